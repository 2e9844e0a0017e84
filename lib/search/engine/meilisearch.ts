import { createHash, randomUUID } from 'node:crypto'
import {
  type EnqueuedTaskPromise,
  Meilisearch,
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  type MultiSearchQuery,
  type MultiSearchResponse,
} from 'meilisearch'
import {
  FACETS,
  type FacetCounts,
  type Filter,
  MAX_LISTED,
  type PrintedWord,
  type SearchDocument,
  WORD_FIELDS,
} from '../schema'
import { type Engine, type Index, MAX_TERMS, type SearchRequest } from './engine'
import { keptConnections } from './transport'

/** What our indexes begin with; the rest of a name is a hash of all that the index holds and how it is set. */
const PREFIX = 'action-plan-'
/** An index that nobody has made anew for so long, in milliseconds, is removed. Who still needs it makes it again. */
const STALE = 30 * 24 * 3_600_000
/** So many documents are sent at once: the server takes 100 MB at most. */
const BATCH = 5_000
/** Whether the server is well, and whether an index is there, is answered within these, in milliseconds. */
const HEALTH = 800
const LOOK = 5_000
/** So many exclusions are sent. */
const MAX_EXCLUDED = 10

/** Documents are matched by whole terms: stemming and folding were done before, and a wrong neighbour is worse than none. */
const DOCUMENT_SETTINGS = {
  searchableAttributes: [...WORD_FIELDS],
  filterableAttributes: [...FACETS, 'mentions', 'about'],
  sortableAttributes: ['order', 'date'],
  rankingRules: ['sort', 'words', 'attribute', 'exactness'],
  typoTolerance: { enabled: false },
  prefixSearch: 'disabled' as const,
  displayedAttributes: ['id'],
  pagination: { maxTotalHits: MAX_LISTED },
}

/** Printed words are what a mistyped or half word is compared with. */
const WORD_SETTINGS = {
  searchableAttributes: ['word'],
  sortableAttributes: ['count'],
  rankingRules: ['typo', 'count:desc'],
  typoTolerance: { minWordSizeForTypos: { oneTypo: 5, twoTypos: 8 } },
  displayedAttributes: ['word'],
}

const quote = (value: string) => `"${value.replace(/[\\"]/g, '\\$&')}"`
const filterOf = ({ field, values }: Filter) => `${field} IN [${values.map(quote).join(', ')}]`

/**
 * Terms as the server takes them. It splits at "&", and telling it otherwise would cost three times a search: it then makes
 * its table of separators anew for each. A letter that no text has stands for the sign.
 */
const lettersOf = (terms: string) => terms.replaceAll('&', '\u01c1')
const wordsOf = (terms: string) => lettersOf(terms).split(' ').filter(Boolean)

/** What is stored: added forms are values of their own, so that no phrase is found among them. */
const storedOf = ({ passages, name, ...document }: SearchDocument, key: number) => ({
  ...document,
  key,
  title: lettersOf(document.title),
  text: lettersOf(document.text),
  also: wordsOf(document.also),
  subject: wordsOf(document.subject),
})

function queryOf(indexUid: string, request: SearchRequest): MultiSearchQuery {
  const { terms, phrases, excluded, filters, without, sort, limit, facets } = request
  const q = lettersOf(
    [
      ...phrases.map((phrase) => `"${phrase.join(' ')}"`),
      // In quotation marks a term is itself alone: the server would also take "wtsa20" for "wtsa 20".
      ...terms.slice(0, MAX_TERMS).map((term) => `"${term}"`),
      ...excluded.slice(0, MAX_EXCLUDED).map((term) => (term.includes(' ') ? `-"${term}"` : `-${term}`)),
    ].join(' '),
  )
  const order = sort === 'date' ? ['date:desc', 'order:asc'] : ['order:asc']
  return {
    indexUid,
    q,
    filter: [...filters.map(filterOf), ...without.map((filter) => `NOT ${filterOf(filter)}`)],
    matchingStrategy: 'all',
    ...((sort !== 'relevance' || terms.length + phrases.length === 0) && { sort: order }),
    ...(facets.length > 0 && { facets: [...facets] }),
    attributesToRetrieve: ['id'],
    limit,
  }
}

/** Why a server cannot be used, in one sentence without its address: health shows it to everybody. */
function whyNot(cause: unknown): string {
  if (cause instanceof SyntaxError) return 'What answers at the address of the search server is no Meilisearch.'
  const { status } = cause instanceof MeilisearchApiError ? cause.response : { status: 0 }
  if (status === 401 || status === 403) return 'The search server refuses the key: give its own in MEILI_KEY.'
  if (status >= 500) return `The search server answers ${status}.`
  if (status > 0)
    return `The search server does not do what is needed of it, and may be of another version (${status}).`
  if (cause instanceof MeilisearchRequestTimeOutError || cause instanceof MeilisearchRequestError)
    return 'The search server does not answer.'
  return cause instanceof Error ? cause.message : String(cause)
}

/** The engine of a Meilisearch server. Every search ends within `timeout` milliseconds with an answer or an error. */
export function meilisearchEngine(url: string, key: string | undefined, timeout = 2_000): Engine {
  // Compressed answers come 44 ms late through Node's fetch.
  const requestInit = { headers: { 'Accept-Encoding': 'identity' } }
  const connect = { host: url, requestInit, ...(key && { apiKey: key }) }
  const client = new Meilisearch({ ...connect, timeout: 60_000 })
  const quick = new Meilisearch({ ...connect, timeout: LOOK })
  const nurse = new Meilisearch({ ...connect, timeout: HEALTH })
  const post = keptConnections(new URL('multi-search', url.replace(/\/*$/, '/')), key, timeout)
  const ask = async <T extends object>(queries: readonly MultiSearchQuery[]) =>
    ((await post({ queries })) as MultiSearchResponse<T>).results

  const settle = async (task: EnqueuedTaskPromise) => {
    const { status, error } = await task.waitTask({ timeout: 600_000, interval: 20 })
    if (status !== 'succeeded')
      throw new Error(`The search server could not make the index: ${error?.message ?? status}`)
  }
  /** Makes an index under the name of its contents, where there is none. It is built beside and renamed: a name is whole. */
  const make = async (rows: readonly object[], settings: object): Promise<string> => {
    const hash = createHash('sha256').update(JSON.stringify(settings))
    for (const row of rows) hash.update(JSON.stringify(row))
    const name = `${PREFIX}${hash.digest('hex').slice(0, 32)}`
    const isThere = () =>
      quick.getRawIndex(name).then(
        () => true,
        (fault) => {
          if (fault.cause?.code === 'index_not_found') return false
          throw fault
        },
      )
    if (await isThere()) return name
    const building = `${PREFIX}building-${randomUUID()}`
    try {
      await settle(client.createIndex(building, { primaryKey: 'key' }))
      await settle(client.index(building).updateSettings(settings))
      for (let from = 0; from < rows.length; from += BATCH)
        await settle(client.index(building).addDocuments(rows.slice(from, from + BATCH)))
      await settle(client.swapIndexes([{ indexes: [building, name], rename: true }]))
    } catch (fault) {
      // Nothing half made is left; another explorer on this server may have made the same in the meantime.
      await client.deleteIndexIfExists(building).catch(() => {})
      if (!(await isThere())) throw fault
    }
    return name
  }
  const makeBoth = async (documents: readonly SearchDocument[], words: readonly PrintedWord[]) =>
    [
      await make(documents.map(storedOf), DOCUMENT_SETTINGS),
      await make(
        words.map((word, key) => ({ ...word, key })),
        WORD_SETTINGS,
      ),
    ] as const
  const removeStale = async (own: readonly string[]) => {
    const { results } = await client.getRawIndexes({ limit: 1_000 })
    for (const { uid, updatedAt } of results)
      if (uid.startsWith(PREFIX) && !own.includes(uid) && Date.now() - Date.parse(String(updatedAt)) > STALE)
        await client.deleteIndexIfExists(uid)
  }

  const open = async (documents: readonly SearchDocument[], words: readonly PrintedWord[]): Promise<Index> => {
    const own = await makeBoth(documents, words).catch((cause: unknown) => {
      throw new Error(whyNot(cause), { cause })
    })
    removeStale(own).catch((fault: unknown) => console.error('Old search indexes could not be removed.', fault))
    const [texts, printed] = own
    return {
      search: async (requests) => {
        const results = await ask<{ id: string }>(requests.map((request) => queryOf(texts, request)))
        return {
          engine: 'meilisearch',
          fault: null,
          replies: results.map(({ hits, estimatedTotalHits, facetDistribution = {} }) => ({
            ids: hits.map(({ id }) => id),
            total: estimatedTotalHits ?? hits.length,
            facets: facetDistribution as Partial<FacetCounts>,
          })),
        }
      },
      similar: async (word) => {
        const [found] = await ask<PrintedWord>([
          { indexUid: printed, q: word, limit: 10, attributesToRetrieve: ['word'] },
        ])
        return found?.hits.map((hit) => hit.word) ?? []
      },
    }
  }
  const health = async () => {
    // The list of indexes is asked for with the key: that a server lives does not say that it is ours to use.
    const fault = await nurse.getRawIndexes({ limit: 1 }).then((answer) => {
      return Array.isArray(answer?.results) ? null : whyNot(new SyntaxError())
    }, whyNot)
    return [{ name: 'meilisearch' as const, answers: fault === null, fault }]
  }
  return { name: 'meilisearch', open, health }
}
