import { LRUCache } from 'lru-cache'
import { eventId } from '../lib/identifiers/event'
import type { Finding } from '../lib/identifiers/finding'
import { full, partsOf } from '../lib/text/day'
import type { Occurrence } from './occurrences'

/** What one place, or all places together, tell of an event. */
type Told = NonNullable<Finding['event']>

/** An event of the document, whatever names it goes by: the fullest title, date and place that its occurrences give. */
export type EventEntity = Told & { id: string }

/** Words that every event's name may have: they make no two events alike. */
const COMMON = new Set(
  'a an and at day days for from in itu itu-t mini of on seminar seminars the to with workshop workshops forum forums event events meeting symposium symposia conference region regional first second third joint'.split(
    ' ',
  ),
)
const ORDINAL = /\b(\d{1,2})(?:st|nd|rd|th)\b/
const ORDINAL_WORDS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
]

const wordsOfTitles = new LRUCache<string, ReadonlySet<string>>({ max: 5_000, memoMethod: readWords })

/** The words that tell a title from others; each title is compared with many. */
const wordsOf = (title: string): ReadonlySet<string> => wordsOfTitles.memo(title)

function readWords(title: string): ReadonlySet<string> {
  return new Set(
    (
      title
        .toLowerCase()
        .replace(/isation/g, 'ization')
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).filter((word) => !COMMON.has(word) && !ORDINAL_WORDS.includes(word) && !ORDINAL.test(word)),
  )
}

/** "8th", "eighth" -> 8: editions of a series are told apart by it. */
function ordinalOf(title: string): number | null {
  const digits = title.match(ORDINAL)?.[1]
  if (digits) return Number(digits)
  const word = ORDINAL_WORDS.findIndex((name) => new RegExp(`\\b${name}\\b`, 'i').test(title))
  return word < 0 ? null : word + 1
}

/** Share of the shorter title's words that the longer one has, from 0 to 1. */
function likeness(a: string, b: string): number {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  if (x.size === 0 || y.size === 0) return 0
  return [...x].filter((word) => y.has(word)).length / Math.min(x.size, y.size)
}

/** Whether two titles both tell what one event is about, and have no word in common: a city holds more than one workshop. */
const areOthers = (a: Told, b: Told) =>
  !a.shared && !b.shared && wordsOf(a.title).size > 0 && wordsOf(b.title).size > 0 && likeness(a.title, b.title) === 0

const agree = (a: string | null, b: string | null) => a === null || b === null || a.startsWith(b) || b.startsWith(a)
const sameCity = (a: Told, b: Told) => a.city !== null && a.city === b.city

/**
 * Whether two places tell of one event. Date and place decide: the same title a year later is another event, and so is
 * another title on the same day; a date that is only a month agrees with each of its days.
 */
function isSame(a: Told, b: Told): boolean {
  const near = sameCity(a, b) || a.city === null || b.city === null
  if (!near) return false
  const alike = likeness(a.title, b.title)
  // Two days of one month in one place under one name: a misprinted day.
  if (!agree(a.start, b.start)) return sameCity(a, b) && alike >= 0.9 && a.start?.slice(0, 7) === b.start?.slice(0, 7)
  if (a.start?.length === 10 && a.start === b.start)
    return alike >= 0.25 || (sameCity(a, b) && (wordsOf(a.title).size === 0 || wordsOf(b.title).size === 0))
  const here = sameCity(a, b) && !areOthers(a, b)
  if (a.start !== null && b.start !== null) return alike >= 0.6 || here
  return alike >= 0.75 || here
}

/** The more exact of two dates; the common month where they contradict each other. */
function joinDates(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  if (a.startsWith(b)) return a
  return b.startsWith(a) ? b : a.slice(0, 7)
}

type Group = { told: Told; titles: Map<string, number>; members: Occurrence[] }

function join(group: Group, occurrence: Occurrence, told: Told): void {
  const { told: known } = group
  group.titles.set(told.title, (group.titles.get(told.title) ?? 0) + 1)
  group.members.push(occurrence)
  const start = joinDates(known.start, told.start)
  const end = joinDates(known.end, told.end)
  group.told = {
    title: bestTitle(group.titles),
    start,
    // "met from 6 to 10 March, with a forum": those days are the meeting's; the place that tells most says when the forum ended.
    end: start?.length === 10 && end !== null && end.length < 10 ? known.end : end,
    city: known.city ?? told.city,
    country: known.country ?? told.country,
  }
}

/** The title that names most: capitalised words before words of a sentence, a number of the edition before none. */
function bestTitle(titles: ReadonlyMap<string, number>): string {
  const rank = (title: string) => {
    const words = wordsOf(title).size
    const capitals = (title.match(/(?<![\p{L}\p{N}])[\p{Lu}\p{N}]/gu) ?? []).length
    return Math.min(8, words) + (capitals * 2 > words ? 10 : 0) + (ordinalOf(title) === null ? 0 : 1)
  }
  return [...titles].sort((a, b) => rank(b[0]) - rank(a[0]) || b[1] - a[1])[0]![0]
}

/** A title out of a sentence begins with a capital, as others do; "eHealth" keeps its own. */
const withCapital = (title: string): string =>
  title.replace(/^\p{Ll}[\p{Ll}-]*(?![\p{L}\p{N}])/u, (word) => word.charAt(0).toUpperCase() + word.slice(1))

/** An event whose title is a common noun is told by its place or day: "Workshop in Xi'an", "ITU Workshop, 1 December 2015". */
const nameOf = ({ title, city, start }: Told): string => {
  if (wordsOf(title).size > 0) return withCapital(title)
  return city ? `${title} in ${city}` : start ? `${title}, ${full(partsOf(start))}` : title
}

/** How much a place tells: days before months before nothing, a place before none. */
const weight = ({ start, city }: Told) => (start?.length ?? 0) * 2 + (city ? 1 : 0)

/**
 * Gives one id to the occurrences of one event: those that tell most come first, and each further one joins the only group
 * that it can be the same as. One that could be several stays by itself.
 */
export function identifyEvents(occurrences: readonly Occurrence[]): {
  occurrences: Occurrence[]
  events: EventEntity[]
} {
  const groups: Group[] = []
  const events = occurrences.flatMap((occurrence) =>
    occurrence.finding.event ? [{ occurrence, told: occurrence.finding.event }] : [],
  )
  for (const { occurrence, told } of [...events].sort((a, b) => weight(b.told) - weight(a.told))) {
    const edition = ordinalOf(told.title)
    const same = groups.filter(
      ({ told: known, titles }) =>
        isSame(known, told) &&
        [...titles.keys()].every((title) => [null, edition ?? ordinalOf(title)].includes(ordinalOf(title))),
    )
    const alike = same.filter((group) => likeness(group.told.title, told.title) >= 0.6)
    const [only, ...more] = alike.length > 0 ? alike : same
    if (only && more.length === 0) join(only, occurrence, told)
    else groups.push({ told, titles: new Map([[told.title, 1]]), members: [occurrence] })
  }
  const idOf = new Map<Occurrence, string>()
  const taken = new Set<string>()
  const entities = groups.map(({ told, members }): EventEntity => {
    const title = nameOf(told)
    const plain = eventId(told.start, title)
    let id = plain
    for (let n = 2; taken.has(id); n++) id = `${plain}-${n}`
    taken.add(id)
    for (const member of members) idOf.set(member, id)
    return { ...told, title, id }
  })
  return {
    occurrences: occurrences.map((occurrence) => {
      const id = idOf.get(occurrence)
      return id === undefined ? occurrence : { ...occurrence, finding: { ...occurrence.finding, id } }
    }),
    events: entities,
  }
}
