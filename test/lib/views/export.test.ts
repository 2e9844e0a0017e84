import { expect, test } from 'vitest'
import { emptySearch, type SearchState } from '../../../lib/refs/states'
import { search } from '../../../lib/search/search'
import { exportSearch } from '../../../lib/views/export'
import { explorerOf } from '../../explorer-of'

const explorer = await explorerOf()
const { corpus } = explorer.lookups
const file = (state: Partial<SearchState>, format: 'csv' | 'json' = 'csv', from = explorer) =>
  exportSearch({ ...emptySearch, ...state }, format, from)

test('all that is listed is exported, in the order of the list, not only its first page', async () => {
  const { rows, total } = JSON.parse((await file({ q: 'IMT-2020' }, 'json')).text)
  const { hits } = await search(explorer.searchable, 'IMT-2020', { limit: 100 })
  expect(total).toBeGreaterThan(20)
  expect(rows.map(({ id }: { id: string }) => id)).toEqual(hits.map(({ id }) => id))
})

test('filters and sorting hold for the file too', async () => {
  const { rows } = JSON.parse((await file({ q: 'IMT-2020', kind: ['action-item'], sort: 'number' }, 'json')).text)
  expect(new Set(rows.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['Action item']))
  expect(rows.map(({ id }: { id: string }) => id)).toEqual(rows.map(({ id }: { id: string }) => id).sort())
  expect(rows[0]).toMatchObject({ status: expect.any(String), milestone: expect.any(String), url: expect.any(String) })
})

test('CSV has a head, a row for each place, and ends its lines as RFC 4180 says', async () => {
  const { text, type, name } = await file({ q: 'TD25R1' })
  expect(type).toBe('text/csv; charset=utf-8')
  expect(name).toMatch(/\.csv$/)
  expect(text.replace('\uFEFF', '').split('\r\n')[0]).toBe(
    'id,kind,location,title,status,milestone,url,passage,passageUrl',
  )
  expect(text.trim().split('\r\n')).toHaveLength(5)
})

test('a cell that a spreadsheet would take for a formula is text, and quotation marks are doubled', async () => {
  const entries = corpus.entries.map((entry) =>
    entry.kind === 'action-item' && entry.id === '92-05'
      ? { ...entry, action: '=HYPERLINK("http://lighthouse.example";"press")', text: 'x', lead: 0 }
      : entry,
  )
  const { text } = await file(
    { q: '92-05' },
    'csv',
    await explorerOf({ path: '', corpus: { ...corpus, entries }, text: Buffer.from(explorer.source) }),
  )
  expect(text).toContain('"\'=HYPERLINK(""http://lighthouse.example"";""press"")"')
  expect(text).not.toMatch(/(?:^|,)"?=/m)
})
