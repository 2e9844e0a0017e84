import { MONTH_NAME } from '../text/months'
import { type Sentence, sentencesOf } from '../text/sentence'
import { type DateMention, findDates, lastYear } from './event/dates'
import { findPlaces, type PlaceMention } from './event/places'
import { readEventTitle } from './event/title'
import type { Context, Finding, IdentifierKind } from './finding'

/** Words in front of the noun that make it a name: "ITU Regional Standardization", "8th ITU Green Standards", "FIGI". */
const NAME_BEFORE =
  /((?:(?:\d{1,2}(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth)\s)?(?:(?:ITU-T\s|ITU\s|joint\s|Joint\s)?(?:[A-Z0-9][\w&/.+-]*\s){1,6}))$/
/** "a", "an", "one day": the text brings the event in; "the workshop" without more speaks of one that it has brought in. */
const INDEFINITE = /\b(?:[Aa]n?|[Oo]ne(?:[- ]day)?|another|its)\s(?:(?!(?:to|in|of|for|on|at|with)\s)[\w&/-]+\s){0,5}$/
/** "the workshop which will be hosted by X on 4 May": what is said of it brings it in. */
const SAID_OF_IT =
  /^,?\s(?:which|that)\s(?:will be|is to be|was|is)\s(?:also\s)?(?:held|hosted|organi[sz]ed|convened|planned)\b/
/** A region behind a forum's name: " for the Asia-Pacific Region", " - Americas Region". */
const REGION_BEHIND = /^\s(?:for\s(?:the\s)?|-\s)((?:[A-Z][\w-]*\s(?:and\s)?){1,3}(?:Region|countries|States))/
const HAPPENED =
  /\b(?:was|were|has been|had been)\s(?:also\s)?(?:delivered|held|organi[sz]ed|conducted|convened|given)\b/

const slug = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** "2017-12-05-5g-emf-health": start as far as known, and the title. */
export const eventId = (start: string | null, title: string): string =>
  [start, slug(title).slice(0, 90).replace(/-$/, '')].filter(Boolean).join('-')

type Noun = { word: string; at: number; until: number; plural: boolean }

const patterns = new Map<string, RegExp>()

function nounsOf(sentence: string, { knowledge, purpose }: Context): Noun[] {
  const { nouns, series } = knowledge.events
  const key = `${purpose} ${nouns.length} ${series.length}`
  let pattern = patterns.get(key)
  if (!pattern) {
    const words = [...nouns]
      .sort((a, b) => b.length - a.length)
      .map((noun) => noun.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    const aliases = series.flatMap((row) => row.aliases)
    pattern = new RegExp(`\\b(?:(?:${words.join('|')})(s|es)?|(?:${aliases.join('|')})(?:-\\d\\d)?)\\b`, 'gi')
    patterns.set(key, pattern)
  }
  return [...sentence.matchAll(pattern)].map(({ 0: word, 1: plural, index }) => ({
    word,
    at: index,
    until: index + word.length,
    plural: plural !== undefined || /symposia$/i.test(word),
  }))
}

/** What of dates and places belongs to a noun: the first behind it up to the next noun, else the last before it. */
function nearest<T extends { at: number }>(
  items: readonly T[],
  from: number,
  to: number,
  back: number,
  at: number,
): { item: T; behind: boolean } | null {
  const behind = items.find((item) => item.at >= from && item.at < to)
  if (behind) return { item: behind, behind: true }
  const before = items.findLast((item) => item.at >= back && item.at < at)
  return before ? { item: before, behind: false } : null
}

const seriesOf = (word: string, { knowledge }: Context) =>
  knowledge.events.series.find(({ aliases }) =>
    aliases.some((alias) => word.toUpperCase().startsWith(alias.toUpperCase()) && /^[A-Z]/.test(word)),
  )

/** What is printed in front of a name and does not belong to it: "In 2017 ", "on 4 May ". */
const FRONT_DATE = new RegExp(String.raw`^(?:.*\d{4}\s|.*\b${MONTH_NAME}\s)`)

/** The capitalised words in front of a noun, without articles and dates: "ITU Regional Standardization" of "… Forum". */
function nameBefore(before: string): string {
  const words = before.match(NAME_BEFORE)?.[1] ?? ''
  return words
    .replace(FRONT_DATE, '')
    .replace(/^(?:(?:The|An?|This|In|At|During|Under|Following|Each)\s)+/, '')
    .trim()
}

/** Words that say who holds an event, and make no name of it. */
const ORGANIZERS =
  /^(?:(?:ITU|ITU-T|ITU-ETSI|[Jj]oint|[Ff]irst|[Ss]econd|[Tt]hird|\w{2,8}-ITU-T|IEEE|802|SG\d+|Study|Group|\d+|[Rr]egional|and|Alliance|NGMN|ITU-NGMN)\s?)*$/

/** How an event is named in front of its noun and behind it. */
function readName(text: string, noun: Noun, context: Context) {
  const before = text.slice(0, noun.at)
  const alias = seriesOf(noun.word, context)
  const words = alias ? '' : nameBefore(before)
  const region = text.slice(noun.until).match(REGION_BEHIND)?.[0] ?? ''
  const full = `${words} ${noun.word}`.trim()
  const known =
    alias !== undefined ||
    context.knowledge.events.series.some(({ name }) => full.toLowerCase().endsWith(name.toLowerCase()))
  const proper =
    known ||
    (words.length > 2 && !ORGANIZERS.test(words) && (/^[A-Z]/.test(noun.word) || /(?:^|\s)[A-Z]{3,}$/.test(words)))
  const name = alias ? alias.name : `${full}${region.replace(/\s+/g, ' ')}`
  return { before, words, region, known, proper, name }
}

/** The sentence behind goes on with the event: "The venue of the workshop is Xi'an (China)", "It took place in Warsaw". */
const GOES_ON = /^\s*(?:The\s(?:venue|workshop|forum|event|symposium|seminar|conference|week)|It|Both)\b/

/** The place that the sentence behind an event gives it; none where it is dated itself, and so tells of another. */
const placeIn = (following: string, { knowledge }: Context): PlaceMention | undefined =>
  GOES_ON.test(following) && findDates(following).length === 0 ? findPlaces(following, knowledge)[0] : undefined

/** Adjectives in front of an event's noun that are no name: "a regional standardisation forum". */
const ADJECTIVES =
  /(?<![\p{L}-])((?:(?!(?:an?|the|one|another|its|this|related|of|in|on|at|with|for|and|or|to|by|from|during|including|held|also)\s)\p{Ll}[\p{L}-]*\s){1,3})$/u

/** What an event without title is called by its sentence: "Regional standardisation forum", "ITU Workshop". */
function untitled(before: string, words: string, noun: Noun): string {
  const name = `${words || (before.match(ADJECTIVES)?.[1]?.trim() ?? '')} ${noun.word}`.trim()
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** The event of one noun, as far as its sentence tells; null where the noun speaks of none in particular. */
function readEvent(
  sentence: Sentence,
  noun: Noun,
  previous: Noun | undefined,
  next: Noun | undefined,
  context: Context,
  year: number | null,
  following: string,
): Finding | null {
  const { text } = sentence
  const lower = noun.word.toLowerCase()
  const { before, words, region, known, proper, name: named } = readName(text, noun, context)
  if (/^(?:week|event)s?$/.test(lower) && !proper) return null
  if (noun.plural && !known) return null
  const behind = noun.until + region.length
  const cities = findPlaces(text, context.knowledge)
  const title = readEventTitle(
    text.slice(behind),
    cities.map(({ at }) => ({ at: at - behind })),
  )
  const titleEnd = title ? behind + title.to : behind
  // "a workshop", "ITU workshop" bring an event in; "the workshop", "This Workshop" speak of one that was brought in before.
  const back = /\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ee]ach|[Ee]very)\s(?:related\s)?$/.test(before)
  const introduced =
    (back && SAID_OF_IT.test(text.slice(noun.until))) ||
    (!back &&
      (INDEFINITE.test(before) ||
        words !== '' ||
        /^[A-Z]/.test(noun.word) ||
        /\b(?:mini|regional|day)[- ]$/.test(before)))
  if (lower === 'showcase' && !introduced && !proper) return null

  const during = /\bduring\s(?:the\s)?(?:[\w-]+\s){0,4}$/i.test(before)
  const dates = findDates(text).map((date) => {
    const own = date.year ?? lastYear(text.slice(0, date.at)) ?? year
    return own ? { ...date, ...date.finish(own) } : date
  })
  const places = cities.filter(({ at }) => !title || at < behind + title.from || at >= titleEnd)
  // What another noun stands before belongs to that one, unless the other noun is part of this one's title.
  const limit = next && next.at > titleEnd ? next.at : text.length
  const near = <T extends { at: number }>(items: readonly T[]) =>
    nearest(items, noun.until, limit, previous?.until ?? 0, noun.at)?.item
  const date = near(dates)
  const place = near(places) ?? placeIn(following, context)
  const start = date?.start ?? text.slice(noun.until).match(/^\s((?:19|20)\d\d)\b/)?.[1] ?? null

  const quoted = title?.quoted ?? false
  const told = proper || quoted || (introduced && (title !== null || start !== null))
  const placed =
    start !== null ||
    place !== undefined ||
    quoted ||
    known ||
    (title !== null && HAPPENED.test(text.slice(titleEnd, titleEnd + 60)))
  if (!told || !placed) return null
  if (!start && !place && !quoted && /\bannual\b/i.test(before)) return null

  const titled = title && (quoted || !proper || /symposi/.test(lower))
  const plain = proper ? named : untitled(before, words, noun)
  const name = !titled ? plain : proper && !quoted ? `${named} on ${title.title}` : title.title
  return {
    kind: 'event',
    start: sentence.start + noun.at - (words && before.endsWith(`${words} `) ? words.length + 1 : 0),
    end: sentence.start + (titled ? titleEnd + (quoted ? 1 : 0) : behind),
    id: null,
    event: {
      title: name,
      // "on 10 April during the Green Standards Week": the week lasts longer than the day.
      start: during && start ? start.slice(0, 7) : start,
      end: during && date?.end ? date.end.slice(0, 7) : (date?.end ?? null),
      city: place?.city ?? null,
      country: place?.country ?? null,
    },
  }
}

/** "(Johannesburg, July 2017; Rio de Janeiro, November 2017)", "Kyoto, Japan, 15-16 April 2008; London, …": place and date, twice or more. */
function readPlaceList(text: string, context: Context): { place: PlaceMention; date: DateMention }[] {
  const dates = findDates(text)
  if (dates.length < 2) return []
  const places = findPlaces(text, context.knowledge)
  return dates.flatMap((date, i) => {
    const from = dates[i - 1]?.until ?? 0
    const place = places.findLast(
      ({ at, until }) =>
        at >= from &&
        until <= date.at &&
        /^[\s,.()A-Za-z-]{0,40}$/.test(text.slice(until, date.at)) &&
        !/\b(?:was|will|held|from)\b/.test(text.slice(until, date.at)),
    )
    return place && date.start ? [{ place, date }] : []
  })
}

/** Events that a plural noun speaks of, one for each place: "symposia on …: Kyoto, Japan, 15-16 April 2008; London …". */
function findListed(text: string, context: Context): Finding[] {
  const plural = text.match(/\b((?:[A-Z]\w+\s){0,4})(workshops|symposia|[Ff]orums?|seminars)\b/)
  if (!plural) return []
  const from = (plural.index ?? 0) + plural[0].length
  const title = readEventTitle(text.slice(from), findPlaces(text.slice(from), context.knowledge))
  const name = title?.title ?? `${plural[1]}${plural[2]}`.trim()
  const listed = readPlaceList(text, context).filter(({ place }) => place.at > from)
  const isList =
    listed.length >= 2 &&
    listed
      .slice(1)
      .every(({ place }, i) =>
        /^\s?(?:;|,|\))?\s?(?:and\s)?[\w\s,.()]{0,24}$/.test(text.slice(listed[i]!.date.until, place.at)),
      )
  const word = plural[2]!.toLowerCase() === 'symposia' ? 'Symposium' : ''
  if (isList)
    return listed.map(({ place, date }) => ({
      kind: 'event',
      start: place.at,
      end: date.until,
      id: null,
      event: {
        title: word ? `${word} on ${name}` : name,
        start: date.start,
        end: date.end,
        city: place.city,
        country: place.country,
        shared: true,
      },
    }))
  // "workshops on quiet antennas in Johannesburg and Quito"
  if (!title || listed.length || plural[2]!.startsWith('Forum') || plural[2]!.startsWith('forum')) return []
  const sentence = text.slice(from).split(/[.;\n]/)[0] ?? ''
  const places = findPlaces(sentence, context.knowledge)
  return places.length >= 2 && findDates(sentence).length === 0
    ? places.map((place) => ({
        kind: 'event',
        start: from + place.at,
        end: from + place.until,
        id: null,
        event: { title: name, start: null, end: null, city: place.city, country: place.country, shared: true },
      }))
    : []
}

/** "a mini-workshop on the same theme": it has the title of the event before it. */
function sameTheme(finding: Finding, behind: string, found: readonly Finding[]): Finding {
  const before = found.at(-1)?.event
  return finding.event && before && /^\son\s(?:the\ssame|that|this)\s(?:theme|topic|subject)\b/.test(behind)
    ? { ...finding, event: { ...finding.event, title: before.title } }
    : finding
}

/** Workshops, forums, symposia, showcases, weeks; their ids come from all places together (`identifyEvents`). */
export const event: IdentifierKind = {
  kind: 'event',
  find: (text, context) => {
    if (context.purpose === 'query') return []
    const found: Finding[] = []
    for (const sentence of sentencesOf(text)) {
      if (sentence.text.length > 3000) continue
      const quotes = [...sentence.text.matchAll(/"[^"\n]{4,260}"/g)].map(({ 0: words, index }) => ({
        from: index,
        to: index + words.length,
      }))
      const nouns = nounsOf(sentence.text, context).filter(
        ({ at }) => !quotes.some(({ from, to }) => from < at && at < to),
      )
      if (nouns.length === 0) continue
      const listed = findListed(sentence.text, context).map((finding) => ({
        ...finding,
        start: finding.start + sentence.start,
        end: finding.end + sentence.start,
      }))
      found.push(...listed)
      if (listed.length) continue
      const year = lastYear(sentence.text) ?? lastYear(text.slice(0, sentence.start)) ?? lastYear(context.before)
      const behind = sentence.start + sentence.text.length
      const following =
        sentencesOf(text.slice(behind, behind + 400))
          [Symbol.iterator]()
          .next().value?.text ?? ''
      for (const [i, noun] of nouns.entries()) {
        const read = readEvent(sentence, noun, nouns[i - 1], nouns[i + 1], context, year, following)
        const finding = read && sameTheme(read, sentence.text.slice(noun.until), found)
        if (finding && !found.some(({ start, end }) => start < finding.end && finding.start < end)) found.push(finding)
      }
    }
    return found
      .map((finding) => ({ ...finding, id: eventId(finding.event?.start ?? null, finding.event?.title ?? '') }))
      .sort((a, b) => a.start - b.start)
  },
  format: (id) => id,
  address: () => null,
}
