import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pageSource } from '../../../cli/front/page-source'

let place: string
let socket: string
const servers: Server[] = []

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'pages-'))
  socket = join(place, 'pages')
})

afterEach(async () => {
  await Promise.all(
    servers.splice(0).map((server) => new Promise((ended) => server.close(ended).closeAllConnections())),
  )
  rmSync(place, { recursive: true })
})

const listen = async (answer: RequestListener) => {
  const server = createServer(answer)
  servers.push(server)
  await new Promise<void>((ready) => server.listen(socket, ready))
  return server
}
const ask = (method: string, within = 3_000) => pageSource(socket, within)({ method, url: '/', headers: {} })

test.each(['GET', 'POST'])('%s waits for a page server that is not there yet', async (method) => {
  const answer = ask(method)
  await pause(250)
  await listen((_, response) => response.end('made'))
  expect((await answer).statusCode).toBe(200)
})

test('a page server that does not come is waited for no longer than it is given', async () => {
  const began = performance.now()
  await expect(ask('GET', 300)).rejects.toMatchObject({ code: 'ENOENT' })
  expect(performance.now() - began).toBeLessThan(2_000)
})

test('what a page server ends before it answers is asked again where it only reads', async () => {
  let asked = 0
  await listen((request, response) => {
    asked += 1
    if (asked === 1) request.socket.destroy()
    else response.end('made')
  })
  expect((await ask('GET')).statusCode).toBe(200)
  asked = 0
  await expect(ask('POST')).rejects.toMatchObject({ code: 'ECONNRESET' })
  expect(asked).toBe(1)
})

test('the address may stand several times in the headers of an answer', async () => {
  await listen((_, response) => response.writeHead(404, { 'X-Asked': 'a'.repeat(40_000) }).end())
  expect((await ask('GET')).statusCode).toBe(404)
})
