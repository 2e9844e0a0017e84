import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { startMeilisearch } from '../../../../cli/processes/meilisearch'
import type { Index, SearchRequest } from '../../../../lib/search/engine/engine'
import { engineOf } from '../../../../lib/search/engine/environment'
import { askIndex, indexOf } from '../../../contracts/search-engine'
import { DOCUMENTS } from '../../../fixtures/search-documents'

const request: SearchRequest = {
  terms: ['paint'],
  phrases: [],
  excluded: [],
  filters: [],
  without: [],
  sort: 'relevance',
  limit: 20,
  facets: [],
}

/** A server of this test alone, and the engine that a start makes for it. */
async function serving() {
  const server = await startMeilisearch()
  if (!server)
    throw new Error('No Meilisearch could be started: install the optional package, or name one with MEILI_BIN.')
  onTestFinished(() => server.running.end())
  const engine = engineOf({ MEILI_URL: server.url, MEILI_KEY: server.key })
  return { server, engine, index: await indexOf(engine, DOCUMENTS) }
}

/** Searches until the engine that is wanted answers. */
async function until(index: Index, engine: string) {
  for (let i = 0; i < 300; i++) {
    const answer = await index.search([request])
    if (answer.engine === engine) return answer
    await pause(50)
  }
  throw new Error(`${engine} has not answered.`)
}

test('a server that hangs is left for memory, and taken back when it goes on', async () => {
  const { server, engine, index } = await serving()
  expect(await until(index, 'meilisearch')).toMatchObject({ fault: null })
  const pid = server.running.pid()!
  process.kill(-pid, 'SIGSTOP')
  try {
    const { engine: by, fault, replies } = await index.search([request])
    expect(by).toBe('memory')
    expect(fault).toMatch(/has not answered for 200 ms/)
    expect(replies[0]!.ids).toEqual(['05-01', '05-02'])
    const [state] = await engine.health()
    expect(state).toMatchObject({ name: 'meilisearch', answers: false, fault })
  } finally {
    process.kill(-pid, 'SIGCONT')
  }
  await until(index, 'meilisearch')
  expect((await engine.health())[0]).toMatchObject({ answers: true, fault: null })
})

test('a server that was killed is left for memory, and taken back when it was started again', async () => {
  const { server, index } = await serving()
  await until(index, 'meilisearch')
  process.kill(-server.running.pid()!, 'SIGKILL')
  await until(index, 'memory')
  expect((await askIndex(index, request)).ids).toEqual(['05-01', '05-02'])
  await until(index, 'meilisearch')
})

test('an index that somebody removed is made again', async () => {
  const { server, index } = await serving()
  await until(index, 'meilisearch')
  const headers = { Authorization: `Bearer ${server.key}` }
  const { results } = await (await fetch(`${server.url}/indexes`, { headers })).json()
  for (const { uid } of results) await fetch(`${server.url}/indexes/${uid}`, { method: 'DELETE', headers })
  await until(index, 'memory')
  await until(index, 'meilisearch')
  expect((await askIndex(index, request)).ids).toEqual(['05-01', '05-02'])
})
