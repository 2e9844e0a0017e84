import type { Engine } from './engine'
import { withStandIn } from './failover'
import { meilisearchEngine } from './meilisearch'
import { memoryEngine } from './memory'

/** The part of the environment that says where to search. */
export type SearchEnvironment = {
  SEARCH_ENGINE?: string | undefined
  MEILI_URL?: string | undefined
  MEILI_KEY?: string | undefined
}

/** Behind a server stands one that answers in some milliseconds: longer than this, in milliseconds, nobody waits for it. */
const PATIENCE = 200

/**
 * The engine of an environment: a Meilisearch server where `MEILI_URL` names one, with memory as its stand-in, else memory.
 * `SEARCH_ENGINE` forces one; Meilisearch without an address, or another word, is an error that names the remedy.
 */
export function engineOf({ SEARCH_ENGINE, MEILI_URL, MEILI_KEY }: SearchEnvironment): Engine {
  if (SEARCH_ENGINE === 'meilisearch') {
    if (!MEILI_URL) throw new Error('SEARCH_ENGINE=meilisearch needs the address of a server: set MEILI_URL.')
    return meilisearchEngine(MEILI_URL, MEILI_KEY)
  }
  if (SEARCH_ENGINE && SEARCH_ENGINE !== 'memory')
    throw new Error(`SEARCH_ENGINE=${SEARCH_ENGINE} is no engine: say meilisearch or memory.`)
  if (SEARCH_ENGINE === 'memory' || !MEILI_URL) return memoryEngine()
  return withStandIn(meilisearchEngine(MEILI_URL, MEILI_KEY, PATIENCE), memoryEngine())
}
