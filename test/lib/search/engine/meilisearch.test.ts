import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Meilisearch, startMeilisearch } from '../../../../cli/processes/meilisearch'
import type { Engine } from '../../../../lib/search/engine/engine'
import { meilisearchEngine } from '../../../../lib/search/engine/meilisearch'
import { askIndex, indexOf, searchEngineContract } from '../../../contracts/search-engine'
import { DOCUMENTS, documentOf } from '../../../fixtures/search-documents'

let server: Meilisearch | null = null
let engine: Engine

beforeAll(async () => {
  server = await startMeilisearch()
  if (!server)
    throw new Error('No Meilisearch could be started: install the optional package, or name one with MEILI_BIN.')
  engine = meilisearchEngine(server.url, server.key)
})
afterAll(() => server?.running.end())

describe('the engine of a Meilisearch process', () => {
  searchEngineContract(() => engine)

  const indexNames = async () => {
    const answer = await fetch(`${server!.url}/indexes?limit=100`, {
      headers: { Authorization: `Bearer ${server!.key}` },
    })
    return ((await answer.json()) as { results: { uid: string }[] }).results.map(({ uid }) => uid).sort()
  }

  test('without its key nobody searches', async () => {
    await expect(indexOf(meilisearchEngine(server!.url, 'not the key'), DOCUMENTS)).rejects.toThrow()
  })

  test('two explorers with different plans on one server are both right, also when they start together', async () => {
    const own = [documentOf('09-01', 'Quiet antennas', 'Antennas hum.')]
    const [first, second, again] = await Promise.all([
      indexOf(meilisearchEngine(server!.url, server!.key), DOCUMENTS),
      indexOf(meilisearchEngine(server!.url, server!.key), own),
      indexOf(meilisearchEngine(server!.url, server!.key), own),
    ])
    expect((await askIndex(first)).total).toBe(4)
    for (const index of [second, again]) expect((await askIndex(index)).ids).toEqual(['09-01'])
  })

  test('what is indexed already is not indexed again, and what is left half made is never searched', async () => {
    const before = await indexNames()
    await indexOf(engine, DOCUMENTS)
    expect(await indexNames()).toEqual(before)
    expect(before.filter((name) => name.includes('building'))).toEqual([])
  })
})
