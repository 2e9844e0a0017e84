import { setTimeout as pause } from 'node:timers/promises'
import { type APIRequestContext, type APIResponse, expect, test } from '@playwright/test'
import { LANGUAGES } from '../../lib/messages/language'
import { faultsOf } from './axe'
import { englishOn, planWords, readWordsAlone } from './foreign-words'

const ITEM = '/wtsa-16/action-items/92-03'

/** Some kinds of page, read from right to left. */
const PAGES = ['/wtsa-16', '/wtsa-16/resolutions/res-92', ITEM, '/search?q=IMT-2020', '/wtsa-16/overview', '/resolve']

for (const width of [390, 1440])
  for (const path of PAGES)
    test(`${path} in Arabic at ${width} pixels: nothing is wider than the screen, and axe finds nothing`, async ({
      page,
      context,
      baseURL,
    }) => {
      await context.addCookies([{ name: 'lang', value: 'ar', url: baseURL! }])
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path)
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
      await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(beyond).toBe(0)
      expect(await faultsOf(page)).toEqual([])
    })

test('the address chooses a language, the reader keeps it, and the foot of the page leads back', async ({ page }) => {
  await page.goto('/wtsa-16/overview?lang=fr')
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await page.goto(ITEM)
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await page.getByRole('link', { name: 'English', exact: true }).click()
  await expect(page).toHaveURL(/\/92-03\?lang=en$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('each page names itself in every language', async ({ page }) => {
  await page.goto(ITEM)
  const languages = await page
    .locator('link[rel="alternate"][hreflang]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')))
  expect(languages.sort()).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'x-default', 'zh'])
})

/** An answer that is none of a server that is busy: it asks to come back later, and a reader does. */
async function answered(request: APIRequestContext, path: string, headers: Record<string, string>) {
  for (;;) {
    const answer = await request.get(path, { headers })
    if (answer.status() !== 503) return answer
    await pause(200)
  }
}

test('readers of different languages who ask at once are each answered in their own', async ({ request }) => {
  const answers: { lang: string; answer: APIResponse }[] = []
  for (const number of ['44-02', '50-01', '72-01'])
    answers.push(
      ...(await Promise.all(
        ['ru', 'en', 'ar', 'zh', 'fr', 'es'].map(async (lang) => ({
          lang,
          answer: await answered(request, `/wtsa-16/action-items/${number}`, { Cookie: `lang=${lang}` }),
        })),
      )),
    )
  const menus = new Map<string, Set<string>>()
  for (const { lang, answer } of answers) {
    expect(answer.status()).toBe(200)
    const html = await answer.text()
    expect(answer.headers()['content-language']).toBe(lang)
    expect(html).toContain(`<html lang="${lang}"`)
    const menu = /<nav id="all-pages" aria-label="([^"]+)"/.exec(html)?.[1] ?? ''
    menus.set(lang, (menus.get(lang) ?? new Set()).add(menu))
  }
  for (const [lang, names] of menus) expect(names.size, lang).toBe(1)
  expect(new Set([...menus.values()].map(([name]) => name)).size).toBe(menus.size)
})

test('a known answer in another language is not the answer that is known', async ({ request }) => {
  const english = await answered(request, ITEM, {})
  const tag = english.headers().etag!
  const again = (Cookie: string) => answered(request, ITEM, { Cookie, 'If-None-Match': tag })
  expect((await again('lang=en')).status()).toBe(304)
  expect((await again('lang=ru')).status()).toBe(200)
})

test('files, feeds and what programs ask are English for everybody', async ({ request }) => {
  for (const path of ['/wtsa-16/silent.csv', '/feeds/items.json', '/api/v1/suggest?q=92', '/offline.html']) {
    const [plain, chosen] = await Promise.all([
      answered(request, path, {}),
      answered(request, path, { Cookie: 'lang=ar' }),
    ])
    expect(plain.status()).toBe(200)
    expect((await chosen.body()).equals(await plain.body()), path).toBe(true)
  }
})

/** One page of each kind that a reader reads, and searches that are answered in each way. */
const KINDS = [
  '/',
  '/wtsa-16',
  '/search?q=IMT-2020',
  '/search?q=SG17+recommendations',
  '/search?q=sg17+silent',
  '/search?q=Resolution+45',
  '/search?q=xyzzy+plugh',
  '/search?q=sg:x+cibersecurity',
  '/wtsa-16/resolutions',
  '/wtsa-16/resolutions/res-92',
  '/wtsa-16/action-items',
  '/wtsa-16/action-items/92-05',
  '/wtsa-16/action-items/44-04',
  '/study-groups',
  '/study-groups/itu-t-sg17',
  '/questions',
  '/recommendations/itu-t-y.3110',
  '/documents',
  '/documents/tsag-td25r1',
  '/events',
  '/events/2017-12-05-5g-emf-health',
  '/organizations',
  '/wtsa-16/overview',
  '/wtsa-16/table-1',
  '/wtsa-16/graph?of=res-92&to=res-93',
  '/wtsa-16/graph?of=92-05',
  '/wtsa-16/graph?of=Y.9999',
  '/wtsa-16/timeline',
  '/wtsa-16/silent',
  '/wtsa-16/changes',
  '/wtsa-16/bodies',
  '/wtsa-16/bodies/tsb',
  '/wtsa-16/legend',
  '/wtsa-16/traceability',
  '/wtsa-16/brief',
  '/wtsa-16/brief?of=res-92',
  '/wtsa-16/about',
  '/trust',
  '/resolve',
  '/no-such-page',
]

for (const language of LANGUAGES.filter((one) => one !== 'en'))
  test(`no kind of page in ${language} has an English word of the interface`, async ({
    page,
    context,
    baseURL,
    request,
  }) => {
    test.setTimeout(240_000)
    const plan = planWords(
      await (await request.get('/api/v1/corpus')).json(),
      await (await request.get('/api/v1/source')).text(),
    )
    await context.addCookies([{ name: 'lang', value: language, url: baseURL! }])
    await readWordsAlone(page)
    const found: string[] = []
    for (const path of KINDS) {
      await page.goto(path, { waitUntil: 'domcontentloaded' })
      found.push(...(await englishOn(page, language, plan)).map((words) => `${path} ${words}`))
    }
    expect(found).toEqual([])
  })
