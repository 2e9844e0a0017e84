import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { frontOf } from './front-of'

const LONG = JSON.stringify({ words: 'an answer of some length '.repeat(100) })

let base: string
let end: () => Promise<void>
let answer: (request: IncomingMessage, response: ServerResponse) => void

beforeEach(async () => {
  ;({ base, end } = await frontOf((request, response) => answer(request, response)))
})

afterEach(() => end())

const call = (headers: Record<string, string> = {}) => fetch(`${base}/mcp`, { method: 'POST', body: '{}', headers })

/** An answer that says how long it is. */
const whole = (text: string) => (_: IncomingMessage, response: ServerResponse) =>
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text)

test('an answer for one client is given whole, with its length, compressed where that helps', async () => {
  answer = whole(LONG)
  const plain = await call({ 'Accept-Encoding': 'identity' })
  expect(plain.headers.get('content-length')).toBe(String(LONG.length))
  expect(await plain.text()).toBe(LONG)
  const compressed = await call({ 'Accept-Encoding': 'gzip' })
  expect(compressed.headers.get('content-encoding')).toBe('gzip')
  expect(Number(compressed.headers.get('content-length'))).toBeLessThan(LONG.length / 5)
  expect(await compressed.text()).toBe(LONG)
  answer = whole('{"short":true}')
  expect((await call({ 'Accept-Encoding': 'gzip' })).headers.get('content-encoding')).toBeNull()
})

test('an answer that breaks off is no half answer: it is said that there is none now', async () => {
  answer = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': LONG.length })
    response.write(LONG.slice(0, 100), () => response.destroy())
  }
  expect((await call()).status).toBe(503)
})

test('an answer that does not say how long it is comes as it is made', async () => {
  let end = () => {}
  answer = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: first\n\n')
    end = () => response.end('data: last\n\n')
  }
  const reader = (await call({ Accept: 'text/event-stream' })).body!.getReader()
  const read = async () => new TextDecoder().decode((await reader.read()).value)
  expect(await read()).toContain('first')
  end()
  expect(await read()).toContain('last')
})

test('a part is asked for where parts are given; anywhere else the whole is', async () => {
  answer = (request, response) => response.end(request.headers.range ?? 'whole')
  const part = (path: string) => fetch(base + path, { headers: { Range: 'bytes=5-1' } }).then((one) => one.text())
  expect(await part('/api/v1/plans/a/file')).toBe('bytes=5-1')
  expect(await part('/sw.js')).toBe('whole')
  expect(await part('/_next/static/pages/a.css')).toBe('whole')
})

test.each(['/wtsa-16', '/api/v1/plans', '/_next/static/a.js', '/mcp'])(
  'the headers of SECURITY.md are on each answer of %s',
  async (path) => {
    answer = (_, response) => response.writeHead(404).end()
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'TRACE', 'POST'])
      await new Promise<void>((resolve) => {
        request(base + path, { method }, (one) => {
          expect(one.headers, `${method} ${one.statusCode}`).toMatchObject({
            'content-security-policy': expect.stringContaining("default-src 'none'"),
            'x-content-type-options': 'nosniff',
            'referrer-policy': 'no-referrer',
            'permissions-policy': expect.stringContaining('camera=()'),
            'cross-origin-opener-policy': 'same-origin',
            'cross-origin-resource-policy': expect.stringMatching(/^(?:same|cross)-origin$/),
          })
          one.resume().once('close', resolve)
        }).end()
      })
  },
)
