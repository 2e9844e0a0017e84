import { expect, type Locator, test } from '@playwright/test'

/** The edges of an element on the screen. */
async function boxOf(element: Locator) {
  const box = await element.boundingBox()
  expect(box).not.toBeNull()
  return box!
}

test.describe('on a desktop', () => {
  test.use({ viewport: { width: 1440, height: 900 } })

  test('an item has its text on the left at one measure, and its facts beside it', async ({ page }) => {
    await page.goto('/wtsa-16/action-items/92-05')
    const progress = await boxOf(page.getByRole('region', { name: 'Progress' }))
    const facts = await boxOf(page.getByText('Periodic goals met', { exact: true }).first())
    const evidence = await boxOf(page.getByRole('region', { name: 'Evidence' }))
    expect(facts.x).toBeGreaterThan(progress.x + progress.width)
    expect(evidence.x).toBeGreaterThan(progress.x + progress.width)
    expect(progress.width).toBeLessThan(640)
  })

  test('the text of an item, an entity and a resolution has the same measure', async ({ page }) => {
    const rights: number[] = []
    for (const [path, text] of [
      ['/wtsa-16/action-items/92-05', '[id="92-05.n1"]'],
      ['/recommendations/itu-t-y.3110', '#mentions'],
      ['/wtsa-16/resolutions/res-92', '[id="res-92.1.1"]'],
    ] as const) {
      await page.goto(path)
      const { x, width } = await boxOf(page.locator(text))
      rights.push(Math.round(x + width))
    }
    expect(new Set(rights).size).toBe(1)
  })

  test('the header takes less than a tenth of the screen, and tells its keys', async ({ page }) => {
    await page.goto('/wtsa-16/overview')
    expect((await boxOf(page.getByRole('banner'))).height).toBeLessThan(90)
    await expect(page.getByRole('banner').getByText('Ctrl K')).toBeVisible()
    await page.getByRole('searchbox').focus()
    await expect(page.getByRole('banner').getByText('Ctrl K')).toBeHidden()
  })

  test('on a page of the menu More the menu says so, and so does its row', async ({ page }) => {
    await page.goto('/documents/tsag-td232')
    const menu = page.getByRole('navigation', { name: 'Main' }).locator('summary', { hasText: 'More' })
    await expect(menu).toHaveAttribute('aria-current', 'true')
    await menu.click()
    await expect(
      page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Documents' }),
    ).toHaveAttribute('aria-current', 'true')
    await page.goto('/wtsa-16/overview')
    await expect(menu).not.toHaveAttribute('aria-current')
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('what an item asks for has most of the width in the list of items', async ({ page }) => {
    await page.goto('/wtsa-16/action-items')
    const action = page.getByRole('row').filter({ has: page.getByRole('link', { name: '01-04', exact: true }) })
    expect((await boxOf(action.getByRole('cell').first())).width).toBeGreaterThan(0.7 * 358)
  })

  test('an item is read from its facts to its progress to its evidence', async ({ page }) => {
    await page.goto('/wtsa-16/action-items/92-05')
    const facts = await boxOf(page.getByText('Periodic goals met', { exact: true }).first())
    const progress = await boxOf(page.getByRole('region', { name: 'Progress' }))
    const evidence = await boxOf(page.getByRole('region', { name: 'Evidence' }))
    expect(facts.y).toBeLessThan(progress.y)
    expect(progress.y + progress.height).toBeLessThanOrEqual(evidence.y)
  })

  test('no identifier is broken at its hyphen', async ({ page }) => {
    await page.goto('/wtsa-16/action-items/92-05')
    const broken = await page
      .locator('main .whitespace-nowrap')
      .evaluateAll(
        (all) =>
          all.filter(
            (one) => /^[A-Z\d.]+(?:-[A-Z\d.]+)+$/.test(one.textContent ?? '') && one.getClientRects().length > 1,
          ).length,
      )
    expect(await page.locator('main .whitespace-nowrap', { hasText: /^IMT-2020$/ }).count()).toBeGreaterThan(0)
    expect(broken).toBe(0)
  })
})

test('what is copied from a page has the hyphens that the plan prints', async ({ page }) => {
  await page.goto('/wtsa-16/resolutions/res-92')
  expect(await page.locator('main').textContent()).not.toContain('\u2011')
})
