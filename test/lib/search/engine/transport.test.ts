import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { keptConnections } from '../../../../lib/search/engine/transport'

let server: Server | null = null
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
  server = null
})

/** A server that answers in one way, and a way to it. */
async function answering(listener: RequestListener, timeout = 2_000) {
  const started = createServer(listener).listen(0, '127.0.0.1')
  server = started
  await new Promise((resolve) => started.once('listening', resolve))
  return keptConnections(new URL(`http://127.0.0.1:${(started.address() as AddressInfo).port}/ask`), 'secret', timeout)
}

test('a body goes out as JSON with the key, and the answer comes back, over one connection', async () => {
  const ports = new Set<number | undefined>()
  const post = await answering((request, response) => {
    ports.add(request.socket.remotePort)
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () =>
      response.end(JSON.stringify({ body: JSON.parse(body), key: request.headers.authorization, path: request.url })),
    )
  })
  const expected = { body: { q: 'é' }, key: 'Bearer secret', path: '/ask' }
  expect(await post({ q: 'é' })).toEqual(expected)
  expect(await post({ q: 'é' })).toEqual(expected)
  expect(ports.size).toBe(1)
})

test.each<[string, RequestListener, RegExp]>([
  [
    'an answer that names its fault',
    (_, response) => response.writeHead(400).end('{"code":"index_not_found"}'),
    /answers 400 \(index_not_found\)\.$/,
  ],
  ['an answer that is no success', (_, response) => response.writeHead(403).end('no key'), /answers 403\.$/],
  ['an answer that is no JSON', (_, response) => response.end('<html>'), /not answer in JSON/],
  ['no answer', () => {}, /not answered for 50 ms/],
  ['half an answer', (_, response) => response.write('{"hits":'), /not answered for 50 ms/],
  ['a connection that breaks', (request) => request.socket.destroy(), /does not answer\.$/],
])('%s is an error', async (_, listener, message) => {
  const post = await answering(listener, 50)
  await expect(post({})).rejects.toThrow(message)
})
