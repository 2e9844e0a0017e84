import { beforeAll, expect, test } from 'vitest'
import { answerFirstVersion } from '../../../lib/api/first-version'
import { serveLibrary } from '../operations/library'
import { ask as askNow, PLACE } from './ask'

beforeAll(serveLibrary)

async function ask(path: string, init?: RequestInit) {
  const answer = await answerFirstVersion(new Request(PLACE.site + path, init), PLACE)
  if (!answer) throw new Error(`${path} was no address of version one`)
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, body: text.startsWith('{') ? JSON.parse(text) : text }
}

test('an old address says where its answer is found now, and since when it is out of date', async () => {
  const { headers, status } = await ask('/api/entries/92-05')
  expect(status).toBe(200)
  expect(headers.get('deprecation')).toMatch(/^@\d{10}$/)
  expect(headers.get('link')).toBe(`<${PLACE.site}/api/v1/entries/92-05>; rel="successor-version"`)
})

test('old answers have the form that they had', async () => {
  expect((await ask('/api/search?q=TD%2025%20Rev.1')).body).toMatchObject({
    best: { id: 'tsag-td25r1', url: expect.stringMatching(/^\/documents\/tsag-td25r1/) },
    hits: expect.arrayContaining([expect.objectContaining({ location: '22-04', snippet: expect.any(String) })]),
    facets: { kind: { 'action-item': 3 } },
  })
  expect((await ask('/api/entries/92-05')).body).toMatchObject({
    entry: { kind: 'action-item', number: '92-05' },
    url: '/wtsa-16/action-items/92-05',
    place: { words: expect.any(String) },
  })
  expect((await ask('/api/entries/07-02')).body).toMatchObject({ entry: { kind: 'change', change: 'dropped' } })
  const { mentionedBy } = (await ask('/api/entities/tsag')).body
  expect(mentionedBy).toHaveLength((await askNow('/entities/tsag')).body.mentions)
  expect(mentionedBy.length).toBeGreaterThan(200)
  expect(mentionedBy[0]).toMatchObject({
    entry: expect.any(String),
    where: expect.any(String),
    url: expect.any(String),
  })
  const { total, diagnostics } = (await ask('/api/diagnostics')).body
  expect(diagnostics).toHaveLength(total)
  expect((await ask('/api/suggest?q=td25')).body.suggestions[0]).toMatchObject({ id: 'tsag-td25r1' })
  expect((await ask('/api/search/export?q=TD25R1')).headers.get('content-disposition')).toContain('.csv')
})

test('an old address says which methods it answers', async () => {
  const allow = async (method: string) => {
    const { status, headers } = await ask('/api/search', { method })
    return [status, headers.get('allow')]
  }
  expect(await allow('OPTIONS')).toEqual([204, 'GET, HEAD, OPTIONS'])
  expect(await allow('POST')).toEqual([405, 'GET, HEAD, OPTIONS'])
})

test('pages of an old search follow each other', async () => {
  const ids = async (query: string) =>
    (await ask(`/api/search?q=IMT-2020&${query}`)).body.hits.map(({ id }: { id: string }) => id)
  const whole = await ids('limit=10')
  expect([...(await ids('limit=5')), ...(await ids('limit=5&offset=5'))]).toEqual(whole)
})

test.each([
  ['/api/search?q=x&limit=many', 400, 'bad-parameter'],
  ['/api/search?q=x&offset=-1', 400, 'bad-parameter'],
  ['/api/search?q=x&nonsense=1', 400, 'bad-parameter'],
  [`/api/search?q=${'a'.repeat(3000)}`, 400, 'bad-parameter'],
  ['/api/search/export?q=x&format=xml', 400, 'bad-parameter'],
  ['/api/entries/no-such-entry', 404, 'unknown-entry'],
  ['/api/entities/no-such-entity', 404, 'unknown-entity'],
])('%s gets %d and a reason', async (path, status, code) => {
  expect(await ask(path)).toMatchObject({ status, body: { error: { code, message: expect.stringMatching(/\.$/) } } })
})
