import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endChild } from '../../../indexer/children'
import { type Meilisearch, startMeilisearch } from '../../../indexer/meilisearch'
import { indexSource } from '../../../indexer/pipeline'
import { readSource } from '../../../indexer/source'
import { lookUp } from '../../../lib/corpus/lookups'
import { knowledge } from '../../../lib/identifiers/knowledge'
import { openSearch, type SearchEnvironment } from '../../../lib/search/open'
import { BadQuery } from '../../../lib/search/request'
import { type Searchable, search } from '../../../lib/search/search'
import { explorerDocument } from '../../document'

const corpus = lookUp(indexSource(await readSource(explorerDocument()), knowledge))
const small = lookUp(
  indexSource(await readSource(join(import.meta.dirname, '..', '..', 'fixtures', 'small-plan.txt')), knowledge),
)
let server: Meilisearch | null = null
const opened: Record<string, Searchable> = {}

beforeAll(async () => {
  server = await startMeilisearch()
  if (!server)
    throw new Error('No Meilisearch could be started: install the optional package, or name one with MEILI_BIN.')
  const environments: Record<string, SearchEnvironment> = {
    memory: { SEARCH_ENGINE: 'memory' },
    meilisearch: { SEARCH_ENGINE: 'meilisearch', MEILI_URL: server.url, MEILI_KEY: server.key },
  }
  for (const [name, env] of Object.entries(environments)) opened[name] = await openSearch(env, corpus)
})
afterAll(() => (server ? endChild(server.process) : undefined))

for (const name of ['memory', 'meilisearch'] as const)
  describe(`on ${name}`, () => {
    const ask = async (q: string) => {
      const { best, hits, total, notes, engine } = await search(opened[name]!, q, { limit: 50 })
      expect(engine).toBe(name)
      return { best: best?.id, total, notes, locations: hits.flatMap(({ location }) => location ?? []) }
    }

    test.each(['TSAG TD25R1', 'TD25R1', 'TD 25 Rev.1', 'td25r1'])(
      '%s gives its three places and no other',
      async (q) => {
        const { best, locations } = await ask(q)
        expect(best).toBe('tsag-td25r1')
        expect(locations.sort()).toEqual(['22-04', '22-07', '83-02'])
      },
    )

    test('IMT-2020, IMT2020 and imt 2020 are one', async () => {
      const [first, ...others] = await Promise.all(['IMT-2020', 'IMT2020', 'imt 2020'].map(ask))
      expect(first!.total).toBeGreaterThan(30)
      expect(new Set(first!.locations.map((location) => location.slice(0, 2))).size).toBeGreaterThan(5)
      for (const other of others) expect(other.locations).toEqual(first!.locations)
    })

    test.each([
      ['Q5/13', 'itu-t-q5-13', ['44-35', '54-04', '86-01', '44-13']],
      ['Y.3110', 'itu-t-y.3110', ['77-01']],
      ['res 92', 'res-92', ['res-92', '92-01', '92-13', '68-01']],
      ['92-05', '92-05', ['92-05']],
      ['e-waste', 'res-79', ['79-01', '79-04']],
      ['ewaste', 'res-79', ['79-01', '79-04']],
      ['X.cspim', 'itu-t-x.1248', ['52-01']],
      ['44-24', '44-24', ['44-24', '54-06', '44-21']],
    ])('%s is answered by %s', async (q, best, places) => {
      const answer = await ask(q)
      expect(answer.best).toBe(best)
      expect(answer.locations).toEqual(expect.arrayContaining(places))
    })

    test('a mistyped word is mended, and the reader is told', async () => {
      const { locations, notes } = await ask('conterfeit')
      expect(locations).toContain('96-01')
      expect(notes.join()).toContain('counterfeit')
    })

    test('fields narrow, and a wrong one is explained while the rest runs', async () => {
      expect((await ask('sg:2 status:silent')).locations).toContain('64-03')
      const { notes, total } = await ask('colour:red IMT-2020')
      expect(notes.join()).toContain('colour')
      expect(total).toBeGreaterThan(0)
    })
  })

test('when the server stops answering, the search in process takes over and says so', async () => {
  const own = await startMeilisearch()
  const searchable = await openSearch({ MEILI_URL: own!.url, MEILI_KEY: own!.key }, small)
  expect((await search(searchable, 'lighthouse')).engine).toBe('meilisearch')
  await endChild(own!.process)
  const { engine, hits, notes } = await search(searchable, 'lighthouse')
  expect(engine).toBe('memory')
  expect(hits.length).toBeGreaterThan(0)
  expect(notes.join()).toContain('does not answer')
})

test('an engine that does not exist, or one without address, is refused with the remedy', async () => {
  await expect(openSearch({ SEARCH_ENGINE: 'oracle' }, small)).rejects.toThrow(/meilisearch or memory/)
  await expect(openSearch({ SEARCH_ENGINE: 'meilisearch' }, small)).rejects.toThrow(/MEILI_URL/)
})

test.each([
  ['ten thousand characters', 'a'.repeat(10_000)],
  ['two hundred words', Array.from({ length: 200 }, (_, i) => `w${i}`).join(' ')],
])('%s are refused with a sentence', async (_, q) => {
  await expect(search(opened.memory!, q)).rejects.toThrow(BadQuery)
})

test.each([
  ['control characters', 'IMT\u0000\u0007-2020'],
  ['brackets', '((((((((((('],
  ['filter syntax', 'kind = "x" OR 1=1'],
  ['nothing', ''],
])('%s are answered', async (_, q) => {
  await expect(search(opened.memory!, q)).resolves.toMatchObject({ engine: 'memory' })
})

test('an empty plan can be searched', async () => {
  const empty = lookUp({ ...small.corpus, entries: [], mentions: [], entities: [], links: [] })
  expect(await search(await openSearch({ SEARCH_ENGINE: 'memory' }, empty), 'anything at all')).toMatchObject({
    total: 0,
    best: null,
  })
})
