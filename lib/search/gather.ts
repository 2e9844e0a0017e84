import { ask } from './ask'
import type { Condition, SearchEngine } from './engine/engine'
import { termsOf } from './index/terms'
import { isIn, union } from './numbers'
import type { Namesake } from './query/homonyms'
import type { Query, Side } from './query/parse'
import { weightOf } from './rank/rank'
import type { SearchDocument } from './schema'
import { type Filter, MAX_LISTED, type Sort } from './schema'
import type { Searchable } from './searchable'

/** Fewer results than this are too few: places that have only some of the words are added. */
const FEW = 10
/** A place that has less of the words' weight than this is no answer. */
const SOME = 0.35
/** So few places have all words that what stands with them is shown too. */
const RARE = 2
/** Places that have some words are looked for by so many of the rarest words. */
const WIDENED_BY = 6

/** What a list is made of: filters of the address narrow what the query finds, and never change it. */
export type List = {
  query: Query
  namesakes: readonly Namesake[]
  filters: readonly Filter[]
  sort: Sort
  need: number
}

/** Identifiers as filters: the places that mention exactly it, and what belongs to a resolution that is named. */
const identifierFilters = ({ identifiers }: Side, namesakes: readonly Namesake[]): Filter[] =>
  identifiers.map(({ id, kind }) => ({
    field: kind === 'resolution' ? 'about' : 'mentions',
    values: [id, ...namesakes.map((other) => other.id)],
  }))

const EMPTY: Side = { identifiers: [], terms: [], phrases: [] }

/** What a place must have that matches a side of a query. */
export const conditionOf = (side: Side, { query, namesakes }: Pick<List, 'query' | 'namesakes'>): Condition => ({
  terms: side.terms,
  phrases: side.phrases,
  excluded: query.excluded,
  filters: [...query.filters, ...identifierFilters(side, namesakes)],
  without: query.without,
})

/** The resolutions of the only places that have all words; none where there are more than a few such places. */
const resolutionsOf = (found: Uint32Array, { matcher }: Searchable): string[] =>
  found.length > RARE ? [] : [...new Set([...found].flatMap((number) => matcher.at(number).resolution ?? []))]

/**
 * The rarest terms, as few as are needed: a place with `share` of the weight of all terms has one of them at least, since
 * the others together weigh less.
 */
function tellingTerms(terms: readonly string[], { vocabulary }: Searchable, share: number): string[] {
  const known = terms
    .filter((term) => vocabulary.frequency.has(term))
    .map((term) => ({ term, weight: weightOf(term, vocabulary) }))
    .sort((a, b) => b.weight - a.weight)
  const all = terms.reduce((sum, term) => sum + weightOf(term, vocabulary), 0)
  let left = known.reduce((sum, { weight }) => sum + weight, 0)
  const telling: string[] = []
  for (const { term, weight } of known) {
    if (left < all * share || telling.length === WIDENED_BY) break
    telling.push(term)
    left -= weight
  }
  return telling
}

/** Places that have some of a side's words, those with most of their weight first. */
function partly(side: Side, condition: Condition, least: number, searchable: Searchable): number[] {
  const { matcher, vocabulary } = searchable
  const weights = side.terms.map((term) => ({ term, weight: weightOf(term, vocabulary) }))
  const all = weights.reduce((sum, { weight }) => sum + weight, 0)
  const telling = tellingTerms(side.terms, searchable, least)
  if (telling.length === 0) return []
  const some = union(telling.map((term) => matcher.find({ ...condition, terms: [term] })))
  const shares = matcher.weigh(some, weights).map((weight) => weight / all)
  // Where nothing has most of the words, what has as many as any is better than nothing.
  const most =
    least > 0
      ? least
      : Math.min(
          SOME,
          shares.reduce((max, share) => Math.max(max, share), 0),
        )
  const best = Uint32Array.from(some.keys())
    .filter((i) => shares[i]! >= most)
    .sort((i, j) => shares[j]! - shares[i]! || i - j)
  return Array.from(best, (i) => some[i]!)
}

/** Of several identifiers, one that stands at more places than this tells little by itself, unless no place has all. */
const TELLING = 25

/** Ascending numbers, those that stand in more of the lists first. */
function mostFirst(lists: readonly Uint32Array[]): number[] {
  const times = new Map<number, number>()
  for (const list of lists) for (const number of list) times.set(number, (times.get(number) ?? 0) + 1)
  return [...times].sort(([a, m], [b, n]) => n - m || a - b).map(([number]) => number)
}

/** Kinds whose names also stand within longer ones: the "UPU" of "UPU POC". */
const NAMES: ReadonlySet<string> = new Set(['organization', 'group'])

/** Places that print the name of an entity, letter by letter, as a part of another's. */
function namedAt(id: string, condition: Condition, list: List, { matcher, lookups }: Searchable): number[] {
  const label = lookups.getEntity(id)?.label ?? ''
  const terms = termsOf(label)
  if (terms.length === 0) return []
  return [...matcher.find({ ...condition, filters: list.query.filters, terms })].filter((number) =>
    matcher.at(number).passages.some(({ text }) => text.includes(label)),
  )
}

/** Where few places have all identifiers of a side: those that have some of them, and the pages of each. */
function byIdentifiers(side: Side, found: Uint32Array, list: List, searchable: Searchable): number[] {
  const { matcher, documents } = searchable
  const condition = { ...conditionOf(side, list), terms: [], phrases: [] }
  const filters = identifierFilters(side, list.namesakes)
  const narrowed = list.query.filters.length > 0
  const all = matcher.find(condition)
  const pages = narrowed ? [] : side.identifiers.flatMap(({ id }) => documents.get(id)?.order ?? [])
  if (all.length >= FEW) return [...all, ...pages]
  const lists = filters
    .map((filter) => matcher.find({ ...condition, filters: [...list.query.filters, filter] }))
    .filter(({ length }) => found.length + all.length === 0 || length <= TELLING)
  const named = side.identifiers
    .filter(({ kind }) => NAMES.has(kind))
    .flatMap(({ id }) => namedAt(id, condition, list, searchable))
  return [...all, ...pages, ...(filters.length > 1 ? mostFirst(lists) : []), ...named]
}

/**
 * Where few places have all that a side asks for: those that have its identifiers, or all of more than two words; without
 * identifiers those that have most of its words; and the companions of the one or two that have all.
 */
function widen(side: Side, found: Uint32Array, list: List, searchable: Searchable): number[] {
  const { identifiers, terms } = side
  if (identifiers.length === 0 && terms.length < 2) return []
  const condition = conditionOf(side, list)
  const more =
    identifiers.length > 0
      ? [
          ...byIdentifiers(side, found, list, searchable),
          ...(terms.length > 2 ? searchable.matcher.find({ ...condition, filters: list.query.filters }) : []),
        ]
      : partly(side, condition, found.length > 0 ? SOME : 0, searchable)
  if (list.query.filters.length > 0 || terms.length === 0) return more
  const companions = resolutionsOf(found, searchable).flatMap(searchable.ofResolution)
  return [...more, ...companions.map(({ order }) => order)]
}

/** One of each list in turn, each once. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  if (lists.length === 1) return [...lists[0]!]
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return [...new Set(Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat())]
}

export type Gathered = {
  /** The best of the list, at least `need` of them where it has so many. */
  places: SearchDocument[]
  /** The whole list, as numbers of documents in no order. */
  all: Uint32Array
  /** What the query finds before the address narrows it. */
  unfiltered: Uint32Array
  /** The resolutions of the only places that have all words, where others are shown beside them. */
  resolutions: ReadonlySet<string>
  engine: SearchEngine['name']
  fallback: boolean
}

/**
 * The list that a query finds: what matches a side, and where that is little, what matches in part. An engine tells the
 * best of what matches, side by side; the others follow in the order of the plan.
 */
export async function gather(list: List, searchable: Searchable): Promise<Gathered> {
  const { query, filters, sort, need } = list
  const { engines, documents, matcher } = searchable
  const sides = (query.sides.length ? query.sides : [EMPTY]).map((side) => {
    const condition = conditionOf(side, list)
    return { side, condition, found: matcher.find(condition), words: side.terms.length + side.phrases.length }
  })
  const whole = union(sides.map(({ found }) => found))
  const wider = whole.length < FEW ? sides.flatMap(({ side, found }) => widen(side, found, list, searchable)) : []
  const unfiltered = wider.length > 0 ? Uint32Array.from(new Set([...whole, ...wider])) : whole
  const resolutions = new Set(wider.length > 0 ? sides.flatMap(({ found }) => resolutionsOf(found, searchable)) : [])
  const all = filters.length > 0 ? matcher.narrow(unfiltered, filters) : unfiltered
  if (sort !== 'relevance') {
    const places = Array.from(matcher.inOrder(all, sort).subarray(0, need), matcher.at)
    return { places, all, unfiltered, resolutions, engine: engines[0]!.name, fallback: false }
  }
  const worded = sides.filter(({ words, found }) => words > 0 && found.length > 0)
  const asked = worded.map(({ condition }) => ({
    ...condition,
    filters: [...condition.filters, ...filters],
    limit: Math.min(MAX_LISTED, need),
  }))
  const { results, engine, fallback } = await ask(engines, asked)
  const best = inTurn([
    ...results.map((ids, i) =>
      ids
        .flatMap((id) => documents.get(id) ?? [])
        // A server splits words by rules of its own; what does not match is not listed.
        .filter(({ order }) => isIn(worded[i]!.found, order)),
    ),
    ...sides
      .filter(({ words }) => words === 0)
      .map(({ found }) => Array.from(matcher.narrow(found, filters).subarray(0, need), matcher.at)),
  ])
  const missing = Math.min(need, all.length) - best.length
  const places = missing > 0 ? [...new Set([...best, ...Array.from(all.subarray(0, need), matcher.at)])] : best
  return { places, all, unfiltered, resolutions, engine, fallback }
}
