import { Meilisearch } from 'meilisearch'
import type { SearchDocument } from '../documents'
import { type EngineRequest, type EngineResult, FACETS, type Filter, type SearchEngine } from '../engine'

/** The index that readers search; new documents are built in `<name>-next` and swapped in. */
const INDEX = 'plan'
const KEY = 'key'
/** More matches than this are not listed; a plan has a few thousand documents. */
const MAX_HITS = 5_000
/** Only the first ten words of a query count: more are left to the ranking behind the engine. */
const MAX_WORDS = 10

type Stored = Omit<SearchDocument, 'passages'> & { [KEY]: string }

/** Ids have dots and slashes, which document keys may not have. */
const keyOf = (id: string) => Buffer.from(id).toString('base64url')

const quote = (value: string) => `"${value.replace(/[\\"]/g, '\\$&')}"`
const filterOf = ({ field, values }: Filter) => `${field} IN [${values.map(quote).join(', ')}]`

const SETTINGS = {
  searchableAttributes: ['title', 'text', 'also'],
  displayedAttributes: ['id'],
  filterableAttributes: [...FACETS, 'mentions', 'about'],
  sortableAttributes: ['order'],
  rankingRules: ['words', 'exactness', 'attribute', 'proximity', 'sort'],
  // Spelling is mended before the engine, and terms are separated by spaces alone.
  typoTolerance: { enabled: false },
  prefixSearch: 'disabled' as const,
  separatorTokens: [],
  nonSeparatorTokens: ['&'],
  pagination: { maxTotalHits: MAX_HITS },
  faceting: { maxValuesPerFacet: 1_000 },
}

/**
 * The engine of a Meilisearch server. `Accept-Encoding: identity` because its client waits 44 ms for compressed answers
 * through Node's fetch. Every request ends within `timeout` milliseconds with an answer or an error.
 */
export function meilisearchEngine(url: string, key: string | undefined, timeout = 2_000): SearchEngine {
  const connect = (patience: number) =>
    new Meilisearch({
      host: url,
      ...(key && { apiKey: key }),
      timeout: patience,
      requestInit: { headers: { 'Accept-Encoding': 'identity' } },
    })
  const client = connect(timeout)
  const patient = connect(60_000)
  return {
    name: 'meilisearch',
    index: async (documents, version) => {
      const stats = await client
        .index(`${INDEX}-version`)
        .getDocument<{ version: string }>(1)
        .catch(() => null)
      if (stats?.version === version) return
      const next = `${INDEX}-next`
      const wait = { timeout: 120_000, interval: 20 }
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
      const stored: Stored[] = documents.map(({ passages, ...document }) => ({
        ...document,
        [KEY]: keyOf(document.id),
      }))
      await settle(patient.index(next).addDocuments(stored))
      const existing = await patient.getRawIndex(INDEX).catch(() => null)
      if (!existing) await settle(patient.createIndex(INDEX, { primaryKey: KEY }))
      await settle(patient.swapIndexes([{ indexes: [INDEX, next], rename: false }]))
      await patient.deleteIndexIfExists(next)
      await settle(patient.index(`${INDEX}-version`).addDocuments([{ id: 1, version }], { primaryKey: 'id' }))
    },
    search: async (request: EngineRequest): Promise<EngineResult> => {
      const words = [
        ...request.phrases.map((phrase) => `"${phrase.join(' ')}"`),
        ...request.terms.slice(0, MAX_WORDS),
        ...request.excluded.map((term) => `-${term}`),
      ]
      const { hits, estimatedTotalHits, facetDistribution } = await client
        .index(INDEX)
        .search<{ id: string }>(words.join(' '), {
          filter: request.filters.map(filterOf),
          facets: [...FACETS],
          limit: request.limit,
          offset: request.offset,
          matchingStrategy: 'all',
          ...(request.terms.length + request.phrases.length === 0 && { sort: ['order:asc'] }),
        })
      return {
        ids: hits.map(({ id }) => id),
        total: estimatedTotalHits ?? hits.length,
        facets: Object.fromEntries(
          FACETS.map((facet) => [facet, facetDistribution?.[facet] ?? {}]),
        ) as EngineResult['facets'],
      }
    },
    health: async () => {
      await client.health()
    },
    close: async () => {},
  }
}
