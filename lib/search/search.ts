import type { Lookups } from '../corpus/lookups'
import type { Knowledge } from '../identifiers/knowledge'
import type { SearchDocument } from './documents'
import type { EngineRequest, EngineResult, Facet, Filter, SearchEngine } from './engine'
import { rank, scoreWords } from './rank'
import { parseQuery, type Query } from './request'
import { type Snippet, snippetsOf } from './snippets'
import { correct, type Vocabulary } from './spelling'

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
  best: { id: string; kind: string; name: string } | null
  hits: Hit[]
  facets: Record<Facet, Record<string, number>>
  engine: SearchEngine['name']
  /** Sentences for the reader: what was mended, left out, or not understood. */
  notes: string[]
}

/** So many results are put in order by what they say; behind them the engine's order stands. */
const WINDOW = 300

/** Asks the engines one after another until one answers. */
async function ask(
  { engines }: Searchable,
  request: EngineRequest,
): Promise<{ result: EngineResult; engine: SearchEngine['name']; fallback: boolean }> {
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
    const meant = correct(term, vocabulary)
    if (meant) notes.push(`"${term}" stands nowhere in the plan; "${meant}" is searched instead.`)
    return meant ?? term
  })
  return { terms, notes }
}

/** Identifiers as filters: the places that mention exactly it, and what belongs to a resolution that is named. */
const identifierFilters = (query: Query): Filter[] =>
  query.identifiers.map(({ id }) => ({ field: 'mentions', values: [id] }))

/**
 * Searches: identifiers are resolved first and matched whole, words are mended and matched all, or as many as possible
 * where few have them all; the window of best matches is put in order by our own ranking, the same for every engine.
 * Throws `BadQuery` where the query is too long.
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
  const base = {
    terms: mended.terms,
    phrases: query.phrases,
    excluded: query.excluded,
    limit: Math.max(WINDOW, offset + limit),
    offset: 0,
  }
  const ids = identifierFilters(query)
  const own = [...filters, ...query.filters]
  let { result, engine, fallback } = await ask(searchable, { ...base, match: 'all', filters: [...own, ...ids] })
  const widen = async (request: Partial<EngineRequest>) => {
    const wider = await ask(searchable, { ...base, match: 'some', filters: own, ...request })
    const seen = new Set(result.ids)
    result = { ...wider.result, ids: [...result.ids, ...wider.result.ids.filter((id) => !seen.has(id))] }
    ;({ engine, fallback } = wider)
  }
  // A resolution that is named brings what belongs to it.
  const resolution =
    query.identifiers.length === 1 && query.terms.length === 0 && query.identifiers[0]?.kind === 'resolution'
      ? query.identifiers[0].id
      : null
  if (resolution) {
    const inside = await ask(searchable, {
      ...base,
      match: 'all',
      filters: [...own, { field: 'resolution', values: [resolution] }],
    })
    const seen = new Set(result.ids)
    const further = inside.result.ids.filter((id) => !seen.has(id))
    result = {
      ids: [...result.ids, ...further],
      total: result.total + further.length,
      facets: addFacets(result.facets, further, documents),
    }
  }
  if (result.total < 10 && query.terms.length > 1) await widen({ filters: [...own, ...ids] })
  if (result.total < 10 && ids.length && query.terms.length) await widen({ filters: own })

  const counts = (document: SearchDocument, id: string) =>
    document.location ? lookups.mentionsAt(document.location).filter(({ entity }) => entity === id).length : 0
  const candidates = result.ids.flatMap((id) => documents.get(id) ?? [])
  const ordered = rank(candidates.slice(0, WINDOW * 2), wanted, vocabulary, counts)
  const terms = [...mended.terms, ...query.phrases.flat()]
  const hits = ordered.slice(offset, offset + limit).map((document): Hit => {
    const mentions = document.location ? lookups.mentionsAt(document.location) : []
    const spellings = query.identifiers.flatMap(({ id }) => [
      ...new Set(mentions.filter(({ entity }) => entity === id).map(({ text }) => text)),
    ])
    return {
      id: document.id,
      kind: document.kind,
      location: document.location,
      name: document.name,
      snippets: snippetsOf(document, terms, spellings),
    }
  })
  const notes = [...query.notes, ...mended.notes]
  if (fallback) notes.push('The search server does not answer; the search in process has taken over.')
  return {
    query,
    total: Math.max(result.total, ordered.length),
    best: bestMatch(wanted, ordered, searchable),
    hits,
    facets: result.facets,
    engine,
    notes,
  }
}

function addFacets(
  facets: EngineResult['facets'],
  ids: readonly string[],
  documents: ReadonlyMap<string, SearchDocument>,
): EngineResult['facets'] {
  const sums = structuredClone(facets)
  for (const id of ids) {
    const document = documents.get(id)
    if (!document) continue
    for (const facet of Object.keys(sums) as Facet[]) {
      const value = document[facet]
      for (const one of value === null ? [] : Array.isArray(value) ? value : [value])
        sums[facet][one] = (sums[facet][one] ?? 0) + 1
    }
  }
  return sums
}

/** A topic is answered by a page that is named so: this share of its title's weight has to be the query's. */
const NAMED_SO = 0.6

/**
 * The page that a query means: an identifier's, where it is one; else the resolution or entity whose name the words are.
 * A former draft name means the number that took over.
 */
function bestMatch(
  query: Query,
  ordered: readonly SearchDocument[],
  { lookups, documents, vocabulary }: Searchable,
): SearchAnswer['best'] {
  const named = query.identifiers.find(({ id }) => documents.has(id))
  const words = [...query.terms, ...query.phrases.flat()]
  if (named) {
    const successor = lookups.linksTo(named.id).find(({ kind }) => kind === 'supersedes')?.from
    const document = documents.get(successor ?? named.id) ?? documents.get(named.id)
    if (document) return { id: document.id, kind: document.kind, name: document.name }
  }
  if (words.length === 0) return null
  const weigh = (terms: readonly string[]) =>
    terms.reduce((sum, term) => sum + Math.log(1 + vocabulary.size / (1 + (vocabulary.frequency.get(term) ?? 0))), 0)
  const total = weigh(words)
  const candidates = ordered.slice(0, 40).filter(({ kind, title }) => {
    if (kind === 'action-item') return false
    const terms = new Set(title.split(' '))
    return weigh(words.filter((word) => terms.has(word))) >= total * NAMED_SO
  })
  const [best] = candidates
    .map((document) => ({
      document,
      score:
        scoreWords({ ...document, text: '', also: document.also }, words, vocabulary) +
        (document.kind === 'resolution' ? 4 : 0),
    }))
    .sort((a, b) => b.score - a.score)
  return best ? { id: best.document.id, kind: best.document.kind, name: best.document.name } : null
}
