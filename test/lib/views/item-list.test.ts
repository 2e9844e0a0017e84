import { describe, expect, test } from 'vitest'
import { formatRef } from '../../../lib/refs/address'
import { entityRef } from '../../../lib/refs/ref'
import type { ItemRow } from '../../../lib/views/action-item'
import { emptyItemList, itemListRef, parseItemList, viewItemList } from '../../../lib/views/item-list'

const POINTS: Readonly<Record<string, ItemRow['points']>> = {
  'TSAG 2018': [{ at: '2018', label: 'TSAG 2018' }],
  'WTSA-20, PP-18': [
    { at: '2018', label: 'PP-18' },
    { at: '2020', label: 'WTSA-20' },
  ],
}

const ORIGIN = { at: { plan: 'wtsa-16', date: null }, scope: null }
const PAGE = entityRef(ORIGIN, 'resolution', 'res-10')

const row = (id: string, milestone: string, status: ItemRow['status'], actors: string[]): ItemRow => ({
  id,
  name: id,
  ref: entityRef(ORIGIN, 'action-item', id),
  action: 'TSB to act',
  milestone,
  points: POINTS[milestone] ?? [],
  status,
  periodicGoalsMet: '',
  completed: '',
  jeopardy: false,
  actors,
})
const ROWS = [
  row('10-01', 'WTSA-20, PP-18', 'silent', ['tsb']),
  row('10-02', 'TSAG 2018', 'completed', ['tsag']),
  row('10-03', 'Ongoing', 'silent', ['tsag']),
]
const shown = (params: Record<string, string>) =>
  viewItemList(ROWS, parseItemList(params), PAGE).rows.map(({ id }) => id)

describe('a list of action items', () => {
  test('is narrowed by state and by who acts', () => {
    expect(shown({ status: 'silent' })).toEqual(['10-01', '10-03'])
    expect(shown({ status: 'silent', by: 'tsag' })).toEqual(['10-03'])
  })

  test('is sorted by the last year of the milestone, those without a year last, and turned round', () => {
    expect(shown({ sort: 'milestone' })).toEqual(['10-02', '10-01', '10-03'])
    expect(shown({ sort: '-number' })).toEqual(['10-03', '10-02', '10-01'])
  })

  test('has its state in its address, and leaves nonsense out', () => {
    const state = { ...emptyItemList, status: 'silent', by: 'tsb', sort: 'milestone', down: true } as const
    const { searchParams } = new URL(formatRef(itemListRef(PAGE, state)), 'http://x')
    expect(parseItemList(Object.fromEntries(searchParams))).toEqual(state)
    expect(parseItemList({ status: 'gone', by: 'constructor', sort: 'weight' })).toEqual(emptyItemList)
  })

  test('each filter says how many rows it leaves', () => {
    const { filters } = viewItemList(ROWS, emptyItemList, PAGE)
    const counts = filters.flatMap(({ choices }) => choices.map(({ label, count }) => [label, count]))
    expect(counts).toContainEqual(['No progress reported', 2])
    expect(counts).toContainEqual(['TSAG', 2])
  })
})
