import { ask } from './ask'
import type { SearchDocument } from './documents'
import { type Condition, type Filter, inOrder, MAX_LISTED, type SearchEngine, type Sort } from './engine'
import { union } from './matcher'
import type { Namesake } from './namesakes'
import { weightOf } from './rank'
import type { Query, Side } from './request'
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

const conditionOf = (side: Side, { query, namesakes }: List): Condition => ({
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
  const shared = Array.from(union(telling.map((term) => matcher.find({ ...condition, terms: [term] }))), (number) => ({
    number,
    share: weights.reduce((sum, { term, weight }) => sum + (matcher.has(number, term) ? weight : 0), 0) / all,
  }))
  // Where nothing has most of the words, what has as many as any is better than nothing.
  const most =
    least > 0
      ? least
      : Math.min(
          SOME,
          shared.reduce((max, { share }) => Math.max(max, share), 0),
        )
  return shared
    .filter(({ share }) => share >= most)
    .sort((a, b) => b.share - a.share)
    .map(({ number }) => number)
}

/**
 * Where few places have all that a side asks for: those that have its identifiers alone, else those that have most of its
 * words; and the companions of the one or two that have all.
 */
function widen(side: Side, found: Uint32Array, list: List, searchable: Searchable): number[] {
  const condition = conditionOf(side, list)
  const hasIdentifiers = side.identifiers.length > 0
  if (side.terms.length < (hasIdentifiers ? 1 : 2)) return []
  const more = hasIdentifiers
    ? [...searchable.matcher.find({ ...condition, terms: [] })]
    : partly(side, condition, found.length > 0 ? SOME : 0, searchable)
  if (list.query.filters.length > 0) return more
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
    const places = inOrder(Array.from(all, matcher.at), sort)
    return { places, all, unfiltered, resolutions, engine: engines[0]!.name, fallback: false }
  }
  const asked = sides
    .filter(({ words, found }) => words > 0 && found.length > 0)
    .map(({ condition }) => ({
      ...condition,
      filters: [...condition.filters, ...filters],
      limit: Math.min(MAX_LISTED, need),
    }))
  const { results, engine, fallback } = await ask(engines, asked)
  const best = inTurn([
    ...results.map((ids) => ids.flatMap((id) => documents.get(id) ?? [])),
    ...sides
      .filter(({ words }) => words === 0)
      .map(({ found }) => Array.from(matcher.narrow(found, filters).subarray(0, need), matcher.at)),
  ])
  const missing = Math.min(need, all.length) - best.length
  const places = missing > 0 ? [...new Set([...best, ...Array.from(all.subarray(0, need), matcher.at)])] : best
  return { places, all, unfiltered, resolutions, engine, fallback }
}
