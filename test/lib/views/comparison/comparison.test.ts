import { describe, expect, test } from 'vitest'
import { type Compared, openComparison } from '../../../../lib/views/comparison/compared'
import { getComparison } from '../../../../lib/views/comparison/comparison'
import { NO_FILTER } from '../../../../lib/views/comparison/filter'
import { exampleLibrary } from './example-library'

const library = await exampleLibrary()
const edition = (date: string) => library.find({ plan: 'wla-51', date })!
const open = async (from: string, to: string): Promise<Compared> =>
  (await openComparison(library, edition(from), edition(to)))!
const compared = await open('2053-02-10', '2053-11-03')
const whole = getComparison(compared)

/** "05-01: Milestone", for every change of a comparison. */
const listed = ({ groups }: ReturnType<typeof getComparison>) =>
  groups.flatMap(({ places }) =>
    places.flatMap(({ name, changes }) => changes.map(({ heading }) => `${name}: ${heading}`)),
  )

test('changes stand by resolution and item, and what only follows from another is not listed', () => {
  expect(whole.groups.map(({ id }) => id)).toEqual(['res-3', 'res-5', 'res-8', 'res-12', 'front'])
  expect(listed(whole)).toContain('03-01: Completed')
  expect(listed(whole)).toContain('Text of the resolution: Clause added')
  expect(listed(whole).filter((line) => line.includes('Clause renumbered'))).toEqual([])
})

test('words that came and went are marked', () => {
  const clause = whole.groups
    .flatMap(({ places }) => places.flatMap(({ changes }) => changes))
    .find(({ words }) => words.some(({ text }) => text.includes('pilots')))!
  expect(clause.words.filter(({ kind }) => kind === 'added').map(({ text }) => text.trim())).toEqual(['and pilots'])
  expect(clause.words.filter(({ kind }) => kind === 'removed')).toEqual([])
})

test('what is only proposed says why', () => {
  const moved = whole.groups
    .flatMap(({ places }) => places)
    .find(({ location }) => location === '12-04')!
    .changes.find(({ category }) => category === 'items-renumbered')!
  expect(moved).toMatchObject({ numbers: '08-03, now 12-04', proposed: 'same-wording' })
})

test('an item that is no longer there leads to the edition that has it', () => {
  const dropped = whole.groups.flatMap(({ places }) => places).find(({ location }) => location === '03-04')!
  expect(dropped.ref).toMatchObject({ kind: 'entry', id: '03-04', at: { plan: 'wla-51', date: '2053-02-10' } })
})

describe('every count opens a list of that length', () => {
  test.each(['resolution', 'studyGroup', 'category'] as const)('%s', (name) => {
    const choices = whole.choices[name]
    expect(choices.length).toBeGreaterThan(1)
    for (const { value, count } of choices)
      expect(getComparison(compared, { ...NO_FILTER, [name]: value }).count, value).toBe(count)
  })

  test('beside another filter too', () => {
    const narrowed = getComparison(compared, { ...NO_FILTER, resolution: 'res-3' })
    for (const { value, count } of narrowed.choices.category)
      expect(
        getComparison(compared, { ...NO_FILTER, resolution: 'res-3', category: value as 'notes' }).count,
        value,
      ).toBe(count)
  })
})

test('the list of changes that the plan prints stands beside what really changed', () => {
  const lines = whole.list.map(({ item, happened, verdict }) => `${item} ${happened} ${verdict}`)
  expect(lines).toContain('08-02 nothing not-done')
  expect(lines).toContain('03-05 new confirmed')
  expect(lines).toContain('03-04 dropped not-said')
  expect(lines).toContain('08-03 reused not-said')
})

test('what the edition silently lost: an item, notes, a clause', () => {
  const ids = (changes: readonly unknown[]) => changes.map((change) => (change as { earlier: string }).earlier)
  expect(ids(whole.losses.items)).toEqual(['03-04'])
  expect(ids(whole.losses.clauses)).toEqual(['res-5.1.2'])
})

test('editions that do not follow each other are compared through the lines', async () => {
  const apart = getComparison(await open('2052-05-06', '2053-11-03'))
  expect(listed(apart)).toContain('03-06: Action item renumbered')
  expect(listed(apart)).toContain('12-02: Completed')
  expect(apart.total).toBeGreaterThan(whole.total)
})

test('an edition against itself has no change', async () => {
  const same = getComparison(await open('2053-11-03', '2053-11-03'))
  expect(same).toMatchObject({ total: 0, groups: [], list: [] })
})
