import type { Entity } from '../domain/entity'
import type { Lookups } from '../library/lookups'
import { entityRef, listRef, type Origin, type Ref, withState } from '../refs/ref'
import { byNumber } from './names'
import { type Organizer, organizersOf } from './organizers'
import { whenOf } from './when'

/** What the timeline of events shows; the address is its whole state. */
export type EventFilter = { year: string; place: string; organizer: string }
const NAMES = ['year', 'place', 'organizer'] as const
type FilterName = (typeof NAMES)[number]

/** The longest value of a filter that is read. */
const MAX_VALUE = 100

/** The filter that an address's parameters say; nonsense is left out. */
export function parseEventFilter(params: Readonly<Record<string, string | string[] | undefined>>): EventFilter {
  const value = (name: FilterName) => ([params[name]].flat()[0] ?? '').slice(0, MAX_VALUE)
  return { year: value('year'), place: value('place'), organizer: value('organizer') }
}

/** The address of the timeline under a filter; the inverse of `parseEventFilter`. */
export const eventsRef = (origin: Origin, filter: Partial<EventFilter>): Ref =>
  withState(
    listRef(origin, 'event'),
    NAMES.flatMap((name) => (filter[name] ? [[name, filter[name]] as const] : [])),
  )

export type EventRow = {
  id: string
  ref: Ref
  title: string
  year: string
  when: string
  city: string
  country: string
  where: string
  organizers: Organizer[]
  places: number
}

/** What a filter offers, each value with how many events the other filters leave it. */
export type EventChoice = { name: FilterName; label: string; options: { value: string; count: number }[] }

export type Timeline = {
  total: number
  shown: number
  years: { year: string; events: EventRow[] }[]
  choices: EventChoice[]
}

const WITHOUT_DATE = 'Without date'

function eventRow(event: Entity, lookups: Lookups): EventRow {
  return {
    id: event.id,
    ref: entityRef(lookups.origin, 'event', event.id),
    title: event.label,
    year: event.start?.slice(0, 4) ?? WITHOUT_DATE,
    when: whenOf(event),
    city: event.city ?? '',
    country: event.country ?? '',
    where: [event.city, event.country].filter(Boolean).join(', '),
    organizers: organizersOf(event.id, lookups),
    places: new Set(lookups.mentionsOf(event.id).map(({ location }) => location)).size,
  }
}

/** What an event has under each filter: a place is its city or its country. */
const valuesOf = (row: EventRow, name: FilterName): string[] => {
  switch (name) {
    case 'year':
      return [row.year]
    case 'place':
      return [row.city, row.country].filter(Boolean)
    case 'organizer':
      return row.organizers.map(({ label }) => label)
  }
}

const passes = (row: EventRow, filter: EventFilter) =>
  NAMES.every((name) => !filter[name] || valuesOf(row, name).includes(filter[name]))

const LABELS: Readonly<Record<FilterName, string>> = { year: 'Year', place: 'Place', organizer: 'Organizer' }

/** The events of the plan by time, those without date last, under a filter. */
export function getTimeline(filter: EventFilter, lookups: Lookups): Timeline {
  const rows = lookups
    .entitiesOfKind('event')
    .sort((a, b) => (a.start ?? '9999').localeCompare(b.start ?? '9999'))
    .map((event) => eventRow(event, lookups))
  const shown = rows.filter((row) => passes(row, filter))
  const years = [...new Set(shown.map(({ year }) => year))]
  return {
    total: rows.length,
    shown: shown.length,
    years: years.map((year) => ({ year, events: shown.filter((row) => row.year === year) })),
    choices: NAMES.map((name) => {
      const others = rows.filter((row) => passes(row, { ...filter, [name]: '' }))
      const values = new Set([...others.flatMap((row) => valuesOf(row, name)), ...(filter[name] ? [filter[name]] : [])])
      return {
        name,
        label: LABELS[name],
        options: [...values]
          .sort(byNumber)
          .map((value) => ({ value, count: others.filter((row) => valuesOf(row, name).includes(value)).length })),
      }
    }),
  }
}
