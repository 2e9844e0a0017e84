import { expect, test } from 'vitest'
import { refusalBody, refusalOf } from '../../../cli/front/requests'

test.each([
  ['GET', '/search?q=100%', null],
  ['GET', '/clauses/res-92.1', null],
  ['TRACE', '/', 405],
  ['GET', '/clauses/%ff', 400],
  ['GET', '/api/entries/%e0%a4%a', 400],
  ['GET', '/clauses/a%00b', 400],
  ['GET', `/search?q=${'a'.repeat(9_000)}`, 414],
  ['GET', 'http://evil.example/', 400],
  ['PUT', '/api/v1/entries', null],
  ['PUT', '/search', 405],
  ['TRACE', '/api/v1/entries', 405],
  ['POST', '/resolve', null],
  ['POST', '/resolve?plan=wtsa-16', null],
  ['POST', '/wtsa-16', 405],
  ['POST', '/feeds/changes.atom', 405],
  ['DELETE', '/wtsa-16', 405],
  ['DELETE', '/mcp', null],
])('%s %s', (method, url, status) => {
  expect(refusalOf({ method, url })?.status ?? null).toBe(status)
})

test.each([
  ['/wtsa-16.akn', 'GET, HEAD, OPTIONS'],
  ['/resolve', 'GET, HEAD, OPTIONS, POST'],
  ['/mcp', 'GET, HEAD, OPTIONS, POST, DELETE'],
])('a method that %s does not answer is told that it answers %s', (url, allow) => {
  expect(refusalOf({ method: 'PUT', url })?.headers).toEqual({ Allow: allow })
})

test('under /api a refusal is JSON, elsewhere a page that holds nothing of the address', () => {
  const refusal = refusalOf({ method: 'GET', url: '/clauses/%ff<script>' })!
  expect(JSON.parse(refusalBody(refusal, '/api/entries/x').body)).toMatchObject({ error: { code: 'bad-address' } })
  expect(refusalBody(refusal, '/api/v1/entries/x')).toMatchObject({
    type: expect.stringMatching(/^application\/problem\+json/),
  })
  expect(JSON.parse(refusalBody(refusal, '/api/v1/entries/x').body)).toMatchObject({ status: 400, code: 'bad-address' })
  expect(refusalBody(refusal, '/clauses/%ff<script>').body).not.toContain('<script>')
})
