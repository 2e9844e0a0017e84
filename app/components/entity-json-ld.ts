import type { EntityPage } from '@/lib/views/entity'

/** What schema.org calls a kind; what it has no word for is a thing. */
const TYPES: Readonly<Record<EntityPage['kind'], string>> = {
  resolution: 'Legislation',
  clause: 'Legislation',
  'action-item': 'CreativeWork',
  'study-group': 'Organization',
  question: 'Thing',
  group: 'Organization',
  recommendation: 'CreativeWork',
  supplement: 'CreativeWork',
  'work-item': 'CreativeWork',
  document: 'CreativeWork',
  event: 'Event',
  organization: 'Organization',
}

/** An entity as schema.org describes it: only what the plan says. */
export const entityJsonLd = ({ kind, label, title, id, address, start, end, where, organizers }: EntityPage) => ({
  '@type': TYPES[kind],
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
