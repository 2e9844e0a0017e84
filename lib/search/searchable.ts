import type { Knowledge } from '../identifiers/knowledge'
import type { Lookups } from '../library/lookups'
import type { SearchEngine } from './engine/engine'
import type { Acronyms } from './index/acronyms'
import type { Compounds } from './index/compounds'
import type { Matcher } from './matcher'
import type { Ids } from './query/ids'
import type { Vocabulary } from './query/spelling'
import type { SearchDocument } from './schema'

/** What searching needs: the engines in the order in which they are asked, and what they were given. */
export type Searchable = {
  engines: readonly SearchEngine[]
  lookups: Lookups
  documents: ReadonlyMap<string, SearchDocument>
  /** Which of the documents match. */
  matcher: Matcher
  /** A resolution and its items, in the order of the plan. */
  ofResolution: (id: string) => readonly SearchDocument[]
  vocabulary: Vocabulary
  ids: Ids
  acronyms: Acronyms
  compounds: Compounds
  /** Cities of the plan's events. */
  places: readonly string[]
  knowledge: Knowledge
}
