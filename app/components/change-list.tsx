import { Printed } from '@/app/components/printed'
import type { PairReason } from '@/lib/domain/line'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { ComparisonGroup } from '@/lib/views/comparison/filter'
import type { ChangeView, PlaceView, ReferenceView } from '@/lib/views/comparison/place'
import { WordDifference } from './word-difference'

/** That two passages are taken for one, and why, where neither a number nor the plan says it. */
export const Proposed = ({ reason }: { reason: PairReason }) => (
  <span className="ms-2 rounded bg-warn-ground px-1.5 py-0.5 text-warn">
    {say('comparison.proposed', { reason: say(`pair.${reason}`) })}
  </span>
)

function Change({ change }: { change: ChangeView }) {
  const { subject, heading, words, earlier, later, numbers, proposed } = change
  return (
    <li>
      <p className="text-sm text-quiet">
        {subject && <span className="text-ink">{subject} · </span>}
        <span className="font-semibold">{heading}</span>
        {numbers && <span className="tabular-nums"> {numbers}</span>}
        {earlier && (
          <>
            {' '}
            · <a href={formatRef(earlier)}>{say('comparison.before')}</a>
          </>
        )}
        {later && (
          <>
            {' '}
            · <a href={formatRef(later)}>{say('comparison.now')}</a>
          </>
        )}
        {proposed && <Proposed reason={proposed} />}
      </p>
      {words.length > 0 && (
        <p className="max-w-prose font-serif whitespace-pre-line">
          <WordDifference parts={words} />
        </p>
      )}
    </li>
  )
}

function References({ title, references }: { title: string; references: readonly ReferenceView[] }) {
  if (references.length === 0) return null
  return (
    <li className="text-sm">
      <span className="font-semibold text-quiet">{title}</span>{' '}
      {references.map(({ ref, label, source }, i) => (
        <span key={formatRef(ref)}>
          {i > 0 && ', '}
          <a href={formatRef(source)}>{label}</a>
        </span>
      ))}
    </li>
  )
}

function Place({ place }: { place: PlaceView }) {
  const { name, ref, action, changes, gained, lost } = place
  return (
    <li className="grid gap-x-6 gap-y-1 py-4 sm:grid-cols-[7rem_1fr]">
      <h3 className="font-semibold tabular-nums">{ref ? <a href={formatRef(ref)}>{name}</a> : name}</h3>
      <div>
        {action && (
          <p className="mb-2 line-clamp-2 max-w-prose text-quiet">
            <Printed>{action}</Printed>
          </p>
        )}
        <ul className="space-y-3">
          {changes.map((change, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
            <Change key={i} change={change} />
          ))}
          <References title={say('comparison.gained')} references={gained} />
          <References title={say('comparison.lost.references')} references={lost} />
        </ul>
      </div>
    </li>
  )
}

/** What changed, resolution by resolution. */
export function ChangeGroups({ groups }: { groups: readonly ComparisonGroup[] }) {
  return groups.map(({ id, name, title, ref, places }) => (
    <section key={id} id={id} aria-label={name} className="mb-10">
      <h2 className="border-b border-line pb-1 font-serif text-[1.375rem] font-semibold">
        {ref ? <a href={formatRef(ref)}>{name}</a> : name}{' '}
        <span className="font-sans text-sm leading-snug font-normal text-quiet max-sm:block">
          <Printed>{title}</Printed>
        </span>
      </h2>
      <ul className="divide-y divide-line">
        {places.map((place) => (
          <Place key={place.location} place={place} />
        ))}
      </ul>
    </section>
  ))
}
