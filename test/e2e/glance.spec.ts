import { expect, test } from '@playwright/test'

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a number of the overview opens the list that it counts', async ({ page }) => {
      await page.goto('/wtsa-16/overview')
      const link = page.getByRole('link', { name: /^SG2: \d+ action items?, No progress reported$/ })
      const count = (await link.getAttribute('aria-label'))?.match(/(\d+) action/)?.[1]
      await link.click()
      await expect(page).toHaveURL(/status=silent/)
      await expect(page.getByText(new RegExp(`^${count} (?:results?|action items?)`)).first()).toBeVisible()
    })

    test('what is silent is judged at a year that the reader chooses, and leads to the item', async ({ page }) => {
      await page.goto('/wtsa-16/silent')
      const late = page.getByRole('region', { name: 'Overdue' })
      await late.getByRole('link', { name: '2019' }).click()
      await expect(page).toHaveURL(/year=2019/)
      const item = late.getByRole('row').filter({ hasText: 'TSAG 2018' }).first()
      const link = item.getByRole('link').first()
      const number = (await link.textContent())?.trim() ?? ''
      await link.click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText(number)
    })

    test('an item that is listed as dropped and still stands in the plan says so, in the list and on its page', async ({
      page,
    }) => {
      await page.goto('/wtsa-16/changes')
      const dropped = page.getByRole('region', { name: 'No longer tracked' }).getByRole('listitem')
      await dropped.filter({ hasText: 'still in the plan' }).first().getByRole('link').click()
      await expect(page.getByText('Listed as dropped in the list of changes, but still in the plan')).toBeVisible()
      await page.getByRole('link', { name: 'list of changes' }).click()
      await expect(page).toHaveURL(/\/changes#/)
    })

    test('Questions two steps from a resolution are found through their study groups', async ({ page }) => {
      await page.goto('/wtsa-16/graph?of=res-92&steps=2')
      await page
        .getByRole('navigation', { name: 'Kinds' })
        .getByRole('link', { name: /^Questions/ })
        .click()
      const far = page.getByRole('region', { name: 'Questions two steps away' })
      await expect(far.getByRole('listitem').filter({ hasText: 'through SG13' }).first()).toBeVisible()
      const drawing = page.getByRole('region', { name: 'Connections of Resolution 92' })
      await expect(drawing.getByRole('link', { name: /^Study group SG13/ })).toBeVisible()
      await expect(drawing.getByRole('link', { name: /^Question Q\d+\/13/ }).first()).toBeVisible()
    })

    test('the heads of Table 1 stay in sight', async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 700 })
      await page.goto('/wtsa-16/table-1')
      await page.getByRole('rowheader').last().scrollIntoViewIfNeeded()
      await expect(page.getByRole('columnheader', { name: /TSB/ })).toBeInViewport()
    })

    test('the silent items of a study group are found and exported', async ({ page, request }) => {
      await page.goto('/wtsa-16/overview')
      await page.getByRole('link', { name: /^SG2: \d+ action items?, No progress reported$/ }).click()
      await page.waitForURL(/status=silent/)
      const link = page.getByRole('link', { name: /CSV/ })
      const answer = await request.get((await link.getAttribute('href')) ?? '')
      expect(answer.headers()['content-type']).toContain('text/csv')
      const [head, ...rows] = (await answer.text()).trim().split('\n')
      expect(head).toContain('Milestone')
      expect(rows.length).toBeGreaterThan(0)
      for (const row of rows) expect(row).toContain('No progress reported')
    })

    test('a milestone opens its items', async ({ page }) => {
      await page.goto('/wtsa-16/timeline')
      const point = page.getByRole('group').filter({ hasText: 'Council 2018' }).first()
      await point.locator('summary').click()
      await expect(point.getByRole('link').first()).toBeVisible()
    })

    test('Table 1 shows the rows of one study group that report to Council', async ({ page }) => {
      await page.goto('/wtsa-16/table-1')
      await page.getByText('Filter', { exact: true }).click()
      await page.getByRole('link', { name: /^report to Council \d+$/ }).click()
      await page.waitForURL(/has=/)
      await page.getByRole('link', { name: 'SG17', exact: true }).first().click()
      await page.waitForURL(/studyGroup=/)
      const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') })
      await expect(page.getByText(new RegExp(`^${await rows.count()} of 61 rows`))).toBeVisible()
      await expect(page.getByRole('rowheader', { name: /Resolution 50\b/ })).toBeVisible()
      await expect(page.getByRole('rowheader', { name: /Resolution 47\b/ })).toHaveCount(0)
    })

    test('how two resolutions are tied is told step by step, each with its passage', async ({ page }) => {
      await page.goto('/wtsa-16/graph')
      await page.getByLabel('From').fill('Resolution 92')
      await page.getByLabel(/^To/).fill('res. 90')
      await page.getByRole('button', { name: 'Show connections' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'How Resolution 92 and Resolution 90 are connected',
      )
      await page.getByRole('link', { name: '92-12 refers to 90-05' }).first().click()
      await expect(page).toHaveURL(/92-12/)
    })

    test('what surrounds an item stands in the drawing and in the list', async ({ page }) => {
      await page.goto('/wtsa-16/graph?of=22-04')
      const drawing = page.getByRole('region', { name: 'Connections of 22-04' })
      await expect(drawing.getByRole('link', { name: /TSAG-TD25R1/ })).toBeVisible()
      const list = page.getByRole('region', { name: 'Documents' })
      await list.getByRole('link', { name: 'Connections of TSAG-TD25R1' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Connections of TSAG-TD25R1')
    })

    test('bare numbers are resolutions, and what two of them share comes before the drawing', async ({ page }) => {
      await page.goto('/wtsa-16/graph?of=92&to=93')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'How Resolution 92 and Resolution 93 are connected',
      )
      const shared = page.getByRole('region', { name: 'What they share' })
      const event = shared
        .getByRole('region', { name: 'Events' })
        .getByRole('listitem')
        .filter({ hasText: '5G Security' })
      await expect(event.getByRole('link', { name: '92-10', exact: true })).toBeVisible()
      await expect(event.getByRole('link', { name: '93-01', exact: true })).toBeVisible()
      const sides = page.getByRole('table', { name: 'Side by side' })
      await expect(sides.getByRole('row', { name: /^Action items/ })).toContainText(/\d+ action items: /)
      const drawing = page.getByRole('region', { name: /^How Resolution 92/ })
      expect((await shared.boundingBox())!.y).toBeLessThan((await drawing.boundingBox())!.y)
    })

    test('a name that the plan does not know is told so', async ({ page }) => {
      await page.goto('/wtsa-16/graph?of=nothing+of+the+kind')
      await expect(page.getByText('No match for “nothing of the kind”')).toBeVisible()
    })
  })
