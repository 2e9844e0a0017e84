import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { Choice } from '@/lib/views/item-list'

const CHIP = 'inline-flex items-baseline gap-2 rounded-full border px-3 py-1 text-sm no-underline'

/** So many choices stand in the open; more are folded until one of them is chosen or the group is opened. */
const IN_THE_OPEN = 8

type Group = { title: string; choices: readonly Choice[] }

function Chip({ choice: { label, count, ref, chosen } }: { choice: Choice }) {
  if (count === 0 && !chosen)
    return (
      <span className={`${CHIP} border-line text-quiet`}>
        {label} <span className="tabular-nums">0</span>
      </span>
    )
  return (
    <a
      href={formatRef(ref)}
      aria-current={chosen ? 'true' : undefined}
      className={`${CHIP} ${chosen ? 'border-link bg-info-ground font-semibold text-info' : 'border-line bg-panel text-ink hover:border-strong-line'}`}
    >
      {label} <span className={`tabular-nums ${chosen ? '' : 'text-quiet'}`}>{count}</span>
      {chosen && (
        <>
          <span aria-hidden="true">×</span>
          <span className="sr-only">{say('list.chosen')}</span>
        </>
      )}
    </a>
  )
}

const Chips = ({ choices }: Pick<Group, 'choices'>) =>
  choices.map((choice) => <Chip key={choice.label} choice={choice} />)

/** Ways to narrow a list, as links: each tells how many are left, and a chosen one leads back. */
export function FilterBar({ groups }: { groups: readonly Group[] }) {
  if (groups.length === 0) return null
  const [open, folded] = [
    groups.filter(({ choices }) => choices.length <= IN_THE_OPEN),
    groups.filter(({ choices }) => choices.length > IN_THE_OPEN),
  ]
  return (
    <div className="no-print mb-4 space-y-2">
      {open.map(({ title, choices }) => (
        <section key={title} aria-label={title} className="flex flex-wrap items-baseline gap-2">
          <span className="w-24 text-sm text-quiet max-sm:w-full">{title}</span>
          <Chips choices={choices} />
        </section>
      ))}
      {folded.map(({ title, choices }) => {
        const chosen = choices.filter((choice) => choice.chosen)
        return (
          <section key={title} aria-label={title}>
            <details>
              <summary className="flex min-h-6 cursor-pointer flex-wrap items-baseline gap-2 text-sm">
                <span className="w-24 text-quiet">{title}</span>
                {chosen.length > 0 ? (
                  <span className="font-semibold">{chosen.map(({ label }) => label).join(', ')}</span>
                ) : (
                  <span>
                    {say('list.all')} {choices.length}
                  </span>
                )}
              </summary>
              <div className="mt-2 flex flex-wrap gap-2">
                <Chips choices={choices} />
              </div>
            </details>
            {chosen.length > 0 && (
              <p className="mt-2 flex flex-wrap gap-2 sm:ms-26">
                <Chips choices={chosen} />
              </p>
            )}
          </section>
        )
      })}
    </div>
  )
}
