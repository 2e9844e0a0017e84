import { expect, test } from '@playwright/test'

/** Lists and pages of lists; a whole resolution may be longer. */
const PAGES = [
  '/wtsa-16/action-items',
  '/wtsa-16/resolutions',
  '/wtsa-16/silent',
  '/study-groups',
  '/questions',
  '/documents',
  '/recommendations',
  '/organizations',
  '/events',
]

test.describe('on a desktop', () => {
  test.use({ viewport: { width: 1440, height: 900 } })

  for (const path of PAGES)
    test(`${path} is no longer than 12,000 pixels`, async ({ page }) => {
      await page.goto(path)
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(12_000)
    })

  test('the resolution whose items are read stays in sight', async ({ page }) => {
    await page.goto('/wtsa-16/action-items')
    const head = page.getByRole('rowheader').filter({ hasText: 'Res. 44' })
    await page
      .getByRole('link', { name: '44-12', exact: true })
      .evaluate((link) => link.scrollIntoView({ block: 'center' }))
    await expect(head).toBeInViewport()
  })
})

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('items are narrowed in place by study group and year, and the count is that of the list', async ({ page }) => {
      await page.goto('/wtsa-16/action-items')
      const main = page.getByRole('main')
      const groups = main.getByRole('region', { name: 'Study group' })
      await groups.locator('summary').click()
      const group = groups.getByRole('link', { name: /^SG17 \d/ }).first()
      const count = ((await group.textContent()) ?? '').match(/(\d+)$/)?.[1]
      await group.click()
      await page.waitForURL(/studyGroup=itu-t-sg17/)
      await expect(main.getByRole('status')).toContainText(`${count} of `)
      expect(
        await main
          .getByRole('row')
          .getByRole('link', { name: /^(?:OP-)?\d\d-\d/ })
          .count(),
      ).toBe(Number(count))
    })

    test('a jump opens the page of the list that has the resolution', async ({ page }) => {
      await page.goto('/wtsa-16/action-items')
      await page
        .getByRole('navigation', { name: 'Jump to a resolution' })
        .getByRole('link', { name: /^Res\. 98,/ })
        .click()
      await page.waitForURL(/#res-98$/)
      await expect(page.getByRole('link', { name: '98-01', exact: true })).toBeInViewport()
    })

    test('a list names the places that cite a document, and each opens its passage', async ({ page }) => {
      await page.goto('/documents')
      const row = page.getByRole('main').getByRole('listitem').filter({ hasText: 'TSAG-TD25R1' })
      const place = row.getByRole('link', { name: '22-04', exact: true })
      await expect(row.getByRole('link', { name: '83-02', exact: true })).toBeVisible()
      await place.click()
      await expect(page).toHaveURL(/\/action-items\/22-04#22-04\.n\d+$/)
    })
  })

test('resolutions have short titles in lists, and their own on their page', async ({ page }) => {
  await page.goto('/wtsa-16/resolutions')
  const line = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Res. 92', exact: true }) })
  await expect(line).toContainText('Non-radio aspects of IMT')
  await line.getByRole('link', { name: 'Res. 92', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('non-radio aspects of international mobile')
})

test('study groups of ITU-T come first, by number, and TSAG ends them', async ({ page }) => {
  await page.goto('/study-groups')
  const first = page
    .getByRole('region')
    .filter({ has: page.getByRole('heading', { level: 2 }) })
    .first()
  const labels = await first
    .getByRole('listitem')
    .evaluateAll((rows) => rows.map((row) => row.querySelector('a')?.textContent))
  expect(labels.slice(0, 3)).toEqual(['SG2', 'SG3', 'SG5'])
  expect(labels.at(-1)).toBe('TSAG')
  await expect(page.getByText('ITU-T Study Group 13 Regional Group for Africa')).toBeVisible()
})

test('events come from the newest year, and one that the plan still plans says so', async ({ page }) => {
  await page.goto('/events')
  const years = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents()
  const dated = years.map((year) => Number(year.slice(0, 4))).filter((year) => year > 0)
  expect(dated).toEqual([...dated].sort((a, b) => b - a))
  const event = page.getByRole('listitem').filter({ hasText: 'Workshop in Xi' })
  await expect(event).toContainText(/planned/)
})
