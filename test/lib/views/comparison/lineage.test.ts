import { expect, test } from 'vitest'
import { formatRef } from '../../../../lib/refs/address'
import { getLineage, getLineagePage } from '../../../../lib/views/comparison/lineage'
import { exampleLibrary } from './example-library'

const library = await exampleLibrary()
const plan = (id: string) => library.getPlan(id)!
const page = (await getLineagePage(library, plan('wla-55'), {}))!

test('each resolution of the assembly before is carried over, revised, merged or suppressed; others are new', () => {
  expect(page.rows.map(({ verdict, earlier, later }) => [verdict, earlier?.id, later?.id])).toEqual([
    ['revised', 'res-3', 'res-3'],
    ['merged', 'res-5', 'res-3'],
    ['unchanged', 'res-8', 'res-8'],
    ['suppressed', 'res-12', undefined],
    ['unchanged', 'opinion-1', 'opinion-1'],
    ['new', undefined, 'res-13'],
  ])
  expect(page.rows[0]).toMatchObject({ titleChanged: true, clauses: { added: [{ id: 'res-3.4', name: '4' }] } })
})

test('action items go on under their new numbers, end, or are new; each leads into its edition', () => {
  const [revised, merged, , suppressed] = page.rows
  expect(revised?.items.continued.map(({ earlier, later }) => `${earlier.id} ${later.id}`)).toContain('03-06 03-03')
  expect(merged?.items.continued.map(({ later }) => later.ref && formatRef(later.ref))).toEqual([
    `/wla-55@${page.later.date}/action-items/03-05`,
  ])
  expect(suppressed?.items.ended.map(({ ref }) => ref && formatRef(ref))).toContain(
    `/wla-51@${page.earlier.date}/action-items/12-01`,
  )
})

test('what both plans name stands by kind', () => {
  const [groups] = page.shared
  expect([groups?.kind, groups?.entities.map(({ label }) => label)]).toEqual([
    'study-group',
    ['SG31', 'SG32', 'SG33', 'TSAG'],
  ])
})

test('the page is narrowed to one verdict, and each choice leads to the list that it counts', async () => {
  const narrowed = (await getLineagePage(library, plan('wla-55'), { became: 'unchanged' }))!
  expect(narrowed.rows.map(({ later }) => later?.id)).toEqual(['res-8', 'opinion-1'])
  expect(narrowed.filters.find(({ chosen }) => chosen)).toMatchObject({ label: 'unchanged', count: 2 })
  expect(page.filters.map(({ label, ref }) => [label, formatRef(ref)])).toContainEqual([
    'new',
    '/wla-55/lineage?became=new',
  ])
})

test('the first plan of a series shows how it goes on, and a way to the next', async () => {
  const view = (await getLineagePage(library, plan('wla-51'), {}))!
  expect([view.earlier.plan, view.later.plan, view.next]).toEqual(['wla-51', 'wla-55', null])
})

test('a plan without another of its series has none', async () => {
  expect(await getLineage(library, { ...plan('wla-55'), id: 'alone', editions: [] })).toBeNull()
})
