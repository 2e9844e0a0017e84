import { listRef } from '../../refs/ref'
import type { Parameters } from '../../refs/states'
import { type EventRow, eventsRef, getTimeline, parseEventFilter } from '../../views/events'
import type { Exported } from '../file'
import { placeName } from './place-name'
import { absolute, type Table, tableOf } from './table'

/** The events of the plan by time, as the filter of the page narrows them. */
export function eventTable(params: Parameters, context: Exported): Table {
  const { lookups } = context.explorer
  const filter = parseEventFilter(params)
  const rows = getTimeline(filter, lookups).years.flatMap(({ events }) => events)
  const placesOf = ({ id }: EventRow) =>
    [...new Set(lookups.mentionsOf(id).map(({ location }) => location))].map(placeName).join(', ')
  return tableOf(
    {
      name: 'events',
      title: 'Events',
      page: absolute(
        Object.values(filter).some(Boolean) ? eventsRef(lookups.origin, filter) : listRef(lookups.origin, 'event'),
        context,
      ),
    },
    rows,
    [
      { head: 'Event', width: 34, cell: ({ title, ref }) => ({ text: title, url: absolute(ref, context) }) },
      { head: 'When', width: 16, cell: ({ when }) => when },
      { head: 'Begins', width: 0, sheetOnly: true, cell: ({ id }) => lookups.getEntity(id)?.start ?? '' },
      { head: 'Ends', width: 0, sheetOnly: true, cell: ({ id }) => lookups.getEntity(id)?.end ?? '' },
      { head: 'City', width: 11, cell: ({ city }) => city },
      { head: 'Country', width: 11, cell: ({ country }) => country },
      { head: 'Organized by', width: 16, cell: ({ organizers }) => organizers.map(({ label }) => label).join(', ') },
      { head: 'Told in', width: 16, cell: placesOf },
    ],
    ({ ref }) => absolute(ref, context),
    context,
  )
}
