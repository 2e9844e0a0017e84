import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EXAMPLE } from '../../../cli/example/editions'
import { makeParts } from '../../../cli/offline/parts'
import { alignLibrary } from '../../../indexer/align/history'
import { addEdition } from '../../../indexer/library'
import { readPlan } from '../../../indexer/read-plan'
import type { OfflineContent } from '../../../lib/exports/offline/content'
import { contentOf, offlineFile } from '../../../lib/exports/offline/file'
import { openLibrary } from '../../../lib/library/library'
import { formatRef } from '../../../lib/refs/address'
import { emptySearch } from '../../../lib/refs/states'
import { getSearchPage } from '../../../lib/views/search/page'
import { findChromium } from '../../chromium'
import { explorerOf } from '../../explorer-of'
import asked from '../../lib/search/asked.json'

const executablePath = findChromium()
if (!executablePath && process.env.CI) throw new Error('The tests of the offline file need a Chromium.')

const folder = mkdtempSync(join(tmpdir(), 'explorer-offline-'))
const examples = join(import.meta.dirname, '..', '..', '..', 'data', 'source', 'example')
/** The plan as the file has it and as it is searched online; and a plan that has several editions. */
const explorer = await explorerOf()
const files = { plan: join(folder, 'plan.html'), example: join(folder, 'example.html') }
let browser: Browser

beforeAll(async () => {
  if (!executablePath) return
  const directory = join(folder, 'library')
  for (const name of Object.keys(EXAMPLE)) addEdition(directory, await readPlan(join(examples, name)), { edition: {} })
  alignLibrary(directory)
  const library = openLibrary(directory)
  const newest = library.find({ plan: 'wla-51', date: null })!
  const parts = await makeParts()
  const plan: OfflineContent = {
    plan: explorer.library.defaultPlan!,
    info: explorer.info,
    corpus: explorer.lookups.corpus,
    history: null,
    site: 'https://plans.example',
    made: '2026-11-29',
  }
  writeFileSync(files.plan, await offlineFile(plan, parts))
  writeFileSync(
    files.example,
    await offlineFile(
      await contentOf(library, await library.open(newest), 'https://plans.example', '2026-11-29'),
      parts,
    ),
  )
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Opens a file from the disk with the network off; `asked` is what it asks for. */
async function open(file: string, options: BrowserContextOptions = {}): Promise<{ page: Page; requests: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, offline: true, ...options })
  const page = await context.newPage()
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (fault) => requests.push(fault.message))
  await page.goto(`file://${file}`)
  await page.getByRole('contentinfo').waitFor()
  return { page, requests }
}

/** Goes to another place of an open file, and waits until its page is shown. */
const goTo = (page: Page, address: string) =>
  page.evaluate(async (hash) => {
    const shown = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect()
        resolve()
      })
      observer.observe(document.body, { childList: true })
    })
    location.hash = hash
    await shown
  }, address)

/** The addresses of the list of results, and what is said of their number. */
const listIn = (page: Page) =>
  page.evaluate(() => ({
    links: [...document.querySelectorAll('#results h3 a')].map((link) => link.getAttribute('href')),
    says: document.querySelector('[role="status"]')?.textContent ?? '',
  }))

const faultsOf = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  return [...violations.map(({ id }) => id), ...(beyond > 0 ? [`${beyond} pixels too wide`] : [])]
}

describe.skipIf(!executablePath)('the plan in one file', () => {
  test('is small enough to be sent, and gives for every judged query the list that the search in process gives', async () => {
    expect(statSync(files.plan).size).toBeLessThanOrEqual(1_500_000)
    const { page, requests } = await open(files.plan)
    for (const { q } of asked) {
      const online = await getSearchPage({ ...emptySearch, q }, explorer)
      if ('error' in online) throw new Error(online.error)
      const { total } = online.answer
      await goTo(page, `/search?${new URLSearchParams({ q })}`)
      const { links, says } = await listIn(page)
      expect([q, links]).toEqual([q, online.hits.map(({ ref }) => `#${formatRef(ref)}`)])
      expect([q, says]).toEqual([q, total === 0 ? 'No results' : expect.stringContaining(`${total} result`)])
    }
    expect(requests).toEqual([`file://${files.plan}`])
  })

  test.each([1440, 390])('is read by links, facets and passages at %i pixels', async (width) => {
    const { page, requests } = await open(files.plan, {
      viewport: { width, height: 900 },
      colorScheme: width < 1000 ? 'dark' : 'light',
    })
    await page.getByRole('searchbox').first().fill('e-waste')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor({ state: 'attached' })
    if (width < 1000) await page.locator('summary', { hasText: 'Filters' }).click()
    await page
      .getByRole('region', { name: 'Kind' })
      .getByRole('link', { name: /^Action items/ })
      .click()
    await page.getByRole('link', { name: 'Remove filters' }).waitFor()
    await page.locator('#results h3 a').first().click()
    await page.getByRole('heading', { level: 2, name: 'Progress', exact: true }).waitFor()
    await page.getByRole('region', { name: 'Mandate' }).getByRole('link').first().click()
    await page.locator('.is-target').waitFor()
    expect(await page.locator('.is-target').getAttribute('id')).toMatch(/^res-/)
    await page.goBack()
    await page.getByRole('heading', { level: 2, name: 'Progress', exact: true }).waitFor()
    // The pages are those of the server, which axe has seen at both widths; what stands around them is the file's own.
    if (width < 1000) expect(await faultsOf(page)).toEqual([])
    expect(requests).toEqual([`file://${files.plan}`])
  })

  test('has no link to what it does not have, and says so of an address that it does not have', async () => {
    const { page } = await open(files.plan)
    for (const path of [
      '/search?q=spam',
      '/wtsa-16/action-items/92-05',
      '/study-groups/itu-t-sg13',
      '/wtsa-16/brief?of=res-44',
    ]) {
      await goTo(page, path)
      const hrefs = await page
        .locator('a[href]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
      expect(hrefs.filter((href) => !/^(?:#\/|#content$|https?:)/.test(href))).toEqual([])
    }
    await goTo(page, '/wtsa-16/action-items/99-99')
    await page.getByRole('heading', { level: 1, name: 'Not in this file' }).waitFor()
  })

  test('has the histories of its entries through the editions of the plan', async () => {
    const { page, requests } = await open(files.example)
    await page.getByRole('link', { name: 'Action items' }).first().click()
    await page.getByRole('rowheader').getByRole('link').first().click()
    await page.getByRole('link', { name: 'History' }).click()
    await page.getByRole('heading', { level: 1, name: /^History of/ }).waitFor()
    const dates = await page.getByRole('heading', { level: 2 }).allTextContents()
    expect(dates.slice(0, 3).every((date) => /^\d{1,2} [A-Z][a-z]+ 205\d\b/.test(date.trim()))).toBe(true)
    // What changed since the edition before narrows a search, as it does online.
    await goTo(page, '/search?q=&changed=yes')
    expect((await listIn(page)).links.length).toBeGreaterThan(0)
    expect(requests).toEqual([`file://${files.example}`])
  })
})
