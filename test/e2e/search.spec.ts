import { expect, test } from '@playwright/test'
import { faultsOf } from './axe'

test('suggestions stand under the box: arrows choose, Enter goes there', async ({ page }) => {
  await page.goto('/')
  const box = page.getByRole('search').getByLabel('Search the plan').last()
  await box.click()
  const combobox = page.getByRole('combobox').last()
  await combobox.pressSequentially('td25')
  const first = page.getByRole('option').first()
  await expect(first).toContainText('TSAG-TD25R1')
  await expect(combobox).toHaveAttribute('aria-expanded', 'true')
  await combobox.press('ArrowDown')
  await expect(combobox).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id'))!)
  await combobox.press('Enter')
  await expect(page).toHaveURL(/\/documents\/tsag-td25r1$/)
})

test('what is typed before the suggestions are there is kept and asked for', async ({ page }) => {
  await page.route('**/_next/static/chunks/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800))
    await route.continue()
  })
  await page.goto('/')
  await page.locator('#q-large').pressSequentially('92-0', { delay: 150 })
  await expect(page.getByRole('option', { name: /92-05/ })).toBeVisible()
  await expect(page.locator('#q-large')).toHaveValue('92-0')
})

test('Escape closes the suggestions and keeps what was typed; Enter with nothing chosen searches', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('search').getByLabel('Search the plan').last().click()
  const combobox = page.getByRole('combobox').last()
  await combobox.pressSequentially('roaming')
  await expect(page.getByRole('option').first()).toBeVisible()
  await combobox.press('Escape')
  await expect(combobox).toHaveAttribute('aria-expanded', 'false')
  await expect(combobox).toHaveValue('roaming')
  await combobox.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=roaming/)
  await expect(page.getByText(/\d+ results?/).first()).toBeVisible()
})

for (const key of ['Control+k', 'Meta+k', '/'])
  test(`${key} opens the command menu, which jumps to an id`, async ({ page }) => {
    await page.goto('/wtsa-16/resolutions/res-92')
    await page.waitForLoadState('networkidle')
    const menu = page.getByRole('dialog', { name: 'Jump to' })
    // On a busy machine the scripts of the page may run later than its network is quiet.
    await expect(async () => {
      await page.keyboard.press(key)
      await expect(menu).toBeVisible({ timeout: 2_000 })
    }).toPass()
    const combobox = menu.getByRole('combobox')
    await expect(combobox).toBeFocused()
    await combobox.pressSequentially('44-25')
    await expect(menu.getByRole('option').first()).toContainText('54-03')
    await combobox.press('ArrowDown')
    await combobox.press('Enter')
    await expect(page).toHaveURL(/\/action-items\/54-03$/)
  })

test('the command menu closes on Escape and gives the focus back', async ({ page }) => {
  await page.goto('/wtsa-16/resolutions/res-92')
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('Control+k')
  const menu = page.getByRole('dialog', { name: 'Jump to' })
  await expect(menu).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
})

test('"/" in the box is a sign like others', async ({ page }) => {
  await page.goto('/search?q=')
  await page.locator('#q-large').click()
  await page.getByRole('combobox').last().pressSequentially('Q5/13')
  await expect(page.getByRole('combobox').last()).toHaveValue('Q5/13')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('Resolution 45 offers the namesake, a wrong field is explained', async ({ page }) => {
  await page.goto('/search?q=colour:red+Resolution+45')
  await expect(page.getByText('Best match · Resolution')).toBeVisible()
  await expect(page.getByRole('link', { name: 'WTDC Resolution 45' }).first()).toBeVisible()
  await expect(page.getByText('There is no field "colour:"')).toBeVisible()
})

test('sorting and filters are in the address, and the file has what is listed', async ({ page, request }) => {
  await page.goto('/search?q=IMT-2020&kind=action-item')
  await page.getByRole('navigation', { name: 'Sort' }).getByRole('link', { name: 'Plan order' }).click()
  await page.waitForURL(/kind=action-item.*sort=number/)
  const { total } = await (await request.get(`/api/v1/search.json${new URL(page.url()).search}`)).json()
  await expect(page.getByRole('status').filter({ hasText: /results/ })).toContainText(String(total))
  const csv = await request.get((await page.getByRole('link', { name: 'CSV' }).getAttribute('href'))!)
  expect(csv.headers()['content-disposition']).toContain('attachment')
})

test('the count beside a facet is the count of the list that it gives', async ({ page }) => {
  await page.goto('/search?q=IMT-2020')
  const link = page.getByRole('region', { name: 'State' }).getByRole('link').first()
  const count = (await link.textContent())!.match(/(\d+)$/)![1]!
  await link.click()
  await expect(page.getByRole('status').filter({ hasText: /results?/ })).toContainText(new RegExp(`^${count} result`))
})

test('where nothing is found, a way out leads to results', async ({ page }) => {
  await page.goto('/search?q=Y.3119+roaming')
  await expect(page.getByText('No results').first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'ITU-T Y.3110' })).toBeVisible()
  await page.getByRole('link', { name: 'Without “Y.3119”' }).click()
  await expect(page.getByRole('status').filter({ hasText: /results/ })).toBeVisible()
})

test('where nothing is near either, the lists are', async ({ page }) => {
  await page.goto('/search?q=zzqxqy')
  await page.getByRole('main').getByRole('link', { name: 'All action items' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Action items' })).toBeVisible()
})

test('a query that is too long is refused on the page too', async ({ page }) => {
  await page.goto(`/search?q=${'a'.repeat(3000)}`)
  await expect(page.getByRole('main').getByRole('alert')).toContainText('at most 1000')
})

test('without JavaScript the form, the fields and the results work', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${baseURL}/`)
  await page.locator('#q-large').fill('TD25R1')
  await page.locator('#q-large').press('Enter')
  await expect(page).toHaveURL(/\/search\?q=TD25R1/)
  await expect(page.getByText('Best match · Document')).toBeVisible()
  await context.close()
})

for (const path of ['/search?q=IMT-2020', '/search?q=Y.3119+roaming', '/search?q=colour:red+Resolution+45'])
  test(`${path} breaks no accessibility rule, with suggestions open`, async ({ page }) => {
    await page.goto(path)
    await page.locator('#q-large').click()
    const combobox = page.getByRole('combobox').last()
    await combobox.fill('res 9')
    await expect(page.getByRole('option').first()).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
  })
