import { Fragment } from 'react'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { Ref } from '@/lib/refs/ref'
import type { Location } from '@/lib/views/locations'

/** So many places are named; more are counted and stand on the page of what is cited. */
const NAMED = 8

/** The places that cite something, each a link to the passage: "22-04, 22-07, Table 1". */
export function CitedIn({ cited, all, label }: { cited: readonly Location[]; all: Ref; label: string }) {
  const rest = cited.length - NAMED
  const shown = rest > 1 ? cited.slice(0, NAMED) : cited
  return (
    <span className="text-sm text-quiet">
      {shown.map(({ id, name, title, ref }, i) => (
        <Fragment key={id}>
          {/* No line begins with the comma. */}
          <span className="whitespace-nowrap">
            <a href={formatRef(ref)} title={title || undefined} className="inline-block min-h-6 tabular-nums">
              {name}
            </a>
            {i < shown.length - 1 && ','}
          </span>{' '}
        </Fragment>
      ))}
      {rest > 1 && (
        <a
          href={formatRef(all)}
          aria-label={say('list.all.places', { label, count: cited.length })}
          className="inline-block min-h-6"
        >
          {say('list.more', { count: rest })}
        </a>
      )}
    </span>
  )
}
