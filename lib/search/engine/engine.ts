import type { Filter, SearchDocument } from '../schema'

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
