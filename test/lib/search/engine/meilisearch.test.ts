import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Meilisearch, startMeilisearch } from '../../../../cli/processes/meilisearch'
import type { SearchEngine } from '../../../../lib/search/engine/engine'
import { meilisearchEngine } from '../../../../lib/search/engine/meilisearch'
import { searchEngineContract } from '../../../contracts/search-engine'

let server: Meilisearch | null = null
let engine: SearchEngine

beforeAll(async () => {
  server = await startMeilisearch()
  if (!server)
    throw new Error('No Meilisearch could be started: install the optional package, or name one with MEILI_BIN.')
  engine = meilisearchEngine(server.url, server.key)
})
afterAll(() => server?.running.end())

describe('the engine of a Meilisearch process', () => {
  searchEngineContract(() => engine)

  test('without its key nobody searches', async () => {
    const stranger = meilisearchEngine(server!.url, 'not the key')
    await expect(
      stranger.search([
        {
          terms: [],
          phrases: [],
          excluded: [],
          filters: [],
          without: [],
          limit: 1,
        },
      ]),
    ).rejects.toThrow()
  })
})
