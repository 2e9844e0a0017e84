import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerDirectly } from '../../app/direct'
import { serveLibrary } from '../lib/operations/library'

const FRAMEWORK = 'the framework'
let server: Server

beforeAll(async () => {
  await serveLibrary()
  server = createServer(async (asked, response) => {
    if (await answerDirectly(asked, response)) return
    let body = ''
    for await (const part of asked) body += part
    response.end(FRAMEWORK + body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => server.close())

/** Asks with a path as it is: `fetch` would mend it. */
const ask = (path: string, { method = 'GET', headers = {}, body = '' } = {}) =>
  new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    const asking = request({ host: '127.0.0.1', port, path, method, headers }, async (answer) => {
      let text = ''
      for await (const part of answer) text += part
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text })
    })
    asking.once('error', reject)
    asking.end(body)
  })

test('a search is answered, under the address by which readers know the explorer', async () => {
  const headers = { 'x-forwarded-host': 'plans.example.int', 'x-forwarded-proto': 'https' }
  const { status, headers: said, text } = await ask('/api/v1/search?q=IMT-2020', { headers })
  expect(status).toBe(200)
  expect(said['content-type']).toBe('application/json')
  expect(JSON.parse(text).items[0].url).toMatch(/^https:\/\/plans\.example\.int\//)
})

test('a client that has the answer is told so', async () => {
  const { headers } = await ask('/api/v1/plans')
  const again = await ask('/api/v1/plans', { headers: { 'if-none-match': String(headers.etag) } })
  expect([again.status, again.text]).toEqual([304, ''])
})

test('a question with a body is answered', async () => {
  const { status, text } = await ask('/api/v1/verify/quote', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ quote: 'a sentence that no plan has' }),
  })
  expect(status, text).toBe(200)
})

test('an assistant is answered, with addresses by which readers know the explorer', async () => {
  const { status, text } = await ask('/mcp', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      'x-forwarded-host': 'plans.example.int',
      'x-forwarded-proto': 'https',
    },
    body: JSON.stringify({
      ...{ jsonrpc: '2.0', id: 7, method: 'tools/call' },
      params: { name: 'get_entry', arguments: { id: '92-05' } },
    }),
  })
  expect(status, text).toBe(200)
  const { id, result } = JSON.parse(text.replace(/^[^{]*data: /s, ''))
  expect(id).toBe(7)
  expect(result.structuredContent.url).toBe('https://plans.example.int/wtsa-16/action-items/92-05')
  expect((await ask('/mcp')).status).toBe(405)
})

test('HEAD has the headers of GET and no body', async () => {
  const { status, headers, text } = await ask('/api/v1/plans', { method: 'HEAD' })
  expect([status, headers['content-type'], text]).toEqual([200, 'application/json', ''])
})

test('a download comes whole', async () => {
  const { text } = await ask('/api/v1/search.csv?q=IMT-2020')
  expect(text.split('\n').length).toBeGreaterThan(3)
})

test('addresses of version one are answered', async () => {
  const { headers, text } = await ask('/api/search?q=IMT-2020')
  expect(JSON.parse(text).hits.length).toBeGreaterThan(0)
  expect(headers.deprecation).toBeDefined()
})

test.each([
  ['an address of the API that there is not', '/api/v1/nothing', 404],
  ['a parameter that there is not', '/api/v1/search?colour=red', 400],
])('%s is answered with its fault', async (_, path, expected) => {
  const { status, headers } = await ask(path)
  expect([status, headers['content-type']]).toEqual([expected, 'application/problem+json; charset=utf-8'])
})

test.each(['/api/health', '/api/nothing', '/api/v1/plans/', '/api//v1/plans', '/feeds/changes.atom', '/icon.svg'])(
  '%s is left to the framework',
  async (path) => {
    expect((await ask(path)).text).toBe(FRAMEWORK)
  },
)

test('what is left to the framework has its body still', async () => {
  const { text } = await ask('/api/nothing', { method: 'OPTIONS', headers: { 'content-length': 1 }, body: '!' })
  expect(text).toBe(`${FRAMEWORK}!`)
})
