import { expect, test } from '@playwright/test'

test('search answers with best match, hits, facets and engine', async ({ request }) => {
  const answer = await (await request.get('/api/search?q=TD%2025%20Rev.1')).json()
  expect(answer.best).toMatchObject({ id: 'tsag-td25r1', url: '/documents/tsag-td25r1' })
  const locations = answer.hits.map((hit: { location: string | null }) => hit.location).filter(Boolean)
  expect(locations.sort()).toEqual(['22-04', '22-07', '83-02'])
  expect(answer).toMatchObject({
    engine: expect.stringMatching(/^(meilisearch|memory)$/),
    facets: { kind: { 'action-item': 3 } },
  })
})

test('entries and entities answer by id, with what mentions them', async ({ request }) => {
  expect(await (await request.get('/api/entries/92-05')).json()).toMatchObject({
    entry: { kind: 'action-item', number: '92-05' },
    url: '/wtsa-16/action-items/92-05',
  })
  expect(await (await request.get('/api/entries/07-02')).json()).toMatchObject({
    entry: { kind: 'change', change: 'dropped' },
  })
  const entity = await (await request.get('/api/entities/tsag-td25r1')).json()
  expect(entity.mentionedBy.map(({ location }: { location: string }) => location)).toEqual(
    expect.arrayContaining(['22-04', '22-07', '83-02']),
  )
})

const BAD = [
  ['/api/search?q=x&limit=many', 400],
  ['/api/search?q=x&limit=0', 400],
  ['/api/search?q=x&offset=-1', 400],
  ['/api/search?q=x&nonsense=1', 400],
  [`/api/search?q=${'a'.repeat(3000)}`, 400],
  ['/api/entries/no-such-entry', 404],
  ['/api/entities/no-such-entity', 404],
] as const

for (const [path, status] of BAD)
  test(`${path.slice(0, 60)} gets ${status} and a reason, never a trace`, async ({ request }) => {
    const response = await request.get(path)
    expect(response.status()).toBe(status)
    const body = await response.json()
    expect(body).toEqual({ error: { code: expect.any(String), message: expect.stringMatching(/\.$/) } })
    expect(JSON.stringify(body)).not.toMatch(/\bat .*:\d+:\d+|node_modules/)
  })

test('health tells the corpus and whether the engines answer', async ({ request }) => {
  expect(await (await request.get('/api/health')).json()).toMatchObject({
    status: 'ok',
    corpus: { format: 'action-plan-corpus/4' },
  })
})

test('no page and no script carries the search key or its address', async ({ page }) => {
  const bodies: string[] = []
  page.on('response', async (response) => bodies.push(await response.text().catch(() => '')))
  await page.goto('/search?q=IMT-2020')
  await page.waitForLoadState('networkidle')
  expect(bodies.length).toBeGreaterThan(1)
  for (const body of bodies) expect(body).not.toMatch(/MEILI_KEY|MEILI_URL|masterKey/)
})

test('pages run only the scripts that their policy names', async ({ request }) => {
  const policy = (await request.get('/wtsa-16/about')).headers()['content-security-policy'] ?? ''
  const scripts = policy.split('; ').find((rule) => rule.startsWith('script-src')) ?? ''
  expect(scripts).toMatch(/^script-src 'self'(?: 'sha256-[^']+')+$/)
})
