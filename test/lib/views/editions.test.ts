import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addEdition } from '../../../indexer/library'
import { readPlan } from '../../../indexer/read-plan'
import { formatRef } from '../../../lib/refs/address'
import { datedOrigin } from '../../../lib/refs/ref'
import { getEditionChoices, getEditionsPage } from '../../../lib/views/editions'
import { getEdition, getLibrary, newestOrigin } from '../../../lib/views/explorer'

const shipped = join(import.meta.dirname, '..', '..', '..', 'data', 'source', 'example')
const directory = mkdtempSync(join(tmpdir(), 'explorer-editions-of-'))
const DATES = Array.from({ length: 9 }, (_, i) => `2053-0${i + 1}-15`)
const ITEM = '/wla-51/action-items/03-01'

async function add(plan: string, name: string, dates: readonly string[]): Promise<void> {
  for (const date of dates)
    addEdition(directory, await readPlan(join(shipped, name), { date }), { plan, edition: { date } })
}

beforeAll(async () => {
  await add('wla-51', 'wla-51-action-plan-2052-05.docx', DATES)
  await add('wla-55', 'wla-55-action-plan-2056-05.docx', DATES.slice(0, 2))
  process.env.LIBRARY_DIR = directory
  process.env.SEARCH_ENGINE = 'memory'
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

test('the menu has the newest six editions and the one that is read; of another plan the newest; and the way to all', () => {
  const { plans } = getEditionChoices(
    datedOrigin({ plan: 'wla-51', date: '2053-01-15' }),
    '/wla-51@2053-01-15/action-items/03-01',
    new URLSearchParams(),
  )
  expect(plans.map(({ editions }) => editions.map(({ info }) => info.date))).toEqual([
    [...DATES.slice(3).reverse(), '2053-01-15'],
    ['2053-02-15'],
  ])
  expect(plans[0]?.editions.map(({ ref }) => formatRef(ref)).slice(0, 2)).toEqual([
    ITEM,
    '/wla-51@2053-08-15/action-items/03-01',
  ])
  expect(plans[0]?.editions.filter(({ here }) => here).map(({ info }) => info.date)).toEqual(['2053-01-15'])
  expect(plans.map(({ all }) => all && [all.count, formatRef(all.ref)])).toEqual([
    [9, '/wla-51/editions?open=%2Fwla-51%402053-01-15%2Faction-items%2F03-01'],
    [2, '/wla-55/editions?open=%2Fwla-51%402053-01-15%2Faction-items%2F03-01'],
  ])
})

test('the page of all editions opens the page that one came from, in each, and what changed', async () => {
  const { editions } = getEditionsPage((await getEdition({ plan: 'wla-51', date: null }))!, `${ITEM}?note=1`)
  expect(editions.map(({ ref, changes }) => [formatRef(ref), changes && formatRef(changes)])).toEqual(
    [...DATES]
      .reverse()
      .map((date, i) => [
        i === 0 ? `${ITEM}?note=1` : `/wla-51@${date}/action-items/03-01?note=1`,
        i === 8 ? null : `/wla-51/compare/${DATES[7 - i]}..${date}`,
      ]),
  )
})

test.each(['', 'https://evil.example/', '//evil.example/x', '/wla-51/no-such-page'])(
  'an address that names no page of this site, %j, opens the first page of each edition',
  async (address) => {
    const { editions } = getEditionsPage((await getEdition({ plan: 'wla-51', date: null }))!, address)
    expect(new Set(editions.map(({ ref }) => formatRef(ref)))).toEqual(
      new Set(['/wla-51', ...DATES.slice(0, 8).map((date) => `/wla-51@${date}`)]),
    )
  },
)

test('where all editions are offered there is no way to a page of them', () => {
  const library = getLibrary()
  const { plans } = getEditionChoices(newestOrigin(library, 'wla-55'), '/wla-55', new URLSearchParams())
  expect(plans.find(({ id }) => id === 'wla-55')).toMatchObject({ all: null, editions: { length: 2 } })
})
