import { expect, test } from '@playwright/test'
import { faultsOf } from './axe'

/** One page of each kind. */
const PAGES = [
  '/',
  '/search?q=IMT-2020',
  '/search?q=',
  '/search?q=zzzzqqq',
  '/wtsa-16/resolutions',
  '/wtsa-16/resolutions/res-92',
  '/wtsa-16/resolutions/pp-res-130',
  '/wtsa-16/resolutions/opinion-1',
  '/wtsa-16/action-items',
  '/wtsa-16/action-items/92-03',
  '/wtsa-16/action-items/07-02',
  '/study-groups/itu-t-sg13',
  '/questions',
  '/questions/itu-t-q5-13',
  '/recommendations/itu-t-y.3110',
  '/documents/tsag-td232',
  '/events',
  '/organizations',
  '/wtsa-16/bodies',
  '/wtsa-16/bodies/tsb',
  '/wtsa-16/overview',
  '/wtsa-16/timeline',
  '/wtsa-16/silent?year=2019',
  '/wtsa-16/brief?of=res-92',
  '/wtsa-16/brief?items=92-05,44-02&as=sheets',
  '/wtsa-16/table-1',
  '/wtsa-16/table-1?has=report-council&sort=action-sgs',
  '/wtsa-16/graph',
  '/wtsa-16/graph?of=92-05&steps=2',
  '/wtsa-16/graph?of=res-92&to=res-90',
  '/wtsa-16/legend',
  '/wtsa-16/changes',
  '/wtsa-16/diagnostics',
  '/wtsa-16/diagnostics/reading',
  '/wtsa-16/traceability',
  '/trust',
  '/resolve',
  '/api',
  '/wtsa-16/about',
  '/no-such-page',
]

const READERS = [
  { width: 1440, scheme: 'light' },
  { width: 390, scheme: 'dark' },
] as const

for (const path of PAGES) {
  test(`${path} has no fault that axe finds, fits the screen, and logs no error`, async ({ page }) => {
    // axe looks at every cell of a table of some hundred rows.
    test.setTimeout(120_000)
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on(
      'console',
      (message) => message.type() === 'error' && !/404/.test(message.text()) && errors.push(message.text()),
    )
    for (const [n, { width, scheme }] of READERS.entries()) {
      await page.setViewportSize({ width, height: 900 })
      // Colours that are on their way from one scheme to the other are of neither.
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      if (n === 0) await page.goto(path)
      await test.step(`at ${width} pixels, ${scheme}`, async () => {
        expect(await faultsOf(page)).toEqual([])
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        ).toBeLessThanOrEqual(0)
      })
    }
    expect(errors).toEqual([])
  })
}

test('a dropped number tells why, and not that there is no such page', async ({ page }) => {
  const response = await page.goto('/wtsa-16/action-items/33-02')
  expect(response?.status()).toBe(200)
  await expect(page.getByText('is no longer tracked (“Resolution 33 was suppressed”).')).toBeVisible()
})

test('a second number opens the item', async ({ page }) => {
  await page.goto('/wtsa-16/action-items/44-25')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('54-03')
})

test('an unknown id is not found, and says how to go on', async ({ page }) => {
  const response = await page.goto('/documents/tsag-td9999')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
  await expect(page.getByRole('searchbox').last()).toBeVisible()
})

test('many addresses that lead nowhere at once do not keep each other from an answer', async ({ request }) => {
  const addresses = Array.from({ length: 16 }, (_, i) => `/documents/tsag-td99${i}9`)
  const answers = await Promise.all(addresses.map((address) => request.get(address)))
  const found = answers.filter((answer) => answer.status() === 404)
  // Beyond what can be made within a second, a request is asked to come again; those that have a turn are answered.
  expect(found.length).toBeGreaterThanOrEqual(4)
  for (const answer of answers.filter((one) => !found.includes(one))) {
    expect(answer.status()).toBe(503)
    expect(answer.headers()['retry-after']).toMatch(/^\d+$/)
  }
})

test('what readers type is shown as text, never as markup', async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent('<img src=x onerror="document.title=1">')}`)
  await expect(page.locator('#q-large')).toHaveValue('<img src=x onerror="document.title=1">')
  expect(await page.locator('img').count()).toBe(0)
})

test('facets narrow the results, and their counts agree with the list', async ({ page }) => {
  await page.goto('/search?q=IMT-2020')
  const facet = page
    .getByRole('region', { name: 'Resolution' })
    .getByRole('link')
    .filter({ hasText: 'Res. 92' })
    .first()
  const count = ((await facet.textContent()) ?? '').match(/(\d+)\s*$/)?.[1]
  await facet.click()
  await expect(page.getByRole('status')).toContainText(`${count} results`)
})
