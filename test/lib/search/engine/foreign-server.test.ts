import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { startMeilisearch } from '../../../../cli/processes/meilisearch'
import { engineOf } from '../../../../lib/search/engine/environment'
import { askIndex, indexOf } from '../../../contracts/search-engine'
import { DOCUMENTS } from '../../../fixtures/search-documents'

/** Something that answers at the address of the search server; how often it was asked. */
async function answering(answer: RequestListener) {
  let asked = 0
  const server = createServer((request, response) => {
    asked += 1
    answer(request, response)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => void server.close().closeAllConnections())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked: () => asked }
}

/** Searches for three seconds at a server; what health says, and what was logged. */
async function useOf(url: string, key?: string) {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => log.mockRestore())
  const engine = engineOf({ MEILI_URL: url, MEILI_KEY: key })
  const began = performance.now()
  const index = await indexOf(engine, DOCUMENTS)
  const opened = performance.now() - began
  for (let n = 0; n < 30; n++) {
    expect((await askIndex(index)).total).toBe(4)
    await pause(100)
  }
  const [state] = await engine.health()
  return { state, opened, logged: log.mock.calls.map(([line]) => String(line)) }
}

const json =
  (status: number, value: unknown): RequestListener =>
  (_, response) =>
    void response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value))

/** A server that is well and has no index, and cannot do what is asked of it. */
const older: RequestListener = (request, response) => {
  const { method, url = '' } = request
  if (method !== 'GET') return json(400, { code: 'bad_request', message: 'Unknown field' })(request, response)
  if (url.startsWith('/indexes?')) return json(200, { results: [] })(request, response)
  return json(404, { code: 'index_not_found' })(request, response)
}

test.each<[string, RequestListener, RegExp]>([
  ['pages', (_, response) => void response.end('<!DOCTYPE html><p>Hello'), /is no Meilisearch\.$/],
  ['other JSON', json(200, { status: 'available' }), /is no Meilisearch\.$/],
  ['nothing but 404', json(404, { detail: 'none' }), /may be of another version \(404\)\.$/],
  ['that a request is unknown', older, /may be of another version \(400\)\.$/],
  ['that the key is wrong', json(403, { code: 'invalid_api_key' }), /refuses the key/],
  ['faults', json(500, { code: 'internal' }), /answers 500\.$/],
  ['nothing at all', () => {}, /does not answer\.$/],
])('a server that answers %s is told apart in one sentence, and search goes on', async (_, answer, sentence) => {
  const { url, asked } = await answering(answer)
  const { state, opened, logged } = await useOf(url)
  expect(state).toMatchObject({ answers: false, fault: expect.stringMatching(sentence) })
  expect(state?.fault).not.toContain(url)
  // It is logged once, not at each attempt, and the attempts grow fewer.
  expect(logged).toHaveLength(1)
  expect(asked()).toBeLessThan(20)
  expect(opened).toBeLessThan(2_000)
})

test('a real server with another key is told by health, and left as it was', async () => {
  const server = await startMeilisearch()
  if (!server) throw new Error('No Meilisearch could be started.')
  onTestFinished(() => server.running.end())
  const { state } = await useOf(server.url, 'another')
  expect(state).toMatchObject({ answers: false, fault: expect.stringMatching(/refuses the key/) })
  const headers = { Authorization: `Bearer ${server.key}` }
  expect(await (await fetch(`${server.url}/indexes`, { headers })).json()).toMatchObject({ results: [] })
})
