import { KINDS } from '@/lib/domain/kinds'
import type { EntityPage } from '@/lib/views/entity'

/** An entity as schema.org describes it: only what the plan says. */
export const entityJsonLd = ({ kind, label, title, id, address, start, end, where, organizers }: EntityPage) => ({
  '@type': KINDS[kind].schemaType,
  name: title ? `${label}: ${title}` : label,
  identifier: id,
  ...(address && { sameAs: address.url }),
  ...(kind === 'event' && {
    ...(start && { startDate: start }),
    ...(end && { endDate: end }),
    ...(where && { location: { '@type': 'Place', name: where } }),
    ...(organizers.length && { organizer: organizers.map(({ label: name }) => ({ '@type': 'Organization', name })) }),
  }),
})
