import { afterEach, beforeEach, expect, test } from 'vitest'
import { frontOf } from './front-of'

let base: string
let end: () => Promise<void>
let state: string
let asked: number
let told: boolean

/** When the library was made that the answers are of. */
const MODIFIED = 'Mon, 26 Feb 2018 09:00:00 GMT'

/** A page server whose answers have the state of its library as their tag. */
const answer = (url: string, tag: string | undefined) => {
  if (url.startsWith('/api/v1/')) asked++
  else told = true
  return tag === `"${state}"` ? 304 : 200
}

beforeEach(async () => {
  state = 'first'
  told = false
  ;({ base, end } = await frontOf(({ url = '', headers }, response) => {
    response.writeHead(answer(url, headers['if-none-match']), {
      'content-type': 'application/json',
      etag: `"${state}"`,
      'x-explorer-state': state,
      'last-modified': MODIFIED,
      'cache-control': 'public, max-age=0, must-revalidate',
    })
    response.end()
  }))
  // The front asks the page server which state is in service when it is first asked itself.
  const isTold = async () => {
    await ask('/api/v1/none', '"none"')
    return told
  }
  await expect.poll(isTold, { timeout: 20_000 }).toBe(true)
  await isTold()
})

afterEach(() => end())

const ask = (path: string, tag: string) => fetch(base + path, { headers: { 'If-None-Match': tag } })

test('who has an answer of the API is told so without the page server, once it has said so', async () => {
  asked = 0
  const first = await ask('/api/v1/plans', '"first"')
  const again = await ask('/api/v1/plans', '"first"')
  expect([first.status, again.status]).toEqual([304, 304])
  expect(again.headers.get('etag')).toBe('"first"')
  expect(again.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  expect(asked).toBe(1)
})

test('who has another answer, or asks for another address, is answered by the page server', async () => {
  await ask('/api/v1/plans', '"first"')
  asked = 0
  expect((await ask('/api/v1/plans', '"older"')).status).toBe(200)
  expect((await ask('/api/v1/entries/92-05', '"first"')).status).toBe(304)
  expect(asked).toBe(2)
})

test('who has an answer by its day is told so, whoever was given it first', async () => {
  const since = (day: string) => fetch(`${base}/api/v1/links`, { headers: { 'If-Modified-Since': day } })
  await fetch(`${base}/api/v1/links`)
  expect((await since(MODIFIED)).status).toBe(304)
  expect((await since('Sun, 25 Feb 2018 09:00:00 GMT')).status).toBe(200)
})

test('the methods of a page are told without the page server', async () => {
  const { status, headers } = await fetch(`${base}/wtsa-16`, { method: 'OPTIONS' })
  expect([status, headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS'])
})

test('when the library has changed, who has an answer of the state before is given the new one', async () => {
  await ask('/api/v1/plans', '"first"')
  state = 'second'
  await expect
    .poll(async () => (await ask('/api/v1/plans', '"first"')).status, { timeout: 20_000, interval: 100 })
    .toBe(200)
})
