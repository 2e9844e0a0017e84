import type { Entity } from '../domain/entity'
import { entityRef, listRef } from '../refs/ref'
import type { Parameters } from '../refs/states'
import { getTimeline, parseEventFilter } from '../views/events'
import { organizersOf } from '../views/organizers'
import { timeOf } from './feeds/feed'
import { checkFilter } from './feeds/filter'
import type { Exported, ExportFile } from './file'
import { placeName } from './tables/place-name'
import { absolute, editionIn } from './tables/table'

/** Text of a calendar: what would end it or divide it is written with a backslash (RFC 5545, 3.3.11). */
const escapeText = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')

/** A line has at most so many octets; what is longer goes on in the next one, behind a blank. */
const OCTETS = 75

function fold(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const own = Buffer.byteLength(character)
    if (octets + own > OCTETS) {
      parts.push(part)
      part = ''
      // The blank that goes on counts too.
      octets = 1
    }
    part += character
    octets += own
  }
  return [...parts, part].join('\r\n ')
}

const isDay = (date: string | null): date is string => date !== null && date.length === 10
const compact = (date: string) => date.replaceAll('-', '')

/** The day behind the last one: in a calendar the end of days is the first that is free again. */
function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 1)
  return compact(day.toISOString().slice(0, 10))
}

/** An event of whole days; null where the plan does not say the days: nothing is guessed. */
function eventLines({ id, label, start, end, city, country }: Entity, context: Exported): string[] | null {
  if (!isDay(start)) return null
  const { lookups, info } = context.explorer
  const last = isDay(end) && end >= start ? end : start
  const organizers = organizersOf(id, lookups).map((organizer) => organizer.label)
  const places = [...new Set(lookups.mentionsOf(id).map(({ location }) => placeName(location)))]
  const about = [
    ...(organizers.length > 0 ? [`Organized by ${organizers.join(', ')}`] : []),
    `Told in ${places.join(', ')}`,
    editionIn(context.explorer),
  ]
  const where = [city, country].filter(Boolean).join(', ')
  return [
    'BEGIN:VEVENT',
    `UID:${info.plan}-${id}@action-plan-explorer`,
    `DTSTAMP:${timeOf(info).replace(/[-:]/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(start)}`,
    `DTEND;VALUE=DATE:${dayAfter(last)}`,
    `SUMMARY:${escapeText(label)}`,
    ...(where ? [`LOCATION:${escapeText(where)}`] : []),
    `DESCRIPTION:${escapeText(about.join('\n'))}`,
    `URL:${absolute(entityRef(lookups.origin, 'event', id), context)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** A calendar has one component at least (RFC 5545, 3.6): without an event, the time zone that all of it is in. */
const UTC = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/** Whether an event belongs to a study group: it organizes it, or a passage that tells of the event names it. */
function concerns(event: string, group: string, { explorer: { lookups } }: Exported): boolean {
  return (
    organizersOf(event, lookups).some(({ id }) => id === group) ||
    lookups.mentionsOf(event).some(({ entry }) => lookups.mentionsIn(entry).some(({ entity }) => entity === group))
  )
}

/**
 * The events of an edition that are dated to the day, as a calendar (RFC 5545), narrowed as their page is, and to a study
 * group. Throws `BadFilter` for a group that nothing is called by. Those that the plan dates less exactly are in no calendar;
 * the page lists them.
 */
export function calendarFile(params: Parameters, context: Exported): ExportFile {
  const { lookups, info } = context.explorer
  const group = ([params.studyGroup].flat()[0] ?? '').slice(0, 100)
  checkFilter({ studyGroup: group }, context.explorer)
  const listed = getTimeline(parseEventFilter(params), lookups)
    .years.flatMap(({ events }) => events)
    .flatMap(({ id }) => lookups.getEntity(id) ?? [])
    .filter(({ id }) => group === '' || concerns(id, group, context))
  const events = listed.flatMap((event) => eventLines(event, context) ?? [])
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Action Plan Explorer//Events//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(`Events · ${info.facts.title ?? info.plan}`)}`,
    `URL:${absolute(listRef(lookups.origin, 'event'), context)}`,
    ...(events.length > 0 ? events : UTC),
    'END:VCALENDAR',
  ]
  return {
    name: `${info.plan}-events.ics`,
    type: 'text/calendar; charset=utf-8',
    shown: true,
    body: `${lines.map(fold).join('\r\n')}\r\n`,
  }
}
