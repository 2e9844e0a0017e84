import { Printed } from '@/app/components/printed'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { ReportsTo } from '@/lib/views/body/reports-to'
import { Section, StatusBadge } from './parts'

/** The items of which the plan says that they are reported to a body, and where it says so. */
export function ReportsToList({ name, reports }: { name: string; reports: readonly ReportsTo[] }) {
  if (reports.length === 0) return null
  return (
    <Section
      id="reports-to"
      title={say('body.reports.to', { name })}
      note={say('body.reports.to.note', { count: reports.length })}
    >
      <ul className="divide-y divide-line border-b border-line">
        {reports.map(({ item, says }) => (
          <li key={item.id} className="grid gap-x-6 py-2 sm:grid-cols-[6rem_1fr_14rem]">
            <a href={formatRef(item.ref)} className="inline-block min-h-6 font-semibold tabular-nums">
              {item.name}
            </a>
            <span>
              <Printed>{item.action}</Printed>{' '}
              <span className="text-sm text-quiet">({say(`body.reports.${says}`)})</span>
            </span>
            <span className="text-sm">
              <StatusBadge status={item.status} />
              <span className="block pt-1 text-quiet">{item.milestone}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
