import type { ReactNode } from 'react'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { BriefState } from '@/lib/refs/brief'
import type { BriefRow } from '@/lib/views/brief/rows'
import { Action, Clauses, Evidence, Progress, partOf, State } from './cells'

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="grid gap-x-4 py-1 sm:grid-cols-[8rem_minmax(0,1fr)]">
    <dt className="text-sm leading-relaxed text-quiet">{label}</dt>
    <dd className="max-w-prose">{children}</dd>
  </div>
)

/** An item on a sheet of its own: on paper each begins a page. */
export function Sheet({
  row,
  state: { parts, progress },
  source,
}: {
  row: BriefRow
  state: BriefState
  /** How the item is cited. */
  source: string
}) {
  return (
    <section aria-label={row.item.name} className="mb-8 break-after-page border-b border-line pb-6">
      <h3 className="mb-1 font-serif text-lg font-semibold">
        <a href={formatRef(row.item.ref)} className="inline-block min-h-6">
          {say('brief.item')} {row.item.name}
        </a>
      </h3>
      <p className="mb-2 max-w-prose">
        <Action row={row} />
        {row.part && <span className="text-sm text-quiet"> ({partOf(row)})</span>}
      </p>
      <dl>
        <Fact label={say('brief.clause')}>
          <Clauses row={row} wording={parts.includes('clauses')} />
        </Fact>
        <Fact label={say('brief.state')}>
          <State row={row} />
        </Fact>
        {row.item.milestone && <Fact label={say('brief.milestone')}>{row.item.milestone}</Fact>}
        {progress !== 'none' && row.progress.length > 0 && (
          <Fact label={say('brief.progress')}>
            <Progress row={row} />
          </Fact>
        )}
        {parts.includes('evidence') && row.evidence.length > 0 && (
          <Fact label={say('brief.evidence')}>
            <Evidence row={row} />
          </Fact>
        )}
      </dl>
      {parts.includes('sources') && source && <p className="mt-2 text-sm text-quiet">{source}</p>}
    </section>
  )
}
