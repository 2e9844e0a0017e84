import { ask } from './ask'
import type { SearchDocument } from './documents'
import { type Condition, type Filter, inOrder, MAX_LISTED, passes, type SearchEngine, type Sort } from './engine'
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

/** The resolution of the only places that have all words, and its other items. */
function companions(found: readonly SearchDocument[], searchable: Searchable): SearchDocument[] {
  if (found.length === 0 || found.length > RARE) return []
  return [...new Set(found.flatMap(({ resolution }) => resolution ?? []))].flatMap((id) => searchable.ofResolution(id))
}

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
function partly(side: Side, condition: Condition, least: number, searchable: Searchable): SearchDocument[] {
  const { matcher, vocabulary } = searchable
  const weights = side.terms.map((term) => ({ term, weight: weightOf(term, vocabulary) }))
  const all = weights.reduce((sum, { weight }) => sum + weight, 0)
  const places = tellingTerms(side.terms, searchable, least).flatMap((term) =>
    matcher.find({ ...condition, terms: [term] }),
  )
  const shared = [...new Set(places)].map((document) => ({
    document,
    share: weights.reduce((sum, { term, weight }) => sum + (matcher.has(document, term) ? weight : 0), 0) / all,
  }))
  // Where nothing has most of the words, what has as many as any is better than nothing.
  const most = least > 0 ? least : Math.min(SOME, Math.max(0, ...shared.map(({ share }) => share)))
  return shared
    .filter(({ share }) => share >= most)
    .sort((a, b) => b.share - a.share)
    .map(({ document }) => document)
}

/**
 * Where few places have all that a side asks for: those that have its identifiers alone, else those that have most of its
 * words; and the companions of the one or two that have all.
 */
function widen(side: Side, found: readonly SearchDocument[], list: List, searchable: Searchable): SearchDocument[] {
  const condition = conditionOf(side, list)
  const hasIdentifiers = side.identifiers.length > 0
  if (side.terms.length < (hasIdentifiers ? 1 : 2)) return []
  const more = hasIdentifiers
    ? searchable.matcher.find({ ...condition, terms: [] })
    : partly(side, condition, found.length > 0 ? SOME : 0, searchable)
  return list.query.filters.length === 0 ? [...more, ...companions(found, searchable)] : more
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
  /** The whole list, in no order. */
  all: readonly SearchDocument[]
  /** What the query finds before the address narrows it. */
  unfiltered: readonly SearchDocument[]
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
  const sides = query.sides.length ? query.sides : [EMPTY]
  const found = sides.map((side) => matcher.find(conditionOf(side, list)))
  const whole = found.length === 1 ? found[0]! : [...new Set(found.flat())]
  const wider = whole.length < FEW ? sides.flatMap((side, i) => widen(side, found[i]!, list, searchable)) : []
  const unfiltered = wider.length > 0 ? [...new Set([...whole, ...wider])] : whole
  const all = filters.length > 0 ? unfiltered.filter((document) => passes(document, filters)) : unfiltered
  if (sort !== 'relevance')
    return { places: inOrder(all, sort), all, unfiltered, engine: engines[0]!.name, fallback: false }
  const ofSides = sides.map((side, i) => ({
    words: side.terms.length + side.phrases.length,
    found: found[i]!,
    condition: conditionOf(side, list),
  }))
  const asked = ofSides
    .filter((side) => side.words > 0 && side.found.length > 0)
    .map(({ condition }) => ({
      ...condition,
      filters: [...condition.filters, ...filters],
      limit: Math.min(MAX_LISTED, need),
    }))
  const { results, engine, fallback } = await ask(engines, asked)
  const best = inTurn([
    ...results.map((ids) => ids.flatMap((id) => documents.get(id) ?? [])),
    ...ofSides.filter(({ words }) => words === 0).map((side) => side.found.filter((place) => passes(place, filters))),
  ])
  const places = best.length < Math.min(need, all.length) ? [...new Set([...best, ...all])] : best
  return { places, all, unfiltered, engine, fallback }
}
