import { describe, expect, test } from 'vitest'
import { formatRef } from '../../../lib/refs/address'
import { entityRef } from '../../../lib/refs/ref'
import type { ItemRow } from '../../../lib/views/action-item'
import { emptyItemList, itemListRef, type ListedItem, parseItemList, viewItemList } from '../../../lib/views/item-list'

const POINTS: Readonly<Record<string, ItemRow['points']>> = {
  'TSAG 2018': [{ at: '2018', label: 'TSAG 2018' }],
  'WTSA-20, PP-18': [
    { at: '2018', label: 'PP-18' },
    { at: '2020', label: 'WTSA-20' },
  ],
}

const ORIGIN = { at: { plan: 'wtsa-16', date: null }, scope: null }
const PAGE = entityRef(ORIGIN, 'resolution', 'res-10')

const RESOLUTION: ListedItem['resolution'] = {
  id: 'res-10',
  number: '10',
  name: 'Res. 10',
  title: 'Lighthouses',
  fullTitle: 'Studies concerning lighthouses',
  ref: PAGE,
}

const row = (id: string, milestone: string, status: ItemRow['status'], actors: string[]): ListedItem => ({
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
  resolution: RESOLUTION,
  studyGroups: id === '10-03' ? [{ id: 'itu-t-sg5', name: 'SG5' }] : [],
  years: id === '10-02' ? ['2018'] : [],
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

  test('is narrowed by study group and year', () => {
    expect(shown({ studyGroup: 'itu-t-sg5' })).toEqual(['10-03'])
    expect(shown({ year: '2018' })).toEqual(['10-02'])
    expect(shown({ year: '2018', studyGroup: 'itu-t-sg5' })).toEqual([])
  })

  test('stands under its resolutions in the order of the plan, and in one piece when it is sorted', () => {
    const other = { ...RESOLUTION!, id: 'res-11', name: 'Res. 11' }
    const rows = [...ROWS, { ...row('11-01', 'Ongoing', 'open', []), resolution: other }]
    const groups = (params: Record<string, string>) =>
      viewItemList(rows, parseItemList(params), PAGE).groups.map(({ resolution, items }) => [
        resolution?.name ?? null,
        items.length,
      ])
    expect(groups({})).toEqual([
      ['Res. 10', 3],
      ['Res. 11', 1],
    ])
    expect(groups({ sort: 'status' })).toEqual([[null, 4]])
  })

  test('is divided into pages that keep a resolution whole, and a jump leads to the page that it stands on', () => {
    const rows = Array.from({ length: 300 }, (_, i) => {
      const number = 10 + Math.floor(i / 50)
      const resolution = { ...RESOLUTION!, id: `res-${number}`, name: `Res. ${number}` }
      return { ...row(`${number}-${(i % 50) + 1}`, '', 'open', []), resolution }
    })
    const { groups, pages, jumps } = viewItemList(rows, { ...emptyItemList, page: 2 }, PAGE)
    expect(pages.map(({ label }) => label)).toEqual(['10-1 – 12-50', '13-1 – 15-50'])
    expect(groups.map(({ resolution }) => resolution?.name)).toEqual(['Res. 13', 'Res. 14', 'Res. 15'])
    expect(formatRef(jumps.find(({ name }) => name === 'Res. 14')!.ref)).toMatch(/\?page=2#res-14$/)
  })

  test('is sorted by the last year of the milestone, those without a year last, and turned round', () => {
    expect(shown({ sort: 'milestone' })).toEqual(['10-02', '10-01', '10-03'])
    expect(shown({ sort: '-number' })).toEqual(['10-03', '10-02', '10-01'])
  })

  test('has its state in its address, and leaves nonsense out', () => {
    const state = {
      ...emptyItemList,
      status: 'silent',
      by: 'tsb',
      year: '2018',
      sort: 'milestone',
      down: true,
      page: 2,
      collect: ['92-05', '44-02'],
    } as const
    const { searchParams } = new URL(formatRef(itemListRef(PAGE, state)), 'http://x')
    expect(parseItemList(Object.fromEntries(searchParams))).toEqual(state)
    const choosing = { ...emptyItemList, collect: [] }
    expect(
      parseItemList(Object.fromEntries(new URL(formatRef(itemListRef(PAGE, choosing)), 'http://x').searchParams)),
    ).toEqual(choosing)
    expect(parseItemList({ status: 'gone', by: 'constructor', sort: 'weight', year: 'x', page: '-1' })).toEqual(
      emptyItemList,
    )
  })

  test('each filter says how many rows it leaves', () => {
    const { filters } = viewItemList(ROWS, emptyItemList, PAGE)
    const counts = filters.flatMap(({ choices }) => choices.map(({ label, count }) => [label, count]))
    expect(counts).toContainEqual(['No progress reported', 2])
    expect(counts).toContainEqual(['TSAG', 2])
  })
})
