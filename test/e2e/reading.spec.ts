import { expect, type Page, test } from '@playwright/test'

/** What a reader does in a meeting, with JavaScript and without. */
const WAYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a clause leads to its item, the item to its evidence, the evidence back to the very note': async (page) => {
    await page.goto('/wtsa-16/resolutions/res-92')
    const text = page.getByRole('region', { name: 'Operative text' })
    await text.getByRole('link', { name: '92-03', exact: true }).first().click()
    const evidence = page.getByRole('region', { name: 'Evidence' })
    await evidence.getByRole('link', { name: 'TSAG-TD232' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('TSAG-TD232')
    await page.getByRole('link', { name: /^Action item 92-03, progress note/ }).click()
    await expect(page).toHaveURL(/\/action-items\/92-03#92-03\.n\d+$/)
    await expect(page.locator(':target')).toContainText('TD232')
  },
  "a chairman's desk tells what is to do and what was reported, and leads to a Question": async (page) => {
    await page.goto('/study-groups/itu-t-sg13')
    const tasks = page.getByRole('region', { name: /^Action items concerning SG13/ })
    await expect(tasks.getByRole('link', { name: '92-04', exact: true })).toBeVisible()
    await tasks.getByRole('link', { name: /^No progress reported \d/ }).click()
    await page.waitForURL(/status=silent/)
    const rows = await tasks
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader') })
      .all()
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) await expect(row).toContainText('No progress reported')
    await page.getByRole('region', { name: 'Questions' }).getByRole('link', { name: 'Q5/13' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Q5/13')
  },
  'TSB is opened from a resolution, and Council tells what is reported to it': async (page) => {
    await page.goto('/wtsa-16/resolutions/res-92')
    await page.getByRole('definition').getByRole('link', { name: 'TSB', exact: true }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('TSB and its Director')
    await page.getByRole('link', { name: /^Acts \d/ }).click()
    await page.waitForURL(/role=acts/)
    await expect(page.getByRole('status')).toContainText(/\d+ of \d+ action items/)
    await page.goto('/wtsa-16/bodies')
    await page.getByRole('main').getByRole('link', { name: 'Council', exact: true }).click()
    const reports = page.getByRole('region', { name: 'Reports to Council' })
    expect(await reports.getByRole('listitem').count()).toBeGreaterThan(0)
  },
  'a resolution says on its page what became of it, and each number opens its list': async (page) => {
    await page.goto('/wtsa-16/resolutions/res-92')
    const text = page.getByRole('region', { name: 'Operative text' })
    await expect(text.getByRole('link', { name: '92-03', exact: true }).first()).toBeVisible()
    await text.getByText('show all').first().click()
    await expect(text.locator('details.progress[open]').getByRole('listitem').first()).toBeVisible()
    const led = page.getByRole('region', { name: 'What it led to' })
    await expect(led.getByRole('link', { name: 'TSAG-TD232' })).toBeVisible()
    const met = page
      .getByRole('region', { name: 'Action items by state' })
      .getByRole('link', { name: /Periodic goals/ })
    const count = (await met.textContent())?.match(/\d+/)?.[0]
    await met.click()
    await page.waitForURL(/status=periodic/)
    await expect(page.getByText(new RegExp(`^${count} (?:results?|action items?)`)).first()).toBeVisible()
  },
  'events are narrowed by year and organizer, and each tells who holds it': async (page) => {
    await page.goto('/events')
    const main = page.getByRole('main')
    const organizers = main.getByRole('region', { name: 'Organizer' })
    await organizers.locator('summary').click()
    await organizers.getByRole('link', { name: /^SG11 \d/ }).click()
    await page.waitForURL(/organizer=SG11/)
    const events = await main.getByRole('listitem').all()
    expect(events.length).toBeGreaterThan(0)
    for (const event of events) await expect(event.getByRole('link', { name: 'SG11', exact: true })).toBeVisible()
    await main.getByRole('link', { name: 'show all' }).click()
    await page.waitForURL(/\/events$/)
    expect(await main.getByRole('listitem').count()).toBeGreaterThan(events.length)
  },
  'a silent item is found in the list of all and opened': async (page) => {
    await page.goto('/wtsa-16/action-items')
    await page.getByRole('link', { name: /^No progress reported \d/ }).click()
    await page.waitForURL(/status=silent/)
    const first = page
      .getByRole('row')
      .getByRole('link', { name: /^\d\d-\d\d$/ })
      .first()
    const number = (await first.textContent())?.trim() ?? ''
    await first.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(number)
    await expect(page.getByRole('definition').first()).toHaveText('No progress reported')
  },
  'a citation can be read, in four forms': async (page) => {
    await page.goto('/wtsa-16/action-items/92-05')
    await page.getByText('Cite this').click()
    await expect(page.locator('#citation-txt')).toContainText('Action item 92-05: ')
    await expect(page.locator('#citation-bib')).toContainText('@incollection{wtsa-16-item-92-05,')
    await expect(page.locator('#citation-json')).toContainText('"id": "wtsa-16-item-92-05"')
  },
  'an address that leads nowhere suggests what is near, and the search box': async (page) => {
    const answer = await page.goto('/documents/tsag-td25r2')
    expect(answer?.status()).toBe(404)
    await page.getByRole('region', { name: 'Did you mean' }).getByRole('link', { name: 'TSAG-TD25R1' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('TSAG-TD25R1')
    expect((await page.goto('/no-such-page'))?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
    await expect(page.getByRole('searchbox').last()).toBeVisible()
  },
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })
    for (const [way, follow] of Object.entries(WAYS)) test(way, ({ page }) => follow(page))
  })

test('a clause that nobody implements is told in the margin', async ({ page }) => {
  await page.goto('/wtsa-16/traceability')
  await page.getByRole('region', { name: 'Clauses for ITU-T without an action item' }).getByRole('link').first().click()
  const clause = page.locator('li', { has: page.locator(':target') }).last()
  await expect(clause.getByText('No action item').first()).toBeVisible()
})

test.describe('cards', () => {
  const mention = (page: Page) =>
    page.getByRole('region', { name: 'Progress' }).getByRole('link', { name: 'TD232', exact: true })

  test('a card opens under the pointer, can be pointed at, and Escape closes it', async ({ page }) => {
    await page.goto('/wtsa-16/action-items/92-03', { waitUntil: 'networkidle' })
    await mention(page).hover()
    const card = page.getByRole('tooltip')
    await expect(card).toContainText('TSAG-TD232')
    await expect(card).toContainText(/cited (?:once|in \d+ places)/)
    await card.hover()
    await page.waitForTimeout(500)
    await expect(card).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(card).toBeHidden()
  })

  test('a card opens on focus by the keyboard, describes its link, and closes when the focus leaves', async ({
    page,
  }) => {
    await page.goto('/wtsa-16/action-items/92-03', { waitUntil: 'networkidle' })
    await mention(page).focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('tooltip')).toContainText('TSAG-TD232')
    await expect(mention(page)).toHaveAttribute('aria-describedby', 'card')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('tooltip')).toBeHidden()
    await expect(mention(page)).toBeFocused()
  })
})

test('a permanent link and a citation are copied', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/wtsa-16/action-items/92-03', { waitUntil: 'networkidle' })
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  await page.getByRole('link', { name: 'Link to Action item 92-03, progress note 2' }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  expect(await clipboard()).toBe(`${baseURL}/wtsa-16/action-items/92-03#92-03.n2`)
  await page.getByText('Cite this').click()
  await page.getByRole('button', { name: 'Copy BibTeX' }).click()
  await expect(page.getByText('Copied', { exact: true })).toBeVisible()
  expect(await clipboard()).toContain('@incollection{wtsa-16-item-92-03,')
})

test('the menu opens by the keyboard, and Escape closes it and keeps the focus', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/wtsa-16/about', { waitUntil: 'networkidle' })
  const more = page.locator('summary').filter({ hasText: 'More' })
  await more.focus()
  await page.keyboard.press('Enter')
  const documents = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Documents' })
  await expect(documents).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(documents).toBeHidden()
  await expect(more).toBeFocused()
})
