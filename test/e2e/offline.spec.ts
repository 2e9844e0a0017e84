import { expect, test } from '@playwright/test'

test.use({ serviceWorkers: 'allow' })

test('after one visit the explorer opens without a network, as a copy that says so, and fresh again with it', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.goto('/wtsa-16/action-items/92-05')
  await expect(page.getByText('No network')).toHaveCount(0)
  const online = await page.locator('h1').textContent()

  await context.setOffline(true)
  await page.goto('/wtsa-16/action-items/92-05')
  await expect(
    page.getByRole('banner').getByText(/WTSA-16 Action Plan.*No network: offline copy of 20\d\d-/),
    // The copy unpacks itself first, which takes a slow machine some seconds.
  ).toBeVisible({ timeout: 30_000 })
  await expect(page.locator('h1')).toHaveText(online ?? '')
  await page.getByRole('searchbox').first().fill('e-waste')
  await page.keyboard.press('Enter')
  await expect(page.locator('#results h3').first()).toBeVisible()
  await expect(page).toHaveURL(/\/search\?q=e-waste$/)

  await context.setOffline(false)
  await page.locator('#results h3 a').first().click()
  await expect(page.locator('h1')).toBeVisible()
  await expect(page.getByText('No network')).toHaveCount(0)
})
