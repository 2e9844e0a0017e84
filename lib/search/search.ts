import { type Advice, adviceFor } from './advice'
import type { SearchEngine } from './engine/engine'
import type { Gathered } from './gather'
import { listOf, type SearchOptions } from './list'
import type { Matcher } from './matcher'
import type { Namesake } from './query/homonyms'
import type { Query } from './query/parse'
import { understand, wantedOf } from './query/understand'
import type { BestMatch } from './rank/best-match'
import { whyHere } from './rank/explain'
import { type Snippet, snippetsOf } from './rank/snippets'
import { FACETS, type FacetCounts, type Filter, MAX_LISTED } from './schema'
import type { Searchable } from './searchable'

export type Hit = {
  id: string
  kind: string
  location: string | null
  name: string
  snippets: Snippet[]
  /** Why it is here where the words are not in it. */
  why: string[]
}

export type SearchAnswer = {
  query: Query
  total: number
  /** The page that answers an identifier or a topic, or null. */
  best: BestMatch | null
  /** What the query may also mean: pages beside the best match. */
  offers: Namesake[]
  hits: Hit[]
  facets: FacetCounts
  engine: SearchEngine['name']
  /** Sentences for the reader: what was mended, left out, or not understood. */
  notes: string[]
  /** Ways out where nothing is found, else null. */
  advice: Advice | null
}

/**
 * How many of the list have each value. Values of one facet are alternatives: where one is chosen, the others count what
 * each would add, as if none of that facet were.
 */
function countFacets(
  { all, unfiltered }: Pick<Gathered, 'all' | 'unfiltered'>,
  filters: readonly Filter[],
  matcher: Matcher,
): FacetCounts {
  const counts = matcher.count(all)
  for (const facet of FACETS) {
    if (!filters.some(({ field }) => field === facet)) continue
    const others = filters.filter(({ field }) => field !== facet)
    counts[facet] = matcher.count(matcher.narrow(unfiltered, others))[facet]
  }
  return counts
}

/**
 * Searches: identifiers are resolved first and matched whole, words are mended and matched all, or most of them where few
 * places have them all; the window of best matches is put in order by our own ranking, the same for every engine. Throws
 * `BadQuery` where the query is too long.
 */
export async function search(searchable: Searchable, q: string, options: SearchOptions = {}): Promise<SearchAnswer> {
  const { lookups, documents } = searchable
  const { limit = 20, offset = 0 } = options
  const understood = understand(searchable, q)
  const { query, mended, namesakes, forms } = understood
  const list = await listOf(searchable, understood, options)
  const wanted = wantedOf(understood, searchable)
  const sources = { lookups, documents, compounds: searchable.compounds, forms, mended, namesakes }
  const notes = [...understood.notes]
  if (list.total > MAX_LISTED) notes.push(`Only the first ${MAX_LISTED} results are listed; narrow them to see others.`)
  if (list.fallback) notes.push('The search server does not answer; the search in process has taken over.')
  return {
    query,
    total: list.total,
    best: list.best,
    offers: namesakes,
    hits: list.ordered.slice(offset, offset + limit).map((document) => ({
      id: document.id,
      kind: document.kind,
      location: document.location,
      name: document.name,
      snippets: snippetsOf(document, wanted(document.location)),
      why: whyHere(document, query, sources),
    })),
    facets: countFacets(list, options.filters ?? [], searchable.matcher),
    engine: list.engine,
    notes,
    advice: list.total === 0 ? await adviceFor(searchable, understood, options) : null,
  }
}
