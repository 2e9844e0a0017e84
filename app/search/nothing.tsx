import type { ReactNode } from 'react'
import { formatRef } from '@/lib/refs/address'
import type { Ref } from '@/lib/refs/ref'
import { listRef, type Origin, pageRef } from '@/lib/refs/ref'
import { counted } from '@/lib/views/names'
import type { AdviceView } from '@/lib/views/search'

function Way({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-5">
      <h3 className="font-semibold">{title}</h3>
      <ul className="mt-1">{children}</ul>
    </section>
  )
}

const Links = ({ rows }: { rows: readonly { ref: Ref; label: string }[] }) =>
  rows.map(({ ref, label }) => (
    <li key={formatRef(ref)}>
      <a href={formatRef(ref)}>{label}</a>
    </li>
  ))

const places = (total: number) => counted(total, 'result')

const starts = (origin: Origin) => [
  { ref: listRef(origin, 'resolution'), label: 'All resolutions' },
  { ref: listRef(origin, 'action-item'), label: 'All action items' },
  { ref: pageRef(origin, 'overview'), label: 'The plan at a glance' },
]

/** Where nothing is found: ways out, each with what it would give. */
export function Nothing({ advice, origin }: { advice: AdviceView; origin: Origin }) {
  const { unfiltered, dropped, spelling, related } = advice
  const none = !unfiltered && dropped.length + spelling.length + related.length === 0
  return (
    <div className="mt-4 max-w-prose">
      <p>No results.</p>
      {unfiltered && (
        <Way title="Without filters">
          <li>
            <a href={formatRef(unfiltered.ref)}>All results of these words</a>: {places(unfiltered.total)}
          </li>
        </Way>
      )}
      {spelling.map(({ word, nearest }) => (
        <Way key={word} title={`“${word}” may be mistyped`}>
          {nearest.map((near) => (
            <li key={near.word}>
              <a href={formatRef(near.ref)}>{near.word}</a>
            </li>
          ))}
        </Way>
      ))}
      {related.length > 0 && (
        <Way title="Similar identifiers in the plan">
          <Links rows={related} />
        </Way>
      )}
      {dropped.length > 0 && (
        <Way title="Try fewer terms">
          {dropped.map(({ part, total, ref }) => (
            <li key={formatRef(ref)}>
              <a href={formatRef(ref)}>Without “{part}”</a> ({total})
            </li>
          ))}
        </Way>
      )}
      {none && (
        <>
          <p className="mt-2">
            Try fewer words, another spelling, or the number of an action item, a resolution or a document.
          </p>
          <Way title="Or browse">
            <Links rows={starts(origin)} />
          </Way>
        </>
      )}
    </div>
  )
}
