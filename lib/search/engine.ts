import type { SearchDocument } from './documents'

/** Fields by which results are filtered and counted. */
export const FACETS = ['kind', 'resolution', 'studyGroups', 'actors', 'status', 'years', 'places', 'jeopardy'] as const
export type Facet = (typeof FACETS)[number]

/** A document passes where, for every filter, its field has one of the values. */
export type Filter = { field: Facet | 'mentions' | 'about'; values: readonly string[] }

/** By relevance, in the order of the plan, or by the latest day that a place tells of, the newest first. */
export const SORTS = ['relevance', 'number', 'date'] as const
export type Sort = (typeof SORTS)[number]

/** No more matches than this are listed; more are counted, and narrowed by filters. */
export const MAX_LISTED = 5_000

/** What a document has to have; identifiers, spelling and acronyms have been dealt with before. */
export type Condition = {
  /** Terms as they are indexed (`fold.ts`), all of which a document must have; none asks for everything that passes the filters. */
  terms: readonly string[]
  /** Terms that stand one after another. */
  phrases: readonly (readonly string[])[]
  /** Terms, or terms joined by spaces that stand one after another, that a document must not have. */
  excluded: readonly string[]
  filters: readonly Filter[]
  /** A document that passes one of these is left out. */
  without: readonly Filter[]
}

/** What an engine is asked: the best documents that match, no more than `limit`, which is at most `MAX_LISTED`. */
export type EngineRequest = Condition & { limit: number }

export type FacetCounts = Record<Facet, Record<string, number>>

/** A search engine: it keeps documents, and puts those that match in order. A new index replaces the old one whole. */
export type SearchEngine = {
  name: 'meilisearch' | 'memory'
  /** Replaces what is searched; a reader sees the old documents until the new ones are all there. */
  index: (documents: readonly SearchDocument[], version: string) => Promise<void>
  /** Answers requests in one go, each with the ids of documents, the best first. */
  search: (requests: readonly EngineRequest[]) => Promise<string[][]>
  /** Throws where the engine does not answer. */
  health: () => Promise<void>
  close: () => Promise<void>
}

export const valuesOf = (document: SearchDocument, field: Filter['field']): readonly string[] => {
  const value = document[field]
  return value === null ? [] : Array.isArray(value) ? value : [value as string]
}

/** Whether a document passes every filter and none of those that leave out. */
export const passes = (
  document: SearchDocument,
  filters: readonly Filter[],
  without: readonly Filter[] = [],
): boolean => {
  const has = ({ field, values }: Filter) => valuesOf(document, field).some((value) => values.includes(value))
  return filters.every(has) && !without.some(has)
}
