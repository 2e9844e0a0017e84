import type { Report } from '../../lib/domain/diagnostic'
import { full, partsOf } from '../../lib/text/day'
import { groupBy } from '../../lib/text/group-by'
import type { EventEntity } from '../events'
import type { Occurrence } from '../occurrences'

/**
 * Reports each place that begins an event on another day than the place that tells its day first. The event keeps what both
 * say: "13 – 14 November 2017" and "15 November 2017" are November 2017.
 */
export function reportDatesOfEvents(
  events: readonly EventEntity[],
  occurrences: readonly Occurrence[],
  report: Report,
): void {
  const dated = groupBy(
    occurrences.filter(({ finding }) => finding.event?.start?.length === 'YYYY-MM-DD'.length),
    ({ finding }) => finding.id ?? '',
  )
  for (const { id, title } of events) {
    const [first, ...others] = dated.get(id) ?? []
    if (!first) continue
    const dayOf = ({ finding }: Occurrence) => full(partsOf(finding.event!.start!))
    for (const other of others)
      if (dayOf(other) !== dayOf(first))
        report({
          rule: 'dates-differ',
          subject: 'document',
          severity: 'warning',
          message: `"${title}" begins on ${dayOf(other)} here and on ${dayOf(first)} in ${first.location}`,
          location: other.location,
          span: other.span,
        })
  }
}
