import { ask } from './ask'
import type { SearchDocument } from './documents'
import {
  countFacets,
  type EngineRequest,
  type EngineResult,
  type Filter,
  inOrder,
  MAX_LISTED,
  passes,
  type SearchEngine,
  type Sort,
} from './engine'
import type { Namesake } from './namesakes'
import { coverage, weightOf } from './rank'
import type { Query, Side } from './request'
import type { Searchable } from './searchable'
import type { Vocabulary } from './spelling'

/** Fewer results than this are too few: places that have only some of the words are added. */
const FEW = 10
/** A place that has less of the words' weight than this is no answer. */
const SOME = 0.35
/** So few places have all words that what stands with them is shown too. */
const RARE = 2
/** Places that have some words are looked for by the rarest words, and so many of each. */
const WIDENED_BY = 6
const WIDENED_TO = 100

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

function requestOf(side: Side, { query, namesakes, sort }: List, limit: number): EngineRequest {
  return {
    terms: side.terms,
    phrases: side.phrases,
    excluded: query.excluded,
    filters: [...query.filters, ...identifierFilters(side, namesakes)],
    without: query.without,
    sort,
    counts: false,
    limit: Math.min(MAX_LISTED, limit),
    offset: 0,
  }
}

/** The resolution of the only places that have all words, and its other items. */
function companions(found: readonly SearchDocument[], added: ReadonlySet<string>, searchable: Searchable) {
  if (found.length === 0 || found.length > RARE) return []
  const resolutions = [...new Set(found.flatMap(({ resolution }) => resolution ?? []))]
  return resolutions
    .flatMap((id) => searchable.ofResolution(id))
    .filter((document) => !added.has(document.id) && !found.includes(document))
}

/**
 * The rarest terms, as few as are needed: a place with `share` of the weight of all terms has one of them at least, since
 * the others together weigh less.
 */
function tellingTerms(terms: readonly string[], vocabulary: Vocabulary, share: number): string[] {
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

/** The requests that find more for a side: its identifiers alone, else each of its telling words; none where there is no more to find. */
function widerRequests(side: Side, list: List, vocabulary: Vocabulary, share: number): EngineRequest[] {
  const request = requestOf(side, list, WIDENED_TO)
  if (side.identifiers.length > 0) return side.terms.length > 0 ? [{ ...request, terms: [], limit: MAX_LISTED }] : []
  if (side.terms.length < 2) return []
  return tellingTerms(side.terms, vocabulary, share).map((term) => ({ ...request, terms: [term] }))
}

/** Whether few places can have all of a side, since few have its rarest word or mention its identifier. */
function expectsFew({ terms, identifiers }: Side, { lookups, vocabulary }: Searchable): boolean {
  const places = identifiers.map(({ id }) => new Set(lookups.mentionsOf(id).map(({ location }) => location)).size)
  return Math.min(...terms.map((term) => vocabulary.frequency.get(term) ?? 0), ...places) < FEW
}

/**
 * Where few places have all that a side asks for, those that have its identifiers alone, else those that have most of its
 * words, found by the rarest of them; and the companions of the one or two that have all.
 */
function widen(
  side: Side,
  found: readonly SearchDocument[],
  results: readonly EngineResult[],
  list: List,
  searchable: Searchable,
): SearchDocument[] {
  const { documents, vocabulary } = searchable
  const known = new Set(found.map(({ id }) => id))
  const more = [...new Set(results.flatMap(({ ids }) => ids))]
    .filter((id) => !known.has(id))
    .flatMap((id) => documents.get(id) ?? [])
    .map((document) => ({
      document,
      share: side.identifiers.length > 0 ? 1 : coverage(document, side.terms, vocabulary),
    }))
  // Where nothing has most of the words, what has as many as any is better than nothing.
  const least = known.size > 0 ? SOME : Math.min(SOME, Math.max(0, ...more.map(({ share }) => share)))
  const added = more.filter(({ share }) => share >= least).map(({ document }) => document)
  if (results.length > 0 && list.query.filters.length === 0)
    added.push(...companions(found, new Set(added.map(({ id }) => id)), searchable))
  return added
}

export type Gathered = { result: EngineResult; engine: SearchEngine['name']; fallback: boolean }

/**
 * The list that a query finds: by the engine alone for one side with enough places, else put together here from the places
 * of each side and of widening. `need` places are there, the best first; total and counts are of the whole list.
 */
export async function gather(list: List, searchable: Searchable): Promise<Gathered> {
  const { query, filters, sort, need } = list
  const { engines, documents } = searchable
  const sides = query.sides.length ? query.sides : [EMPTY]
  const [only] = sides
  const single = sides.length === 1
  // What the address narrows is asked for beside the whole, which tells whether the list has to be widened.
  const narrow = single && filters.length > 0
  const requests = sides.map((side) => requestOf(side, list, !single ? MAX_LISTED : narrow ? FEW : Math.max(need, FEW)))
  if (single) requests[0] = { ...requests[0]!, counts: !narrow }
  if (narrow)
    requests.push({
      ...requests[0]!,
      filters: [...requests[0]!.filters, ...filters],
      counts: true,
      limit: Math.min(MAX_LISTED, need),
    })
  // Where few places can be found, what widens the list is asked for at once: a way to the server and back is saved.
  const early = single && expectsFew(only!, searchable) ? widerRequests(only!, list, searchable.vocabulary, SOME) : []
  const { results, engine, fallback } = await ask(engines, [...requests, ...early])
  const canWiden = only!.identifiers.length > 0 || only!.terms.length > 1
  if (single && (results[0]!.total >= FEW || !canWiden))
    return { result: results[requests.length - 1]!, engine, fallback }
  const found = sides.map((_, i) => results[i]!.ids.flatMap((id) => documents.get(id) ?? []))
  const union = new Map(found.flat().map((document) => [document.id, document]))
  let fellBack = fallback
  if (union.size < FEW)
    for (const [i, side] of sides.entries()) {
      const own = found[i]!
      let wider = results.slice(requests.length)
      if (early.length === 0 || own.length === 0) {
        const late = widerRequests(side, list, searchable.vocabulary, own.length > 0 ? SOME : 0)
        if (late.length > early.length) {
          const asked = await ask(engines, late)
          wider = asked.results
          fellBack ||= asked.fallback
        }
      }
      for (const document of widen(side, own, wider, list, searchable)) union.set(document.id, document)
    }
  const all = inOrder(
    [...union.values()].filter((document) => passes(document, filters)),
    sort,
  )
  return {
    engine,
    fallback: fellBack,
    result: { ids: all.map(({ id }) => id), total: all.length, facets: countFacets(all) },
  }
}
