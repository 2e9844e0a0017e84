import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openFront } from '../../../cli/front/front'
import { readSite } from '../../../cli/front/host'
import { pageSource } from '../../../cli/front/page-source'

const LONG = JSON.stringify({ words: 'an answer of some length '.repeat(100) })

let place: string
let pages: Server
let front: Server
let base: string
let answer: (request: IncomingMessage, response: ServerResponse) => void

beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'front-'))
  pages = createServer((request, response) => answer(request, response))
  const socket = join(place, 'pages')
  await new Promise<void>((ready) => pages.listen(socket, ready))
  const source = pageSource(socket)
  front = openFront({ site: readSite({}), library: place, source: () => source, processes: () => [] })
  await new Promise<void>((ready) => front.listen(0, '127.0.0.1', ready))
  base = `http://127.0.0.1:${(front.address() as AddressInfo).port}`
})

afterEach(async () => {
  await Promise.all([pages, front].map((server) => new Promise((ended) => server.close(ended).closeAllConnections())))
  rmSync(place, { recursive: true })
})

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
