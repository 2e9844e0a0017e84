import type { Knowledge } from '../identifiers/knowledge'
import type { Lookups } from '../library/lookups'
import type { Engine, Index } from './engine/engine'
import type { Acronyms } from './index/acronyms'
import type { Compounds } from './index/compounds'
import type { Vocabulary } from './index/vocabulary'
import type { Ids } from './query/ids'
import type { SearchDocument } from './schema'

/** What searching an edition needs: its index, and what was given to it. */
export type Searchable = {
  index: Index
  /** Which engines may answer, and why one does not. */
  health: Engine['health']
  lookups: Lookups
  documents: ReadonlyMap<string, SearchDocument>
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
