import { expect, test } from 'vitest'
import { MAKERS } from '../../../../lib/exports/make'
import { formsOf } from '../../../../lib/exports/page-forms'
import { parsePath } from '../../../../lib/refs/address'
import { getEdition } from '../../../../lib/views/explorer'
import { readCsv } from '../../../csv'
import { serveLibrary } from '../../operations/library'

await serveLibrary()
const tableOf = async (plan: string, params = {}) => {
  const explorer = (await getEdition({ plan, date: null }))!
  return MAKERS.csv(parsePath(`/${plan}/lineage`), params, { explorer, site: 'https://plans.example' })
}

test('what became of resolutions is a table of which each row has an address and numbers stay texts', async () => {
  expect(formsOf(parsePath('/wla-55/lineage')).map(({ form }) => form)).toEqual(expect.arrayContaining(['csv', 'docx']))
  const rows = readCsv(String((await tableOf('wla-55'))?.body))
  expect(rows.map((row) => [row.Before, row['What became of it'], row.Now])).toEqual([
    ['Resolution 3', 'Revised', 'Resolution 3'],
    ['Resolution 5', 'Merged into another', 'Resolution 3'],
    ['Resolution 8', 'Carried over', 'Resolution 8'],
    ['Resolution 12', 'Suppressed', ''],
    ['Opinion 1', 'Carried over', 'Opinion 1'],
    ['', 'New', 'Resolution 13'],
  ])
  expect(rows[3]).toMatchObject({ 'Action items that end': 'Item 12-01, Item 12-02, Item 12-03, Item 12-04' })
  for (const { Address } of rows) expect(Address).toMatch(/^https:\/\/plans\.example\/wla-5[15]@\d/)
  expect(readCsv(String((await tableOf('wla-55', { became: 'new' }))?.body))).toHaveLength(1)
})

test('a plan without another of its series has no such table', async () => {
  expect(await tableOf('wtsa-16')).toBeUndefined()
})
