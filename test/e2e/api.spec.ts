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

test('the front gives answers of the API with what they say of themselves', async ({ request, baseURL }) => {
  const first = await request.get('/api/v1/entries/92-05')
  const headers = first.headers()
  expect(headers).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=0, must-revalidate',
  })
  expect(headers.link).toContain(`<${baseURL}/api/v1/openapi.json>; rel="service-desc"`)
  expect((await first.json()).passage.url).toBe(`${baseURL}/wtsa-16/action-items/92-05`)
  const again = await request.get('/api/v1/entries/92-05', { headers: { 'If-None-Match': headers.etag ?? '' } })
  expect([again.status(), again.headers().etag]).toEqual([304, headers.etag])
  // What was not asked for before is known by its tag too, before it is made.
  const unmade = await request.get('/api/v1/mentions?limit=7')
  const elsewhere = await request.get('/api/v1/mentions?limit=8', {
    headers: { 'If-None-Match': unmade.headers().etag ?? '' },
  })
  expect(elsewhere.status()).toBe(200)
})

test('the front gives a part of the source, and the whole of it compressed', async ({ request }) => {
  const part = await request.get('/api/v1/source', { headers: { Range: 'bytes=10-19' } })
  expect([part.status(), (await part.body()).length]).toEqual([206, 10])
  const whole = await request.get('/api/v1/source')
  expect([whole.status(), whole.headers()['content-encoding']]).toEqual([200, 'gzip'])
  const lines = await request.get('/api/v1/corpus/mentions.ndjson')
  expect((await lines.text()).trimEnd().split('\n').length).toBe(
    (await (await request.get('/api/v1/mentions?limit=1')).json()).total,
  )
})

test('what the API does not answer is a problem, whoever says so', async ({ request }) => {
  for (const [method, path, status] of [
    ['PUT', '/api/v1/entries', 405],
    ['POST', '/api/v1/plans', 405],
    ['GET', '/api/v1/no/such', 404],
    ['GET', '/api/no-such', 404],
    ['GET', '/api/v1/entries/%25', 404],
    ['GET', '/api/v1/entries/%A0', 400],
    ['GET', '/api/v1/action-items?status=done', 400],
  ] as const) {
    const answer = await request.fetch(path, { method })
    expect([path, answer.status()]).toEqual([path, status])
    expect(answer.headers()['content-type']).toMatch(/^application\/problem\+json/)
  }
  const options = await request.fetch('/api/v1/entries', { method: 'OPTIONS' })
  expect([options.status(), options.headers().allow]).toEqual([204, 'GET, HEAD, OPTIONS'])
  const head = await request.head('/api/v1/plans')
  expect([head.status(), (await head.body()).length]).toEqual([200, 0])
})

test('the reference shows a first answer to copy, and every example of it is answered', async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto('/api')
  await expect(page.locator('#start-curl')).toHaveText(`curl -s "${baseURL}/api/v1/action-items?status=silent&limit=5"`)
  const examples = await page
    .getByRole('link', { name: /^Example ?: / })
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  expect(examples.length).toBeGreaterThan(20)
  for (const example of examples) expect([example, (await request.get(example)).status()]).toEqual([example, 200])
})

test('the reference is short, and opens each operation with its parameters and an example', async ({
  page,
  request,
}) => {
  expect((await (await request.get('/api')).body()).length).toBeLessThan(120 * 1024)
  await page.goto('/api')
  await page.getByRole('link', { name: 'Judge the references of a document' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Judge the references of a document/)
  await expect(page.locator('#example-resolve')).toContainText('/api/v1/resolve')
  await expect(page.locator('#parameters ~ dl dt').filter({ hasText: /^period/ })).toBeVisible()
  await page.getByRole('link', { name: 'All that can be asked' }).click()
  await expect(page).toHaveURL(/\/api#operations$/)
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

test('pages run no scripts but those of the explorer', async ({ request }) => {
  const policy = (await request.get('/wtsa-16/about')).headers()['content-security-policy'] ?? ''
  const scripts = policy.split('; ').find((rule) => rule.startsWith('script-src')) ?? ''
  expect(scripts).toBe("script-src 'self'")
})
