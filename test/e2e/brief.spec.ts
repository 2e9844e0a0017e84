import { expect, test } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('items are chosen in the list, and the contents of their brief by boxes in its address', async ({ page }) => {
    await page.goto('/wtsa-16/action-items?status=periodic')
    await page.getByRole('link', { name: 'Choose items for a brief' }).click()
    await page.getByRole('checkbox', { name: 'Choose 44-02' }).check()
    await page.getByRole('checkbox', { name: 'Choose 44-03' }).check()
    await page.getByRole('button', { name: 'Brief of the chosen items' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('List of 2 action items')
    await page.getByText('Contents and layout').click()
    await page.getByRole('checkbox', { name: 'Evidence cited' }).uncheck()
    await page.getByRole('radio', { name: 'None' }).check()
    await page.getByRole('button', { name: 'Update' }).click()
    await expect(page.getByRole('columnheader')).toHaveText(['Clause', 'Action item', 'State, milestone'])
    await expect(page.getByRole('rowheader')).toHaveText([/^44-02/, /^44-03/])
    await page.getByText('Contents and layout').click()
    await page.getByRole('link', { name: 'Choose items from the list' }).click()
    await expect(page.getByRole('checkbox', { name: 'Choose 44-03' })).toBeChecked()
  })

  test('items are chosen over several searches', async ({ page }) => {
    await page.goto('/search?q=IMT-2020')
    await page.getByRole('link', { name: 'Choose items for a brief' }).click()
    const boxes = page.locator('#results').getByRole('checkbox')
    const first = await boxes.first().getAttribute('value')
    await boxes.first().check()
    await page.getByRole('button', { name: 'Keep these and choose more' }).click()
    await expect(boxes.first()).toBeChecked()
    await page.locator('#q-large').fill('accessibility')
    await page.locator('#q-large').press('Enter')
    const second = await boxes.first().getAttribute('value')
    await boxes.first().check()
    await page.getByRole('button', { name: 'Brief of the chosen items' }).click()
    const chosen = [first, second].sort()
    await expect(page.getByRole('rowheader')).toHaveText(chosen.map((item) => new RegExp(`^${item}`)))
  })
})

test('what is ticked among the tasks of a group stays when its list is narrowed', async ({ page }) => {
  await page.goto('/study-groups/itu-t-sg17')
  await page.getByRole('link', { name: 'Choose items for a brief' }).click()
  const boxes = page.locator('tbody').getByRole('checkbox')
  const item = await boxes.first().getAttribute('value')
  await boxes.first().check()
  await expect(page).toHaveURL(new RegExp(`items=${item}`))
  await page.getByRole('link', { name: /^No progress reported \d/ }).click()
  await page.getByRole('button', { name: 'Brief of the chosen items' }).click()
  await expect(page.getByRole('rowheader')).toHaveText([new RegExp(`^${item}`)])
})

test('the brief of Resolution 44 is printed on three pages at most, each with its edition, its subject and its number', async ({
  page,
}) => {
  await page.goto('/wtsa-16/brief?of=res-44')
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const printed = await getDocumentProxy(new Uint8Array(pdf))
  expect(printed.numPages).toBeLessThanOrEqual(3)
  for (let number = 1; number <= printed.numPages; number++) {
    const { items } = await (await printed.getPage(number)).getTextContent()
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ')
    for (const words of [/WTSA-16 Action Plan/, /Resolution 44/, new RegExp(`${number} */ *${printed.numPages}`)])
      expect(text).toMatch(words)
  }
})
