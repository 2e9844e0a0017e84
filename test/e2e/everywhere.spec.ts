import { expect, type Page, test } from '@playwright/test'
import { formatRef } from '@/lib/refs/address'
import { EDITION_PAGES, pageRef } from '@/lib/refs/ref'

const ORIGIN = { at: { plan: 'wtsa-16', date: null }, scope: null }
const PAGES = [...EDITION_PAGES.map((page) => formatRef(pageRef(ORIGIN, page))), '/trust']

/** One page of each kind that a reader reads. */
const KINDS = [
  '/',
  '/search?q=IMT-2020',
  '/wtsa-16/resolutions',
  '/wtsa-16/resolutions/res-92',
  '/wtsa-16/action-items',
  '/wtsa-16/action-items/92-03',
  '/study-groups/itu-t-sg13',
  '/questions/itu-t-q5-13',
  '/recommendations/itu-t-y.3110',
  '/documents/tsag-td25r1',
  '/events',
  '/events/2017-12-05-5g-emf-health',
  '/wtsa-16/overview',
  '/wtsa-16/table-1',
  '/organizations',
  '/wtsa-16/about',
  '/no-such-page',
]

/** What the scripts of a page may weigh before it is used, in compressed bytes. */
const BUDGET = 8 * 1024

/** Compressed bytes of the scripts that a page loads until it is quiet. */
async function scriptBytes(page: Page, path: string): Promise<number> {
  const network = await page.context().newCDPSession(page)
  await network.send('Network.enable')
  await network.send('Network.setCacheDisabled', { cacheDisabled: true })
  const scripts = new Set<string>()
  let bytes = 0
  network.on('Network.responseReceived', ({ requestId, response }) => {
    if (/javascript/.test(response.mimeType)) scripts.add(requestId)
  })
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  await network.detach()
  return bytes
}

test('no kind of page loads more than 8 KB of scripts before it is used', async ({ page }) => {
  test.setTimeout(120_000)
  for (const path of KINDS) {
    const bytes = await scriptBytes(page, path)
    expect(bytes, path).toBeGreaterThan(0)
    expect(bytes, path).toBeLessThanOrEqual(BUDGET)
  }
})

test('each kind of page is a whole document, with one script from a file and no other', async ({ request }) => {
  for (const path of KINDS) {
    const answer = await request.get(path)
    const scripts = [...(await answer.text()).matchAll(/<script\b([^>]*)>/g)].map(([, attributes = '']) => attributes)
    const run = scripts.filter((attributes) => !/type="application\/(?:ld\+)?json"/.test(attributes))
    expect(run, path).toEqual([
      expect.stringMatching(/^ type="module" async="" src="\/_next\/static\/pages\/[^"]+\.js"$/),
    ])
    expect(answer.headers()['content-security-policy'], path).toContain("script-src 'self';")
  }
})

for (const path of KINDS) {
  test(`${path}: nothing moves, headings descend, it fits 320 pixels, and it can be skipped to its content`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const seen = window as typeof window & { shift: number }
      seen.shift = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.setViewportSize({ width: 1440, height: 900 })
    // On a slow machine a page is drawn in more steps, and each could move what the step before has drawn.
    const machine = await page.context().newCDPSession(page)
    await machine.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    await page.goto(path, { waitUntil: 'networkidle' })
    await machine.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await page.mouse.wheel(0, 2000)
    await page.waitForTimeout(200)
    expect(await page.evaluate(() => (window as typeof window & { shift: number }).shift)).toBe(0)

    const levels = await page
      .locator('h1, h2, h3, h4')
      .evaluateAll((all) =>
        all.filter((heading) => heading.getClientRects().length > 0).map(({ tagName }) => Number(tagName[1])),
      )
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1)

    await page.keyboard.press('Home')
    await page.locator('body').press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('main')).toBeFocused()

    await page.setViewportSize({ width: 320, height: 700 })
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0)
  })
}

test('every page has a title, a description and a canonical address of its own', async ({ request, baseURL }) => {
  const titles = new Set<string>()
  const paths = [...new Set([...KINDS.filter((path) => !/^\/(?:search|no-such)/.test(path)), ...PAGES])]
  for (const path of paths) {
    const html = await (await request.get(path)).text()
    titles.add(html.match(/<title>([^<]+)/)?.[1] ?? '')
    expect(html, path).toMatch(/<meta name="description" content="[^"]{20,}/)
    expect(html, path).toContain(`<link rel="canonical" href="${baseURL}${path === '/' ? '' : path}"/>`)
  }
  expect(titles.size).toBe(paths.length)
})

test('machines read what a page is about', async ({ page }) => {
  await page.goto('/events/2017-12-05-5g-emf-health')
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
  expect(data).toMatchObject({ '@type': 'Event', startDate: '2017-12-05', location: { '@type': 'Place' } })
  // A sentence says that SG5 organized it, another calls it an ITU workshop.
  expect(data.organizer.map(({ name }: { name: string }) => name)).toEqual(['SG5', 'ITU'])
})

test('the site map lists pages that exist, and robots.txt names it', async ({ request, baseURL }) => {
  expect(await (await request.get('/robots.txt')).text()).toContain(`Sitemap: ${baseURL}/sitemap.xml`)
  const pages = [...(await (await request.get('/sitemap.xml')).text()).matchAll(/<loc>([^<]+)/g)].map(([, loc]) => loc!)
  expect(new Set(pages).size).toBe(pages.length)
  const some = pages.filter((_, i) => i < 20 || i % 60 === 0)
  expect(some.length).toBeGreaterThan(30)
  for (const address of some) expect((await request.get(address.replaceAll('&amp;', '&'))).status(), address).toBe(200)
})

for (const path of ['/search?q=roaming', '/wtsa-16/timeline', '/wtsa-16/action-items', '/wtsa-16/resolutions/res-44'])
  test(`on paper ${path} says of which edition it is`, async ({ page }) => {
    await page.goto(path)
    const edition = page.getByRole('main').locator('p').first()
    await expect(edition).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    await expect(edition).toBeVisible()
    await expect(edition).toContainText(/WTSA-16 Action Plan.* · /)
  })

test('on paper there is the text alone, and the address behind a link to another site', async ({ page }) => {
  await page.goto('/recommendations/itu-t-y.3110')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('navigation').first()).toBeHidden()
  await expect(page.getByRole('searchbox')).toBeHidden()
  await expect(page.getByRole('contentinfo')).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const after = await page
    .getByRole('link', { name: 'Open on itu.int' })
    .evaluate((link) => getComputedStyle(link, '::after').content)
  expect(after).toContain('https://')
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement)
    return [backgroundColor, color]
  })
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
})

test('on paper an item tells where its evidence and its clause stand', async ({ page }) => {
  await page.goto('/wtsa-16/action-items/92-05')
  await page.emulateMedia({ media: 'print' })
  const evidence = page.getByRole('region', { name: 'Evidence' })
  await expect(evidence.getByText('/events/2017-07-11-imt-2020-5g-workshop-and-demo-day')).toBeVisible()
  const after = await page
    .getByRole('region', { name: 'Mandate' })
    .getByRole('link')
    .last()
    .evaluate((link) => getComputedStyle(link, '::after').content)
  expect(after).toContain('/wtsa-16/resolutions/res-92#res-92')
})

test('a place that a page of the plan cites is saved as a citation; what is no place is told', async ({ request }) => {
  const saved = await request.get('/citations/92-05/bib')
  expect(saved.headers()['content-disposition']).toBe('attachment; filename="wtsa-16-item-92-05.bib"')
  expect(await (await request.get('/citations/92-05/json')).json()).toMatchObject([
    { id: 'wtsa-16-item-92-05', type: 'chapter' },
  ])
  expect((await request.get('/citations/no-such/bib')).status()).toBe(404)
  expect((await request.get('/citations/92-05/exe')).status()).toBe(404)
})

test.describe("in the reader's own colours", () => {
  test.use({ contextOptions: { forcedColors: 'active' } })
  const groundOf = (element: Element) => getComputedStyle(element).backgroundColor

  test('what stands in a table, a chart and a list of suggestions is still told apart', async ({ page }) => {
    await page.goto('/wtsa-16/table-1')
    await expect(page.getByRole('cell').filter({ hasText: '●' }).first()).toBeVisible()
    await page.goto('/wtsa-16/overview')
    const segments = page.locator('main [aria-hidden="true"] > a')
    expect(
      new Set(await segments.evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor))).size,
    ).toBe(await segments.count())
    const box = page.getByRole('combobox')
    await page.getByRole('searchbox').or(box).first().pressSequentially('sg1')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    const [chosen, other] = [
      page.getByRole('option', { selected: true }),
      page.getByRole('option', { selected: false }),
    ]
    expect(await chosen.evaluate(groundOf)).not.toBe(await other.first().evaluate(groundOf))
  })
})
