import { type Ref, withState } from '../refs/ref'
import { STATUSES, type Status } from '../search/schema'
import type { ItemRow } from './action-item'
import { ACTOR_NAMES, byNumber, STATUS_NAMES } from './names'

const SORTS = ['number', 'milestone', 'status'] as const
type Sort = (typeof SORTS)[number]

/** What a list of action items shows, and in which order; the address is its whole state. */
export type ItemListState = { status: Status | ''; by: string; sort: Sort; down: boolean }

export const emptyItemList: ItemListState = { status: '', by: '', sort: 'number', down: false }

type Params = Readonly<Record<string, string | string[] | undefined>>
const one = (value: string | string[] | undefined) => [value].flat()[0] ?? ''

/** The state that an address's parameters say; nonsense is left out. The inverse of `itemListRef`. */
export function parseItemList(params: Params): ItemListState {
  const sort = one(params.sort)
  const key = sort.replace(/^-/, '')
  return {
    status: STATUSES.find((status) => status === one(params.status)) ?? '',
    by: Object.hasOwn(ACTOR_NAMES, one(params.by)) ? one(params.by) : '',
    sort: SORTS.find((known) => known === key) ?? 'number',
    down: sort.startsWith('-'),
  }
}

/** A page with a list of items, at its table. */
export const itemListRef = (page: Ref, { status, by, sort, down }: ItemListState): Ref =>
  withState(
    page,
    [
      ...(status ? [['status', status] as const] : []),
      ...(by ? [['by', by] as const] : []),
      ...(sort !== 'number' || down ? [['sort', `${down ? '-' : ''}${sort}`] as const] : []),
    ],
    'action-items',
  )

/** The last year that a milestone names; one without year comes last. */
const lastYearOf = ({ points }: ItemRow): number => Number(points.at(-1)?.at.slice(0, 4) ?? Number.POSITIVE_INFINITY)

const ORDER: Readonly<Record<Sort, (a: ItemRow, b: ItemRow) => number>> = {
  // The plan's own order: sorting is stable.
  number: () => 0,
  milestone: (a, b) =>
    (lastYearOf(a) === lastYearOf(b) ? 0 : lastYearOf(a) - lastYearOf(b)) || byNumber(a.milestone, b.milestone),
  status: (a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status),
}

export type Choice = { label: string; count: number; ref: Ref; chosen: boolean }

/** A list of items as a page shows it: its rows, the ways to narrow it, and the addresses that sort it. */
export type ItemListView = {
  rows: ItemRow[]
  total: number
  filters: { title: string; choices: Choice[] }[]
  columns: { key: Sort; label: string; ref: Ref; sorted: 'ascending' | 'descending' | 'none' }[]
}

const COLUMNS: readonly { key: Sort; label: string }[] = [
  { key: 'number', label: 'Item' },
  { key: 'milestone', label: 'Milestone' },
  { key: 'status', label: 'State' },
]

/** Rows that pass the state's filters, in its order. A filter is offered where it would leave some rows and not all. */
export function viewItemList(rows: readonly ItemRow[], state: ItemListState, page: Ref): ItemListView {
  const passes = (row: ItemRow, { status, by }: Pick<ItemListState, 'status' | 'by'>) =>
    (!status || row.status === status) && (!by || row.actors.includes(by))
  const choices = (name: 'status' | 'by', values: readonly string[], names: Readonly<Record<string, string>>) =>
    values.flatMap((value): Choice[] => {
      const chosen = state[name] === value
      const count = rows.filter((row) => passes(row, { ...state, [name]: value })).length
      if (!chosen && !rows.some((row) => passes(row, { status: '', by: '', [name]: value }))) return []
      return [
        {
          label: names[value] ?? value,
          count,
          chosen,
          ref: itemListRef(page, { ...state, [name]: chosen ? '' : value }),
        },
      ]
    })
  const filters = [
    { title: 'State', choices: choices('status', STATUSES, STATUS_NAMES) },
    { title: 'Who acts', choices: choices('by', Object.keys(ACTOR_NAMES), ACTOR_NAMES) },
  ].filter(({ choices }) => choices.length > 1 || choices.some(({ chosen }) => chosen))
  const shown = rows.filter((row) => passes(row, state)).sort(ORDER[state.sort])
  if (state.down) shown.reverse()
  return {
    rows: shown,
    total: rows.length,
    filters,
    columns: COLUMNS.map(({ key, label }) => {
      const current = state.sort === key
      return {
        key,
        label,
        ref: itemListRef(page, { ...state, sort: key, down: current && !state.down }),
        sorted: current ? (state.down ? 'descending' : 'ascending') : 'none',
      }
    }),
  }
}
