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
