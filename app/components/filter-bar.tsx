import { formatRef } from '@/lib/refs/address'
import type { Choice } from '@/lib/views/item-list'

const CHIP = 'inline-flex items-baseline gap-2 rounded-full border px-3 py-1 text-sm no-underline'

/** Ways to narrow a list, as links: each tells how many are left, and a chosen one leads back. */
export function FilterBar({ groups }: { groups: readonly { title: string; choices: readonly Choice[] }[] }) {
  if (groups.length === 0) return null
  return (
    <div className="no-print mb-4 space-y-2">
      {groups.map(({ title, choices }) => (
        <section key={title} aria-label={title} className="flex flex-wrap items-baseline gap-2">
          <span className="w-20 text-sm text-quiet max-sm:w-full">{title}</span>
          {choices.map(({ label, count, ref, chosen }) =>
            count === 0 && !chosen ? (
              <span key={label} className={`${CHIP} border-line text-quiet`}>
                {label} <span className="tabular-nums">0</span>
              </span>
            ) : (
              <a
                key={label}
                href={formatRef(ref)}
                aria-current={chosen ? 'true' : undefined}
                className={`${CHIP} ${chosen ? 'border-link bg-info-ground font-semibold text-info' : 'border-line bg-panel text-ink hover:border-strong-line'}`}
              >
                {label} <span className={`tabular-nums ${chosen ? '' : 'text-quiet'}`}>{count}</span>
                {chosen && (
                  <>
                    <span aria-hidden="true">×</span>
                    <span className="sr-only">(chosen; leave out)</span>
                  </>
                )}
              </a>
            ),
          )}
        </section>
      ))}
    </div>
  )
}
