import type { Lookups } from '../corpus/lookups'
import type { Knowledge } from '../identifiers/knowledge'
import { type BestMatch, bestMatch } from './best-match'
import type { SearchDocument } from './documents'
import { type EngineRequest, type EngineResult, FACETS, type Facet, type Filter, type SearchEngine } from './engine'
import { coverage, rank } from './rank'
import { parseQuery, type Query } from './request'
import { type Snippet, snippetsOf } from './snippets'
import { correct, termOf, type Vocabulary } from './spelling'

/** What searching needs: the engines in the order in which they are asked, and what they were given. */
export type Searchable = {
  engines: readonly SearchEngine[]
  lookups: Lookups
  documents: ReadonlyMap<string, SearchDocument>
  vocabulary: Vocabulary
  knowledge: Knowledge
}

export type Hit = { id: string; kind: string; location: string | null; name: string; snippets: Snippet[] }

export type SearchAnswer = {
  query: Query
  total: number
  /** The page that answers an identifier or a topic, or null. */
  best: BestMatch | null
  hits: Hit[]
  facets: Record<Facet, Record<string, number>>
  engine: SearchEngine['name']
  /** Sentences for the reader: what was mended, left out, or not understood. */
  notes: string[]
}

/** So many results are put in order by what they say; behind them the engine's order stands. */
const WINDOW = 300
/** Fewer results than this are too few: places that have only some of the words are added. */
const FEW = 10
/** A place that has less of the words' weight than this is no answer. */
const SOME = 0.45

type Asked = { result: EngineResult; engine: SearchEngine['name']; fallback: boolean }

/** Asks the engines one after another until one answers. */
async function ask({ engines }: Searchable, request: EngineRequest): Promise<Asked> {
  let fault: unknown
  for (const [i, engine] of engines.entries()) {
    try {
      return { result: await engine.search(request), engine: engine.name, fallback: i > 0 }
    } catch (error) {
      fault = error
    }
  }
  throw new Error('No search engine answers.', { cause: fault })
}

/** Mends words that stand nowhere in the plan, and says so. */
function mend(query: Query, vocabulary: Vocabulary): { terms: string[]; notes: string[] } {
  const notes: string[] = []
  const terms = query.terms.map((term) => {
    if (vocabulary.frequency.has(term)) return term
    const word = query.words.get(term) ?? term
    const meant = correct(word, vocabulary)
    if (meant) notes.push(`"${word}" stands nowhere in the plan; "${meant}" is searched instead.`)
    return meant ? termOf(meant) : term
  })
  return { terms: [...new Set(terms)], notes }
}

/** Identifiers as filters: the places that mention exactly it, and what belongs to a resolution that is named. */
const identifierFilters = (query: Query): Filter[] =>
  query.identifiers.map(({ id, kind }) => ({ field: kind === 'resolution' ? 'about' : 'mentions', values: [id] }))

/** How often each value of each facet stands among documents. */
function countFacets(documents: readonly SearchDocument[]): EngineResult['facets'] {
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, {}])) as EngineResult['facets']
  for (const document of documents)
    for (const facet of FACETS) {
      const value = document[facet]
      for (const one of value === null ? [] : Array.isArray(value) ? value : [value])
        facets[facet][one] = (facets[facet][one] ?? 0) + 1
    }
  return facets
}

/** So few places have all words that what stands with them is shown too. */
const RARE = 2

/** The resolution of the only places that have all words, and its other items, as far as no filter leaves them out. */
function companions(
  ids: readonly string[],
  added: readonly SearchDocument[],
  own: readonly Filter[],
  { documents }: Searchable,
): SearchDocument[] {
  if (own.length > 0 || ids.length === 0 || ids.length > RARE) return []
  const resolutions = new Set(ids.flatMap((id) => documents.get(id)?.resolution ?? []))
  return [...documents.values()].filter(
    (document) =>
      document.resolution !== null &&
      resolutions.has(document.resolution) &&
      !ids.includes(document.id) &&
      !added.includes(document),
  )
}

/**
 * Where few places have all that is asked for, those are added that have the identifiers alone, then those that have most
 * of the words.
 */
async function widen(
  found: Asked,
  searchable: Searchable,
  request: EngineRequest,
  own: readonly Filter[],
  ids: readonly Filter[],
): Promise<Asked> {
  const { documents, vocabulary } = searchable
  const wider: EngineRequest[] = []
  if (ids.length > 0 && request.terms.length > 0) wider.push({ ...request, terms: [] })
  else if (request.terms.length > 1)
    wider.push(...request.terms.slice(0, 12).map((term) => ({ ...request, terms: [term], filters: [...own, ...ids] })))
  if (wider.length === 0) return found
  const answers = await Promise.all(wider.map((next) => ask(searchable, next)))
  const known = new Set(found.result.ids)
  const more = [...new Set(answers.flatMap(({ result }) => result.ids))]
    .filter((id) => !known.has(id))
    .flatMap((id) => documents.get(id) ?? [])
    .map((document) => ({ document, share: ids.length > 0 ? 1 : coverage(document, request.terms, vocabulary) }))
  // Where nothing has most of the words, what has as many as any is better than nothing.
  const least = known.size > 0 ? SOME : Math.min(SOME, Math.max(0, ...more.map(({ share }) => share)))
  const added = more.filter(({ share }) => share >= least).map(({ document }) => document)
  added.push(...companions(found.result.ids, added, own, searchable))
  if (added.length === 0) return found
  const all = [...found.result.ids, ...added.map(({ id }) => id)]
  return {
    ...found,
    result: { ids: all, total: all.length, facets: countFacets(all.flatMap((id) => documents.get(id) ?? [])) },
    fallback: found.fallback || answers.some(({ fallback }) => fallback),
  }
}

/** Resolutions of other bodies with the number that was asked for: "Resolution 45" alone is the assembly's, WTDC has one too. */
function namesakes(query: Query, { lookups }: Searchable): { id: string; label: string }[] {
  const [only, ...more] = query.identifiers
  const number = only && more.length === 0 ? only.id.match(/^res-(\d+)$/)?.[1] : undefined
  if (!number) return []
  return ['pp', 'wtdc', 'council'].flatMap((body) => {
    const entity = lookups.getEntity(`${body}-res-${number}`)
    return entity ? [{ id: entity.id, label: entity.label }] : []
  })
}

/**
 * Searches: identifiers are resolved first and matched whole, words are mended and matched all, or most of them where few
 * places have them all; the window of best matches is put in order by our own ranking, the same for every engine. Throws
 * `BadQuery` where the query is too long.
 */
export async function search(
  searchable: Searchable,
  q: string,
  options: { filters?: readonly Filter[]; limit?: number; offset?: number } = {},
): Promise<SearchAnswer> {
  const { lookups, documents, vocabulary, knowledge } = searchable
  const { filters = [], limit = 20, offset = 0 } = options
  const query = parseQuery(q, knowledge)
  const mended = mend(query, vocabulary)
  const wanted: Query = { ...query, terms: mended.terms }
  const others = namesakes(query, searchable)
  const own = [...filters, ...query.filters]
  const ids = identifierFilters(query).map((filter) => ({
    ...filter,
    values: [...filter.values, ...others.map(({ id }) => id)],
  }))
  const request: EngineRequest = {
    terms: mended.terms,
    phrases: query.phrases,
    excluded: query.excluded,
    filters: [...own, ...ids],
    limit: Math.max(WINDOW, offset + limit),
    offset: 0,
  }
  let asked = await ask(searchable, request)
  if (asked.result.total < FEW) asked = await widen(asked, searchable, request, own, ids)
  const { result, engine, fallback } = asked

  const counts = (document: SearchDocument, id: string) =>
    document.location ? lookups.mentionsAt(document.location).filter(({ entity }) => entity === id).length : 0
  const candidates = result.ids.flatMap((id) => documents.get(id) ?? [])
  const ordered = [...rank(candidates.slice(0, WINDOW), wanted, vocabulary, counts), ...candidates.slice(WINDOW)]
  const terms = [...mended.terms, ...query.phrases.flat()]
  const hits = ordered.slice(offset, offset + limit).map((document): Hit => {
    const mentions = document.location ? lookups.mentionsAt(document.location) : []
    const asked = new Set([...query.identifiers, ...others].map(({ id }) => id))
    const spellings = [
      ...new Set(mentions.flatMap(({ entity, text }) => (entity !== null && asked.has(entity) ? [text] : []))),
    ]
    return {
      id: document.id,
      kind: document.kind,
      location: document.location,
      name: document.name,
      snippets: snippetsOf(document, terms, spellings),
    }
  })
  const notes = [...query.notes, ...mended.notes]
  if (others.length)
    notes.push(
      `The assembly's resolution is meant; the plan also cites ${others.map(({ label }) => label).join(' and ')}.`,
    )
  if (fallback) notes.push('The search server does not answer; the search in process has taken over.')
  return {
    query,
    total: result.total,
    best: bestMatch(wanted, ordered, searchable),
    hits,
    facets: result.facets,
    engine,
    notes,
  }
}
