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
const ORDINAL_WORDS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')
/** The words that are looked for, in the order of their numbers. */
const ORDINAL_FORMS = ORDINAL_WORDS.map((word) => new RegExp(`\\b${word}\\b`, 'i'))

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
  const word = ORDINAL_FORMS.findIndex((form) => form.test(title))
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

/** A title of a group: how often it stands there, which of its titles it is, and how much it names. */
type Title = { title: string; count: number; index: number; rank: number }
/** `editions` are the numbers that its titles have ("8th"): one, or none. */
type Group = { told: Told; titles: Map<string, Title>; best: Title; editions: Set<number>; members: Occurrence[] }

function open(occurrence: Occurrence, told: Told): Group {
  const titles = new Map<string, Title>()
  return { told, titles, best: count(titles, told.title), editions: editionsOf(told), members: [occurrence] }
}

const editionsOf = ({ title }: Told): Set<number> => {
  const edition = ordinalOf(title)
  return new Set(edition === null ? [] : [edition])
}

function join(group: Group, occurrence: Occurrence, told: Told): void {
  const { told: known } = group
  group.best = better(group.best, count(group.titles, told.title))
  for (const edition of editionsOf(told)) group.editions.add(edition)
  group.members.push(occurrence)
  const start = joinDates(known.start, told.start)
  const end = joinDates(known.end, told.end)
  group.told = {
    title: group.best.title,
    start,
    // "met from 6 to 10 March, with a forum": those days are the meeting's; the place that tells most says when the forum ended.
    end: start?.length === 10 && end !== null && end.length < 10 ? known.end : end,
    city: known.city ?? told.city,
    country: known.country ?? told.country,
  }
}

function count(titles: Map<string, Title>, title: string): Title {
  const counted = titles.get(title) ?? { title, count: 0, index: titles.size, rank: rankOf(title) }
  counted.count++
  titles.set(title, counted)
  return counted
}

/** How much a title names: capitalised words before words of a sentence, a number of the edition before none. */
function rankOf(title: string): number {
  const words = wordsOf(title).size
  const capitals = (title.match(/(?<![\p{L}\p{N}])[\p{Lu}\p{N}]/gu) ?? []).length
  return Math.min(8, words) + (capitals * 2 > words ? 10 : 0) + (ordinalOf(title) === null ? 0 : 1)
}

/** Of two titles the one that names more, else the one that stands more often, else the earlier one. */
const better = (a: Title, b: Title): Title => ((b.rank - a.rank || b.count - a.count || a.index - b.index) > 0 ? b : a)

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

/** The most groups that an occurrence is compared with, the newest first; the largest plan known has some four hundred. */
const MOST_COMPARED = 1_000

/** The only group that tells of the same event; null where none does, or several do. */
function groupOf(told: Told, groups: readonly Group[]): Group | null {
  const edition = ordinalOf(told.title)
  const same: Group[] = []
  const alike: Group[] = []
  for (let at = groups.length - 1; at >= Math.max(0, groups.length - MOST_COMPARED) && alike.length < 2; at--) {
    const group = groups[at]!
    if (!isSame(group.told, told)) continue
    if (edition !== null && [...group.editions].some((known) => known !== edition)) continue
    same.push(group)
    if (likeness(group.told.title, told.title) >= 0.6) alike.push(group)
  }
  const [only, ...more] = alike.length > 0 ? alike : same
  return only && more.length === 0 ? only : null
}

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
    const group = groupOf(told, groups)
    if (group) join(group, occurrence, told)
    else groups.push(open(occurrence, told))
  }
  const idOf = new Map<Occurrence, string>()
  const taken = new Set<string>()
  const numbers = new Map<string, number>()
  const entities = groups.map(({ told, members }): EventEntity => {
    const title = nameOf(told)
    const plain = eventId(told.start, title)
    let id = plain
    for (let n = numbers.get(plain) ?? 2; taken.has(id); n++) {
      id = `${plain}-${n}`
      numbers.set(plain, n + 1)
    }
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
