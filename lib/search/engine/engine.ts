import type { Facet, FacetCounts, Filter, PrintedWord, SearchDocument, Sort } from '../schema'

/** What a document has to have; identifiers, spelling and acronyms have been dealt with before. */
export type Condition = {
  /** Terms as they are indexed (`index/terms.ts`), all of which a document has in one field or another; none asks for everything. */
  terms: readonly string[]
  /** Terms that stand one after another in the title or the text. */
  phrases: readonly (readonly string[])[]
  /** Terms that a document must not have, and runs of terms, joined by spaces, that it must not have in title or text. */
  excluded: readonly string[]
  filters: readonly Filter[]
  /** A document that passes one of these is left out. */
  without: readonly Filter[]
}

/** So many terms of a request count: a server reads no more than the first ten words beside the phrases. */
export const MAX_TERMS = 10

/** What an engine is asked: the best documents that match, at most `limit`, and how many have each value of some facets. */
export type SearchRequest = Condition & { sort: Sort; limit: number; facets: readonly Facet[] }

/** The ids of documents, the best first, and of all that match the number and the counts that were asked for. */
export type SearchReply = { ids: string[]; total: number; facets: Partial<FacetCounts> }

/** Who answered, and the sentence that says why it is not the engine that should. */
export type Answerer = { engine: EngineName; fault: string | null }

/** Documents that an engine holds. They never change: other contents are another index. */
export type Index = {
  /** Answers requests in one go. */
  search: (requests: readonly SearchRequest[]) => Promise<Answerer & { replies: SearchReply[] }>
  /**
   * Words of the index for one that it does not have: those that it begins, or that differ from it by one edit (two from
   * eight letters on), at most ten.
   */
  similar: (word: string) => Promise<string[]>
}

export type EngineName = 'meilisearch' | 'memory'

/** A search engine. It matches, counts and corrects; what is meant and what is best is decided by who asks. */
export type Engine = {
  name: EngineName
  /** Makes an index of documents and of their printed words, or opens the one that is there. */
  open: (documents: readonly SearchDocument[], words: readonly PrintedWord[]) => Promise<Index>
  /** The engines that may answer, the one that should first; `fault` says why one does not. */
  health: () => Promise<{ name: EngineName; answers: boolean; fault: string | null }[]>
}
