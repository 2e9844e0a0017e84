import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { freePort } from '../../cli/processes/ports'
import { LANGUAGES } from '../../lib/messages/language'
import { type Running, runExplorer } from '../bench/running'
import { faultsOf } from './axe'
import { englishOn, planWords, readWordsAlone } from './foreign-words'

// The other browser tests read one edition of one plan. These read the example that ships: three editions, and a successor.
const root = join(import.meta.dirname, '..', '..')
const example = join(root, 'data', 'source', 'example')
const library = mkdtempSync(join(tmpdir(), 'explorer-editions-'))

// One explorer for all of them: in one worker, in their order.
test.describe.configure({ mode: 'default' })

let explorer: Running | undefined
test.beforeAll(async () => {
  // The pages are built already, unless this file is run alone.
  test.setTimeout(300_000)
  const args = readdirSync(example).flatMap((name) => (name.endsWith('.docx') ? [join(example, name)] : []))
  explorer = await runExplorer({ root, port: await freePort(), library, args, env: { SEARCH_ENGINE: 'memory' } })
})
test.afterAll(async () => {
  await explorer?.end()
  rmSync(library, { recursive: true, force: true })
})

/** Each page, its heading, and words that only several editions give it. */
const PAGES = [
  ['/wla-51/compare', 'What changed', 'Clause amended'],
  ['/wla-51/compare/2052-05-06..2053-11-03?show=lost', 'What changed', 'Progress notes'],
  ['/wla-51/compare?show=list', 'What changed', 'As the list says'],
  ['/wla-51/editions?open=/wla-51/action-items/03-01', 'Editions', 'What changed'],
  ['/wla-55/lineage', 'From assembly to assembly', 'Merged into another'],
  ['/wla-51/action-items/03-01', '03-01', 'State in each edition'],
  ['/wla-51/action-items/03-06/history', 'History of action item 03-06', 'proposed'],
  ['/wla-51/resolutions/res-3/history?of=res-3.1.3', 'History of', 'and pilots'],
  ['/study-groups/itu-t-sg31?plan=wla-51', 'SG31', 'What changed for SG31'],
  ['/search?plan=wla-51&q=lamps&changed=yes', 'Search', 'Since the edition before'],
] as const

for (const [path, heading, words] of PAGES)
  test(`${path} is read without a fault`, async ({ page }) => {
    const answer = await page.goto(`${explorer?.base}${path}`)
    expect(answer?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading)
    await expect(page.locator('main')).toContainText(words)
    // Pages of their own; the others are kinds that other tests check.
    if (!/compare$|lineage|history$|editions/.test(path)) return
    expect(await faultsOf(page)).toEqual([])
  })

for (const width of [1024, 1440])
  test(`the menu of further pages stands within the page where What changed is among the tabs, ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`${explorer?.base}/wla-51/overview`)
    const navigation = page.getByRole('navigation', { name: 'Main' })
    await navigation.locator('summary', { hasText: 'More' }).click()
    await expect(navigation.getByRole('link', { name: 'Offline copy' })).toBeInViewport({ ratio: 1 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })

test('the page of all editions opens the page that one came from', async ({ page }) => {
  await page.goto(`${explorer?.base}/wla-51/editions?open=/wla-51/action-items/03-01`)
  await page.locator('main').getByRole('link', { name: '2052' }).first().click()
  await expect(page).toHaveURL(/wla-51@2052-05-06\/action-items\/03-01$/)
})

test('a choice of the lineage leads to the list that it counts', async ({ page }) => {
  await page.goto(`${explorer?.base}/wla-55/lineage`)
  await page.getByRole('link', { name: 'Carried over' }).click()
  await expect(page).toHaveURL(/became=unchanged/)
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Resolution 8', 'Opinion 1'])
})

test('no page of several editions has an English word of the interface in another language', async ({
  page,
  context,
  request,
}) => {
  test.setTimeout(180_000)
  const base = explorer?.base ?? ''
  const answers = await Promise.all(
    ['wla-51', 'wla-55'].map(async (plan) => ({
      corpus: await (await request.get(`${base}/api/v1/corpus?plan=${plan}`)).json(),
      source: await (await request.get(`${base}/api/v1/source?plan=${plan}`)).text(),
    })),
  )
  const plan = planWords(
    answers.map(({ corpus }) => corpus),
    answers.map(({ source }) => source).join('\n'),
  )
  await readWordsAlone(page)
  const found: string[] = []
  for (const language of LANGUAGES.filter((one) => one !== 'en')) {
    await context.addCookies([{ name: 'lang', value: language, url: base }])
    for (const path of [...PAGES.map(([one]) => one), '/']) {
      await page.goto(`${base}${path}`, { waitUntil: 'domcontentloaded' })
      found.push(...(await englishOn(page, language, plan)).map((words) => `${language} ${path} ${words}`))
    }
  }
  expect(found).toEqual([])
})
