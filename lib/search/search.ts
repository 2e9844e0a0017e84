import { formatNumber } from '../messages/intl'
import { say } from '../messages/message'
import { type Advice, adviceFor } from './advice'
import type { EngineName } from './engine/engine'
import { listOf, type SearchOptions } from './list'
import type { Homonym } from './query/homonyms'
import type { Query } from './query/query'
import { type Understood, understand, wantedOf } from './query/understand'
import type { BestMatch } from './rank/best-match'
import { whyHere } from './rank/explain'
import { type Snippet, snippetsOf } from './rank/snippets'
import { type FacetCounts, MAX_LISTED } from './schema'
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
  offers: Homonym[]
  /** Pages that show what the query asks for: "what is overdue". */
  pages: Query['pages']
  /** The same subject in other words: offered, not mixed in. */
  also: Understood['also']
  hits: Hit[]
  facets: FacetCounts
  engine: EngineName
  /** Whether another engine than the usual one answered. */
  standIn: boolean
  /** Sentences for the reader: what was corrected, left out, or not understood. */
  notes: string[]
  /** Ways out where nothing is found, else null. */
  advice: Advice | null
}

/**
 * Searches: identifiers are resolved first and matched whole, words that the plan does not have are corrected; an
 * engine matches and counts; the first 500 are put in order by our own ranking, the same for every engine. Throws
 * `BadQuery` where the query is too long.
 */
export async function search(searchable: Searchable, q: string, options: SearchOptions = {}): Promise<SearchAnswer> {
  const { lookups, documents } = searchable
  const { limit = 20, offset = 0 } = options
  const understood = await understand(searchable, q)
  const { query, corrections, homonyms, forms } = understood
  const list = await listOf(searchable, understood, options)
  const wanted = wantedOf(understood, searchable)
  const sources = { lookups, documents, compounds: searchable.compounds, forms, corrections, homonyms }
  const notes = [...understood.notes]
  const { kind } = query
  if (kind && list.ordered.slice(0, 2).some((document) => kind.kinds.some((one) => one === document.kind)))
    notes.push(say('note.kind.first', { kinds: kind.name, code: kind.code }))
  if (list.total > MAX_LISTED) notes.push(say('note.most', { count: formatNumber(MAX_LISTED) }))
  if (list.fault) notes.push(say('note.stand.in'))
  return {
    query,
    total: list.total,
    best: list.best,
    offers: homonyms,
    pages: query.pages,
    also: understood.also,
    hits: list.ordered.slice(offset, offset + limit).map((document) => ({
      id: document.id,
      kind: document.kind,
      location: document.location,
      name: document.name,
      snippets: snippetsOf(document, wanted(document.location)),
      why: whyHere(document, query, sources),
    })),
    facets: list.facets,
    engine: list.engine,
    standIn: Boolean(list.fault),
    notes,
    advice: list.total === 0 ? await adviceFor(searchable, understood, options) : null,
  }
}
