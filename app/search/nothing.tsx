import type { ReactNode } from 'react'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { Ref } from '@/lib/refs/ref'
import { listRef, type Origin, pageRef } from '@/lib/refs/ref'
import type { AdviceView } from '@/lib/views/search/advice'

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

const starts = (origin: Origin) => [
  { ref: listRef(origin, 'resolution'), label: say('all.resolutions') },
  { ref: listRef(origin, 'action-item'), label: say('all.items') },
  { ref: pageRef(origin, 'overview'), label: say('page.overview') },
]

/** Where nothing is found: ways out, each with what it would give. */
export function Nothing({ advice, origin }: { advice: AdviceView; origin: Origin }) {
  const { unfiltered, dropped, spelling, related } = advice
  const none = !unfiltered && dropped.length + spelling.length + related.length === 0
  return (
    <div className="mt-4 max-w-prose">
      <p>{say('search.none')}</p>
      {unfiltered && (
        <Way title={say('search.unfiltered')}>
          <li>
            <a href={formatRef(unfiltered.ref)}>{say('search.unfiltered.all')}</a>:{' '}
            {say('search.count', { count: unfiltered.total })}
          </li>
        </Way>
      )}
      {spelling.map(({ word, nearest }) => (
        <Way key={word} title={say('search.mistyped', { word })}>
          {nearest.map((near) => (
            <li key={near.word}>
              <a href={formatRef(near.ref)}>{near.word}</a>
            </li>
          ))}
        </Way>
      ))}
      {related.length > 0 && (
        <Way title={say('search.similar')}>
          <Links rows={related} />
        </Way>
      )}
      {dropped.length > 0 && (
        <Way title={say('search.fewer')}>
          {dropped.map(({ part, total, ref }) => (
            <li key={formatRef(ref)}>
              <a href={formatRef(ref)}>{say('search.without', { part })}</a> ({total})
            </li>
          ))}
        </Way>
      )}
      {none && (
        <>
          <p className="mt-2">{say('search.try')}</p>
          <Way title={say('search.browse')}>
            <Links rows={starts(origin)} />
          </Way>
        </>
      )}
    </div>
  )
}
