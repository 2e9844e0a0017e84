import { expect, test } from 'vitest'
import { formatRef } from '../../../../lib/refs/address'
import { parseComparison } from '../../../../lib/refs/states'
import { itemRow } from '../../../../lib/views/action-item'
import { getChangedSince, markChanged, markTasks } from '../../../../lib/views/comparison/changed'
import { editionsToCompare, getComparisonPage } from '../../../../lib/views/comparison/page'
import { deskOf } from '../../../../lib/views/desk'
import { exampleLibrary } from './example-library'

const library = await exampleLibrary()
const pageOf = async (params: Record<string, string> = {}) =>
  (await getComparisonPage(library, editionsToCompare(library, 'wla-51', { later: null })!, parseComparison(params)))!

test('the newest edition is compared with the one before it; a first edition with none', () => {
  expect(editionsToCompare(library, 'wla-51', { later: null })).toMatchObject({
    earlier: { date: '2053-02-10' },
    later: { date: '2053-11-03' },
  })
  expect(editionsToCompare(library, 'wla-51', { later: '2052-05-06' })).toBeNull()
  expect(editionsToCompare(library, 'wla-51', { earlier: '2052-05-06', later: '1999' })).toBeNull()
})

test('each choice leads to a page that has what it counts, and a chosen one leads back', async () => {
  const page = await pageOf()
  for (const { choices } of page.filters)
    for (const { ref, count, label } of choices) {
      const params = Object.fromEntries(new URL(formatRef(ref), 'http://localhost').searchParams)
      const narrowed = await pageOf(params)
      expect(narrowed.count, label).toBe(count)
      const chosen = narrowed.filters.flatMap((filter) => filter.choices).find((choice) => choice.chosen)!
      expect(formatRef(chosen.ref)).toBe(formatRef(page.ref))
    }
})

test('the tabs count what they show', async () => {
  const page = await pageOf()
  expect(page.tabs.map(({ count }) => count)).toEqual([
    page.total,
    page.list.length,
    page.losses.reduce((sum, { rows }) => sum + rows.length, 0),
  ])
})

test('items that changed since the edition before are marked in lists, and no others', async () => {
  const edition = await library.open(library.find({ plan: 'wla-51', date: null })!)
  const rows = edition.lookups.entriesOfKind('action-item').map((item) => itemRow(item, edition.lookups))
  const marked = markChanged(rows, await getChangedSince(library, edition))
  expect(marked.filter(({ changedSince }) => changedSince === '2053-02-10').map(({ id }) => id)).toEqual([
    '03-01',
    '03-02',
    '03-06',
    '03-05',
    '08-03',
    '12-04',
  ])
  const tasks = deskOf('itu-t-sg31', edition.lookups).tasks
  const own = markTasks(tasks, await getChangedSince(library, edition))
  expect(own.filter(({ item }) => item.changedSince).map(({ item }) => item.id)).toContain('03-01')
  expect(own.map(({ item }) => item.id)).toEqual(tasks.map(({ item }) => item.id))
  const first = await library.open(library.find({ plan: 'wla-51', date: '2052-05-06' })!)
  expect(await getChangedSince(library, first)).toBeNull()
})
