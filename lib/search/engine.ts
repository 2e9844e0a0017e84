import type { SearchDocument } from './documents'

/** Fields by which results are filtered and counted. */
export const FACETS = ['kind', 'resolution', 'studyGroups', 'actors', 'status', 'years', 'places', 'jeopardy'] as const
export type Facet = (typeof FACETS)[number]

/** A document passes where, for every filter, its field has one of the values. */
export type Filter = { field: Facet | 'mentions' | 'about'; values: readonly string[] }

/** What an engine is asked; identifiers, spelling and acronyms have been dealt with before it. */
export type EngineRequest = {
  /** Terms as they are indexed (`fold.ts`), all of which a document must have; none asks for everything that passes the filters. */
  terms: readonly string[]
  /** Terms that stand one after another. */
  phrases: readonly (readonly string[])[]
  excluded: readonly string[]
  filters: readonly Filter[]
  limit: number
  offset: number
}

export type EngineResult = {
  /** Ids of documents, the best first. */
  ids: string[]
  total: number
  /** For each facet, how many of the matching documents have each value. */
  facets: Record<Facet, Record<string, number>>
}

/** A search engine: it keeps documents, finds those that match, and counts. A new index replaces the old one whole. */
export type SearchEngine = {
  name: 'meilisearch' | 'memory'
  /** Replaces what is searched; a reader sees the old documents until the new ones are all there. */
  index: (documents: readonly SearchDocument[], version: string) => Promise<void>
  search: (request: EngineRequest) => Promise<EngineResult>
  /** Throws where the engine does not answer. */
  health: () => Promise<void>
  close: () => Promise<void>
}
