import { Meilisearch, type MultiSearchQuery, type MultiSearchResponse } from 'meilisearch'
import { having } from '../match'
import type { SearchDocument } from '../schema'
import { FACETS, type Filter, MAX_LISTED } from '../schema'
import type { EngineRequest, SearchEngine } from './engine'
import { keptConnections } from './transport'

/** The index that readers search; new documents are built in `<name>-next` and swapped in. */
const INDEX = 'plan'
const KEY = 'key'
/** Only the first ten words of a query count; the others are asked of so many answers. */
const MAX_WORDS = 10
const MAX_CHECKED = 1_000
/** So many documents are sent at once: the server takes 100 MB at most. */
const BATCH = 5_000

type Stored = Omit<SearchDocument, 'passages'> & { [KEY]: string }

/** Ids have dots and slashes, which document keys may not have. */
const keyOf = (id: string) => Buffer.from(id).toString('base64url')

const quote = (value: string) => `"${value.replace(/[\\"]/g, '\\$&')}"`
const filterOf = ({ field, values }: Filter) => `${field} IN [${values.map(quote).join(', ')}]`

const SETTINGS = {
  searchableAttributes: ['title', 'text', 'also', 'subject'],
  filterableAttributes: [...FACETS, 'mentions', 'about'],
  sortableAttributes: ['order'],
  rankingRules: ['sort', 'words', 'exactness', 'attribute', 'proximity'],
  // Spelling is mended before the engine, and terms are separated by spaces alone.
  typoTolerance: { enabled: false },
  prefixSearch: 'disabled' as const,
  displayedAttributes: ['id'],
  pagination: { maxTotalHits: MAX_LISTED },
}

/** Told with the version of what is indexed: raised where documents are stored or settings made in another way. */
const FORM = 3

/**
 * Terms as the server takes them. It splits at "&", and telling it otherwise would cost three times a search: it then makes
 * its table of separators anew for each. A letter that no text has stands for the sign.
 */
const lettersOf = (terms: string) => terms.replaceAll('&', '\u01c1')

/**
 * The words that a request sends, phrases first, up to the ten that count; `all` where there are no more. What is not sent
 * is asked of the answer.
 */
function wordsOf({ phrases, terms, excluded }: EngineRequest): { q: string; all: boolean } {
  const sent: string[] = []
  let left = MAX_WORDS
  for (const phrase of phrases) {
    const part = phrase.slice(0, left)
    if (part.length) sent.push(`"${part.join(' ')}"`)
    left -= part.length
  }
  sent.push(...terms.slice(0, Math.max(0, left)))
  const count = phrases.flat().length + terms.length
  const minus = excluded.slice(0, MAX_WORDS).map((term) => (term.includes(' ') ? `-"${term}"` : `-${term}`))
  return { q: lettersOf([...sent, ...minus].join(' ')), all: count <= MAX_WORDS && excluded.length <= MAX_WORDS }
}

/** A request as the server is asked; where not all words can be sent, so many more come along to be checked. */
function queryOf(request: EngineRequest, q: string, all: boolean): MultiSearchQuery {
  return {
    indexUid: INDEX,
    q,
    filter: [...request.filters.map(filterOf), ...request.without.map((filter) => `NOT ${filterOf(filter)}`)],
    matchingStrategy: 'all',
    ...(q === '' && { sort: ['order:asc'] }),
    attributesToRetrieve: ['id'],
    limit: all ? request.limit : MAX_CHECKED,
  }
}

/**
 * The engine of a Meilisearch server. Every search ends within `timeout` milliseconds with an answer or an error.
 */
export function meilisearchEngine(url: string, key: string | undefined, timeout = 2_000): SearchEngine {
  // Compressed answers come 44 ms late through Node's fetch.
  const requestInit = { headers: { 'Accept-Encoding': 'identity' } }
  const connect = { host: url, requestInit, ...(key && { apiKey: key }) }
  const client = new Meilisearch({ ...connect, timeout })
  const patient = new Meilisearch({ ...connect, timeout: 60_000 })
  const askAll = keptConnections(new URL('multi-search', url.replace(/\/*$/, '/')), key, timeout)
  let known: ReadonlyMap<string, SearchDocument> = new Map()
  return {
    name: 'meilisearch',
    index: async (documents, contents) => {
      const version = `${FORM} ${contents}`
      known = new Map(documents.map((document) => [document.id, document]))
      const stats = await client
        .index(`${INDEX}-version`)
        .getDocument<{ version: string }>(1)
        .catch(() => null)
      if (stats?.version === version) return
      const next = `${INDEX}-next`
      const wait = { timeout: 600_000, interval: 20 }
      const settle = async (task: {
        waitTask: (options: typeof wait) => Promise<{ status: string; error?: unknown }>
      }) => {
        const { status, error } = await task.waitTask(wait)
        if (status !== 'succeeded')
          throw new Error(`Meilisearch could not take over the index: ${JSON.stringify(error)}`)
      }
      await patient.deleteIndexIfExists(next)
      await settle(patient.createIndex(next, { primaryKey: KEY }))
      await settle(patient.index(next).updateSettings(SETTINGS))
      for (let from = 0; from < documents.length; from += BATCH) {
        const stored: Stored[] = documents.slice(from, from + BATCH).map(({ passages, ...document }) => ({
          ...document,
          title: lettersOf(document.title),
          text: lettersOf(document.text),
          also: lettersOf(document.also),
          subject: lettersOf(document.subject),
          [KEY]: keyOf(document.id),
        }))
        await settle(patient.index(next).addDocuments(stored))
      }
      const existing = await patient.getRawIndex(INDEX).catch(() => null)
      if (!existing) await settle(patient.createIndex(INDEX, { primaryKey: KEY }))
      await settle(patient.swapIndexes([{ indexes: [INDEX, next], rename: false }]))
      await patient.deleteIndexIfExists(next)
      await settle(patient.index(`${INDEX}-version`).addDocuments([{ id: 1, version }], { primaryKey: 'id' }))
    },
    search: async (requests) => {
      const simple = requests.map((request) => ({ request, ...wordsOf(request) }))
      const queries = simple.map(({ request, q, all }) => queryOf(request, q, all))
      const { results } = (await askAll({ queries })) as MultiSearchResponse<{ id: string }>
      return results.map(({ hits }, i) => {
        const { request, all } = simple[i]!
        const ids = hits.map(({ id }) => id)
        if (all && request.phrases.length === 0) return ids
        // The server finds a phrase in any field, joined forms and subjects too: what it cannot tell is asked of the document.
        const has = having(request)
        const holds = (id: string) => {
          const document = known.get(id)
          return document !== undefined && has(document)
        }
        return ids.filter(holds).slice(0, request.limit)
      })
    },
    health: async () => {
      await client.health()
    },
    close: async () => {},
  }
}
