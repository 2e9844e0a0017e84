/** The list of events. */
export const events = {
  'events.lead': ({ total }: { total: number }) => `${total} cited in the plan, the newest year first`,
  'events.some': ({ shown, total }: { shown: number; total: number }) => `${shown} of ${total} events`,
  'events.none': 'No event matches all filters.',
  'events.by': ({ names }: { names: string }) => `by ${names}`,
  'events.passage': '(passage)',
  'events.organizer.place': ({ label }: { label: string }) => `Where the plan says that ${label} organizes it`,
  'events.planned': 'planned',
  'events.planned.about': 'The plan speaks of it as still to come',
  'events.announced': 'reported as planned',
  'events.announced.about': 'Its date is before that of the edition, which still calls it planned',
  'events.undated': 'date not printed',
  'events.year.none': 'Without date',
  'events.country': 'Country',
  'events.organizer': 'Organizer',
  'events.description': 'Workshops, forums and other events of the plan on a timeline, by year, place and organizer.',
} as const
