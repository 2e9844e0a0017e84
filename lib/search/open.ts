import { knowledge } from '../identifiers/knowledge'
import type { Lookups } from '../library/lookups'
import type { SearchEngine } from './engine/engine'
import { meilisearchEngine } from './engine/meilisearch'
import { memoryEngine } from './engine/memory'
import { learnAcronyms } from './index/acronyms'
import { learnCompounds, withCompounds } from './index/compounds'
import { searchDocuments } from './index/documents'
import { readMatcher } from './matcher'
import { readIds } from './query/ids'
import { readVocabulary } from './query/spelling'
import type { SearchDocument } from './schema'
import type { Searchable } from './searchable'

/** The part of the environment that says where to search. */
export type SearchEnvironment = {
  SEARCH_ENGINE?: string | undefined
  MEILI_URL?: string | undefined
  MEILI_KEY?: string | undefined
}

/**
 * The engines of an environment, the first one first: a Meilisearch server where `MEILI_URL` names one, and memory behind
 * it. `SEARCH_ENGINE` forces one; Meilisearch without an address, or another word, is an error that names the remedy.
 */
export function enginesOf({ SEARCH_ENGINE, MEILI_URL, MEILI_KEY }: SearchEnvironment): SearchEngine[] {
  if (SEARCH_ENGINE === 'memory') return [memoryEngine()]
  if (SEARCH_ENGINE === 'meilisearch') {
    if (!MEILI_URL) throw new Error('SEARCH_ENGINE=meilisearch needs the address of a server: set MEILI_URL.')
    return [meilisearchEngine(MEILI_URL, MEILI_KEY)]
  }
  if (SEARCH_ENGINE) throw new Error(`SEARCH_ENGINE=${SEARCH_ENGINE} is no engine: say meilisearch or memory.`)
  return [...(MEILI_URL ? [meilisearchEngine(MEILI_URL, MEILI_KEY)] : []), memoryEngine()]
}

/**
 * Gives a corpus to the engines and returns what searching needs. An engine that does not answer now is kept: it may
 * later, and until then the next one is asked.
 */
export async function openSearch(env: SearchEnvironment, lookups: Lookups): Promise<Searchable> {
  const acronyms = learnAcronyms(lookups.corpus)
  const printed = searchDocuments(lookups, acronyms)
  const compounds = learnCompounds(printed)
  const documents = printed.map((document) => withCompounds(document, compounds))
  const engines = enginesOf(env)
  const { source, format } = lookups.corpus
  for (const [i, engine] of engines.entries()) {
    try {
      await engine.index(documents, `${format} ${source.sha256} ${documents.length}`)
    } catch (error) {
      if (i === engines.length - 1) throw error
    }
  }
  const resolutions = new Map<string, SearchDocument[]>()
  for (const document of documents)
    if (document.resolution)
      resolutions.set(document.resolution, [...(resolutions.get(document.resolution) ?? []), document])
  const byId = new Map(documents.map((document) => [document.id, document]))
  return {
    engines,
    lookups,
    documents: byId,
    matcher: readMatcher(documents),
    ofResolution: (id) => resolutions.get(id) ?? [],
    vocabulary: readVocabulary(documents),
    ids: readIds(byId),
    acronyms,
    compounds,
    places: [...new Set(documents.flatMap(({ places }) => places))],
    knowledge,
  }
}
