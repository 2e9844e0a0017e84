import { expect, type Page, test } from '@playwright/test'

/** Search, item, document, another item, study group, Question: each step by what a reader sees. */
async function followTheWay(page: Page) {
  await page.goto('/')
  await page.getByRole('searchbox').last().fill('IMT-2020')
  await page.getByRole('button', { name: 'Search' }).last().click()
  await expect(page.getByRole('status')).toContainText('results')

  await page.getByRole('link', { name: '92-03', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('92-03')

  await page.getByRole('link', { name: 'TSAG-TD232' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('TSAG-TD232')

  await page.getByRole('link', { name: 'Action item 01-04', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('01-04')

  await page.getByRole('link', { name: 'SG13', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('SG13')

  await page.getByRole('link', { name: 'Q5/13', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Q5/13')
  await expect(page.getByText('Part of', { exact: true })).toBeVisible()
}

test('from IMT-2020 to Question 5/13, link by link', ({ page }) => followTheWay(page))

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('from IMT-2020 to Question 5/13, link by link', ({ page }) => followTheWay(page))
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('from IMT-2020 to Question 5/13, link by link', ({ page }) => followTheWay(page))
})

test('the keyboard alone searches and opens the first result, in ten stops at most', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.locator('#q-large')).toBeFocused()
  await page.keyboard.type('92-05')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/search\?q=92-05/)
  await expect(page.locator('#results').getByRole('link').first()).toBeVisible()
  // The box may have kept the focus or not; the results are at most ten stops from the first page.
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  for (let stops = 2; stops < 9 && (await focused()) !== 'Skip to the results'; stops++)
    await page.keyboard.press('Tab')
  expect(await focused()).toBe('Skip to the results')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.locator('#results').getByRole('link', { name: '92-05', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/action-items\/92-05/)
})

test('a clause leads to the items that implement it, and they lead back', async ({ page }) => {
  await page.goto('/wtsa-16/resolutions/res-92')
  const clause = page.locator('[id="res-92.1.1"]')
  await expect(clause).toBeVisible()
  await page.getByRole('link', { name: '92-01', exact: true }).first().click()
  await page.getByRole('link', { name: /^Resolution 92, resolves to invite .*, 1$/ }).click()
  await expect(page).toHaveURL(/\/resolutions\/res-92#res-92\.1\.1$/)
  await expect(clause).toBeInViewport()
})

test('a mention opens the very passage that it stands in', async ({ page }) => {
  await page.goto('/documents/tsag-td232')
  const passage = page.getByRole('link', { name: /^Action item 92-03, progress note/ })
  const id = (await passage.getAttribute('href'))?.split('#')[1] ?? ''
  await passage.click()
  await expect(page.locator(`[id="${decodeURIComponent(id)}"]`)).toContainText('TD232')
})
