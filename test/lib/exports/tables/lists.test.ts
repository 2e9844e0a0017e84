import { describe, expect, test } from 'vitest'
import { MAKERS } from '../../../../lib/exports/make'
import { formsOf, LIST_PAGES } from '../../../../lib/exports/page-forms'
import { tableOfPage } from '../../../../lib/exports/tables/lists'
import { readWord } from '../../../../lib/reading/word/read'
import { parsePath } from '../../../../lib/refs/address'
import { readCsv } from '../../../csv'
import { explorerOf } from '../../../explorer-of'

const explorer = await explorerOf()
const { lookups } = explorer
const context = { explorer, site: 'https://plans.example' }

const csv = async (path: string, params = {}) => {
  const file = await MAKERS.csv(parsePath(path), params, context)
  return readCsv(String(file?.body))
}

const LISTS = [
  ...LIST_PAGES.filter((page) => page !== 'compare' && page !== 'lineage').map((page) => `/wtsa-16/${page}`),
  '/wtsa-16/action-items',
  '/wtsa-16/resolutions',
  '/wtsa-16/resolutions/res-92',
  '/events',
  '/recommendations',
  '/study-groups/itu-t-sg17',
  '/wtsa-16/bodies/tsb',
  '/documents/tsag-td25r1',
  '/search',
]

test.each(LISTS)('%s is a list of which each row has an address of its own and names the edition', async (path) => {
  expect(formsOf(parsePath(path)).map(({ form }) => form)).toEqual(expect.arrayContaining(['csv', 'docx']))
  const rows = await csv(path, path === '/search' ? { q: 'IMT-2020' } : {})
  expect(rows.length).toBeGreaterThan(0)
  for (const { Address, Edition } of rows) {
    expect(Address).toMatch(/^https:\/\/plans\.example\/[a-z]/)
    expect(Edition).toMatch(/^WTSA-16 Action Plan/)
  }
})

test.each(['/wtsa-16', '/wtsa-16/action-items/92-05', '/trust', '/no-such-page'])('%s is none', (path) => {
  expect(formsOf(parsePath(path)).map(({ form }) => form)).not.toContain('csv')
})

test('what the edition has not is no table', async () => {
  expect(await tableOfPage(parsePath('/wtsa-16/resolutions/res-999'), {}, context)).toBeUndefined()
  expect(await tableOfPage(parsePath('/documents/itu-t-sg17'), {}, context)).toBeUndefined()
})

test('the items of an office are those of its page, each with the part that it has in it', async () => {
  const all = await csv('/wtsa-16/bodies/tsb')
  const silent = await csv('/wtsa-16/bodies/tsb', { status: 'silent', role: 'acts' })
  expect(silent.length).toBeGreaterThan(0)
  expect(silent.length).toBeLessThan(all.length)
  const [part = ''] = Object.keys(silent[0]!)
  for (const row of silent) expect([row.State, row[part]]).toEqual(['No progress reported', 'Acts'])
  expect(await tableOfPage(parsePath('/wtsa-16/bodies/nobody'), {}, context)).toBeUndefined()
})

describe('the action items', () => {
  test('are all there, with resolution, who acts, state, milestone and progress', async () => {
    const rows = await csv('/wtsa-16/action-items')
    expect(rows).toHaveLength(lookups.entriesOfKind('action-item').length)
    expect(rows.find(({ Item }) => Item === 'Item 92-05')).toMatchObject({
      Resolution: 'Resolution 92',
      'Title of the resolution': lookups.corpus.entries.flatMap((entry) =>
        entry.id === 'res-92' && 'title' in entry ? [entry.title] : [],
      )[0],
      'Who acts': expect.stringContaining('SG13'),
      State: 'Periodic goals met',
      Progress: expect.stringContaining('FG-ML5G'),
      Address: 'https://plans.example/wtsa-16/action-items/92-05',
    })
  })

  test('are narrowed and sorted as the page is', async () => {
    const rows = await csv('/wtsa-16/action-items', { status: 'silent' })
    expect(new Set(rows.map(({ State }) => State))).toEqual(new Set(['No progress reported']))
    expect((await csv('/wtsa-16/action-items', { sort: '-number' }))[0]).toEqual(
      (await csv('/wtsa-16/action-items')).at(-1),
    )
  })

  test('keep their numbers in a spreadsheet, which would take 05-01 for a day', async () => {
    for (const path of LISTS)
      for (const row of await csv(path, { q: '92' }))
        for (const [head, value] of Object.entries(row))
          if (!['Milestone', 'Due', 'Due, for sorting', 'Begins', 'Ends', 'When'].includes(head))
            expect(value, `${path} ${head}`).not.toMatch(/^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?$/)
  })
})

test('a study group has every item whose action names it, with its part in it', async () => {
  const rows = await csv('/study-groups/itu-t-sg17')
  expect(rows.map(({ Item }) => Item)).toEqual(
    expect.arrayContaining(['Item 78-04', 'Item 78-05', 'Item 84-02', 'Item 96-15']),
  )
  expect(new Set(rows.map((row) => row['SG17 …']))).toEqual(
    new Set(['Acts', 'Collaborates', 'All study groups', 'Reported only']),
  )
})

test('a cell that a spreadsheet would take for a formula is text, and quotation marks are doubled', async () => {
  const { corpus } = lookups
  const entries = corpus.entries.map((entry) =>
    entry.kind === 'action-item' && entry.id === '92-05'
      ? { ...entry, action: '=HYPERLINK("http://lighthouse.example";"press")' }
      : entry,
  )
  const changed = await explorerOf({ path: '', corpus: { ...corpus, entries }, text: Buffer.from(explorer.source) })
  const file = await MAKERS.csv(parsePath('/wtsa-16/action-items'), {}, { ...context, explorer: changed })
  expect(file?.body).toContain('"\'=HYPERLINK(""http://lighthouse.example"";""press"")"')
  expect(file?.body).not.toMatch(/(?:^|,)"?[=+@]/m)
})

test('CSV begins with a byte order mark and ends its lines as RFC 4180 says', async () => {
  const file = await MAKERS.csv(parsePath('/events'), {}, context)
  expect(file).toMatchObject({ name: 'wtsa-16-events.csv', type: 'text/csv; charset=utf-8' })
  expect(file?.body).toMatch(/^\uFEFFEvent,When,Begins,Ends,/)
  expect(String(file?.body).split('\r\n').length).toBeGreaterThan(lookups.entitiesOfKind('event').length)
})

test('the Word table has the same rows, its head on each page, and links to what it names', async () => {
  const file = await MAKERS.docx(parsePath('/wtsa-16/resolutions/res-92'), {}, context)
  expect(file).toMatchObject({ name: 'wtsa-16-res-92.docx' })
  const { blocks, text } = await readWord('list.docx', Buffer.from(file?.body as Uint8Array))
  const rows = blocks.flatMap((block) =>
    block.kind === 'row' ? [block.cells.map((cell) => cell.map((line) => line.text).join(' '))] : [],
  )
  const items = await csv('/wtsa-16/resolutions/res-92')
  expect(rows[0]).toEqual(['Item', 'Resolution', 'Action', 'Who acts', 'With', 'State', 'Milestone', 'Progress'])
  expect(rows.slice(1).map(([item]) => item)).toEqual(items.map(({ Item }) => Item))
  expect(text).toContain('https://plans.example/wtsa-16/resolutions/res-92')
})
