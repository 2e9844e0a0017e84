import type { Entity } from '../domain/entity'
import type { Lookups } from '../library/lookups'
import { formatCountry } from '../messages/intl'
import { type Code, say } from '../messages/message'
import { entityRef, listRef, type Origin, type Ref, withState } from '../refs/ref'
import { type EventState, eventsInTime, stateOfEvent } from './event-time'
import type { Choice } from './item-list'
import { type Location, locationsOf } from './locations'
import { byNumber } from './names'
import { type Organizer, organizersOf } from './organizers'
import { whenOf, whereOf } from './when'

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
  /** Whether the plan tells of it as held, or as still to come. */
  state: EventState | null
  cited: Location[]
}

export type Timeline = {
  total: number
  shown: number
  years: { year: string; events: EventRow[] }[]
  /** Each value of a filter with how many events the other filters leave it. */
  filters: { title: string; choices: Choice[] }[]
}

/** Stands for a year where an event has none, in addresses too. */
const WITHOUT_DATE = 'undated'

/** How a year is shown. */
const yearName = (year: string): string => (year === WITHOUT_DATE ? say('events.year.none') : year)

function eventRow(event: Entity, lookups: Lookups): EventRow {
  return {
    id: event.id,
    ref: entityRef(lookups.origin, 'event', event.id),
    title: event.label,
    year: event.start?.slice(0, 4) ?? WITHOUT_DATE,
    when: whenOf(event),
    city: event.city ?? '',
    country: event.country ?? '',
    where: whereOf(event),
    organizers: organizersOf(event.id, lookups),
    state: stateOfEvent(event, lookups),
    cited: locationsOf(event.id, lookups),
  }
}

/** What an event has under each filter: a place is its country, or its city where it is asked for. */
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

const TITLES = {
  year: 'facet.years',
  place: 'events.country',
  organizer: 'events.organizer',
} as const satisfies Readonly<Record<FilterName, Code>>

/** The values that a filter offers: of places the countries alone, one list and not two. */
const offered = (row: EventRow, name: FilterName): string[] =>
  name === 'place' ? [row.country].filter(Boolean) : valuesOf(row, name)

const labelOf = (name: FilterName, value: string): string =>
  name === 'year' ? yearName(value) : name === 'place' ? formatCountry(value) : value

/** The events of the plan by time under a filter, the newest year first, those without date last. */
export function getTimeline(filter: EventFilter, lookups: Lookups): Timeline {
  const rows = eventsInTime(lookups).map((event) => eventRow(event, lookups))
  const shown = rows.filter((row) => passes(row, filter))
  const years = [...new Set(shown.map(({ year }) => year))].sort(newestFirst)
  return {
    total: rows.length,
    shown: shown.length,
    years: years.map((year) => ({ year: yearName(year), events: shown.filter((row) => row.year === year) })),
    filters: NAMES.map((name) => {
      const others = rows.filter((row) => passes(row, { ...filter, [name]: '' }))
      const values = new Set([...others.flatMap((row) => offered(row, name)), ...(filter[name] ? [filter[name]] : [])])
      return {
        title: say(TITLES[name]),
        choices: [...values].sort(name === 'year' ? newestFirst : byNumber).map((value) => ({
          label: labelOf(name, value),
          count: others.filter((row) => valuesOf(row, name).includes(value)).length,
          chosen: filter[name] === value,
          ref: eventsRef(lookups.origin, { ...filter, [name]: filter[name] === value ? '' : value }),
        })),
      }
    }).filter(({ choices }) => choices.length > 1 || choices.some(({ chosen }) => chosen)),
  }
}

const newestFirst = (a: string, b: string): number =>
  Number(a === WITHOUT_DATE) - Number(b === WITHOUT_DATE) || byNumber(b, a)
