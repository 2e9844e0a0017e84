import { ITEM_STATES } from '../domain/fact'
import { formatDate } from '../messages/intl'
import { type Code, say } from '../messages/message'
import { type Collected, collectedQuery, parseCollected } from '../refs/collected'
import { type Ref, withState } from '../refs/ref'
import type { ItemRow } from './action-item'
import { ACTOR_NAMES, byNumber, nameOfActor } from './names'

const SORTS = ['number', 'milestone', 'status'] as const
type Sort = (typeof SORTS)[number]

/** The resolution that an item carries out, as a list names it. */
export type OfResolution = { id: string; name: string; number: string; title: string; fullTitle: string; ref: Ref }

/** An item with all that a list narrows it by. */
export type ListedItem = ItemRow & {
  resolution: OfResolution | null
  /** Study groups that its action or its notes name, by id and name. */
  studyGroups: { id: string; name: string }[]
  years: string[]
}

/** What narrows a list: a row a filter, with the values that an item has under it. */
const FILTERS = [
  {
    name: 'status',
    title: 'facet.status',
    valuesOf: ({ status }: ListedItem) => [status],
    nameOf: (value: string) => say(`state.${value as ItemRow['status']}`),
    order: ITEM_STATES as readonly string[],
  },
  {
    name: 'by',
    title: 'facet.actors',
    valuesOf: ({ actors }: ListedItem) => actors,
    nameOf: (value: string) => nameOfActor(value),
    order: Object.keys(ACTOR_NAMES),
  },
  {
    name: 'studyGroup',
    title: 'facet.studyGroups',
    valuesOf: ({ studyGroups }: ListedItem) => studyGroups.map(({ id }) => id),
    nameOf: (value: string, rows: readonly ListedItem[]) =>
      rows.flatMap(({ studyGroups }) => studyGroups).find(({ id }) => id === value)?.name,
    order: null,
  },
  {
    name: 'year',
    title: 'facet.years',
    valuesOf: ({ years }: ListedItem) => years,
    nameOf: (value: string) => value,
    order: null,
  },
  {
    name: 'jeopardy',
    title: 'facet.jeopardy',
    valuesOf: ({ jeopardy }: ListedItem) => (jeopardy ? ['yes'] : []),
    nameOf: () => say('row.jeopardy'),
    order: null,
  },
  {
    name: 'changed',
    title: 'facet.changed',
    valuesOf: ({ changedSince }: ListedItem) => (changedSince ? ['yes'] : []),
    nameOf: (_: string, rows: readonly ListedItem[]) => {
      const since = rows.find(({ changedSince }) => changedSince)?.changedSince
      return since ? say('row.changed.since', { date: formatDate(since) }) : say('facet.changed.yes')
    },
    order: null,
  },
] as const

type FilterName = (typeof FILTERS)[number]['name']
type Chosen = Record<FilterName, string>

/** What a list of action items shows, and in which order; the address is its whole state. A filter that is empty narrows nothing. */
export type ItemListState = Chosen & {
  sort: Sort
  down: boolean
  page: number
  collect: Collected
}

export const emptyItemList: ItemListState = {
  status: '',
  by: '',
  studyGroup: '',
  year: '',
  jeopardy: '',
  changed: '',
  sort: 'number',
  down: false,
  page: 1,
  collect: null,
}

type Params = Readonly<Record<string, string | string[] | undefined>>
const one = (value: string | string[] | undefined) => [value].flat()[0] ?? ''

/** The state that an address's parameters say; nonsense is left out. The inverse of `itemListRef`. */
export function parseItemList(params: Params): ItemListState {
  const sort = one(params.sort)
  const key = sort.replace(/^-/, '')
  const among = (name: string, values: readonly string[]) => values.find((value) => value === one(params[name])) ?? ''
  const formed = (name: string, form: RegExp) => (form.test(one(params[name])) ? one(params[name]) : '')
  return {
    status: among('status', ITEM_STATES),
    by: among('by', Object.keys(ACTOR_NAMES)),
    studyGroup: formed('studyGroup', /^[a-z][\w-]{0,40}$/),
    year: formed('year', /^(?:19|20)\d\d$/),
    jeopardy: among('jeopardy', ['yes']),
    changed: among('changed', ['yes']),
    sort: SORTS.find((known) => known === key) ?? 'number',
    down: sort.startsWith('-'),
    page: Number(formed('page', /^[1-9]\d{0,2}$/) || 1),
    collect: parseCollected(params),
  }
}

/** A page with a list of items, at its table. */
export const itemListRef = (page: Ref, state: ItemListState, fragment = 'action-items'): Ref =>
  withState(
    page,
    [
      ...FILTERS.flatMap(({ name }) => (state[name] ? [[name, state[name]] as const] : [])),
      ...(state.sort !== 'number' || state.down ? [['sort', `${state.down ? '-' : ''}${state.sort}`] as const] : []),
      ...(state.page > 1 ? [['page', String(state.page)] as const] : []),
      ...collectedQuery(state.collect),
    ],
    fragment,
  )

/** The last year that a milestone names; one without year comes last. */
const lastYearOf = ({ points }: ItemRow): number => Number(points.at(-1)?.at.slice(0, 4) ?? Number.POSITIVE_INFINITY)

const ORDER: Readonly<Record<Sort, (a: ItemRow, b: ItemRow) => number>> = {
  // The plan's own order: sorting is stable.
  number: () => 0,
  milestone: (a, b) =>
    (lastYearOf(a) === lastYearOf(b) ? 0 : lastYearOf(a) - lastYearOf(b)) || byNumber(a.milestone, b.milestone),
  status: (a, b) => ITEM_STATES.indexOf(a.status) - ITEM_STATES.indexOf(b.status),
}

export type Choice = { label: string; count: number; ref: Ref; chosen: boolean }

/** The items of a resolution, one after the other; `resolution` is null where items are sorted otherwise. */
export type ItemGroup = { resolution: OfResolution | null; items: ListedItem[] }

/** A list of items as a page shows it: its rows in groups, the ways to narrow it, and the addresses that sort and page it. */
export type ItemListView = {
  /** Every item that passes the filters, and how many there are without them. */
  rows: ListedItem[]
  total: number
  /** Those on the page that is shown. */
  groups: ItemGroup[]
  filters: { title: string; choices: Choice[] }[]
  columns: { key: Sort; label: string; ref: Ref; sorted: 'ascending' | 'descending' | 'none' }[]
  /** Where each resolution of the list begins. Empty where there is one only. */
  jumps: { name: string; number: string; title: string; ref: Ref }[]
  pages: { label: string; ref: Ref; chosen: boolean }[]
}

const COLUMNS = [
  { key: 'number', head: 'row.item' },
  { key: 'milestone', head: 'row.milestone' },
  { key: 'status', head: 'row.state' },
] as const satisfies readonly { key: Sort; head: Code }[]

/** So many items stand on a page of the list at least; a resolution is not divided, unless items are sorted otherwise. */
const PAGE_SIZE = 120

/** Rows that pass the state's filters, in its order. A filter is offered where it would leave some rows and not all. */
export function viewItemList(rows: readonly ListedItem[], state: ItemListState, page: Ref): ItemListView {
  const passes = (row: ListedItem, chosen: Chosen) =>
    FILTERS.every(({ name, valuesOf }) => !chosen[name] || (valuesOf(row) as readonly string[]).includes(chosen[name]))
  const shown = rows.filter((row) => passes(row, state)).sort(ORDER[state.sort])
  if (state.down) shown.reverse()
  const pages = paginate(shown, state.sort === 'number')
  const at = Math.min(state.page, pages.length) - 1
  const grouped = state.sort === 'number'
  return {
    groups: grouped ? byResolution(pages[at] ?? []) : [{ resolution: null, items: pages[at] ?? [] }],
    rows: shown,
    total: rows.length,
    filters: FILTERS.map((filter) => ({
      title: say(filter.title),
      choices: choicesOf(filter, rows, state, passes, page),
    })).filter(
      ({ choices }) => choices.length > 1 || choices.some(({ chosen, count }) => chosen || count < shown.length),
    ),
    columns: COLUMNS.map(({ key, head }) => {
      const current = state.sort === key
      return {
        key,
        label: say(head),
        ref: itemListRef(page, { ...state, sort: key, down: current && !state.down, page: 1 }),
        sorted: current ? (state.down ? 'descending' : 'ascending') : 'none',
      }
    }),
    jumps: grouped ? jumpsOf(pages, state, page) : [],
    pages:
      pages.length > 1
        ? pages.map((own, i) => ({
            label: `${own[0]!.name} – ${own.at(-1)!.name}`,
            chosen: i === at,
            ref: itemListRef(page, { ...state, page: i + 1 }),
          }))
        : [],
  }
}

function choicesOf(
  { name, valuesOf, nameOf, order }: (typeof FILTERS)[number],
  rows: readonly ListedItem[],
  state: ItemListState,
  passes: (row: ListedItem, chosen: Chosen) => boolean,
  page: Ref,
): Choice[] {
  const others = rows.filter((row) => passes(row, { ...state, [name]: '' }))
  const values = [
    ...new Set([...rows.flatMap((row): string[] => valuesOf(row)), ...(state[name] ? [state[name]] : [])]),
  ]
  values.sort(order ? (a, b) => order.indexOf(a) - order.indexOf(b) : byNumber)
  return values.map((value) => {
    const chosen = state[name] === value
    return {
      label: nameOf(value, rows) ?? value,
      count: others.filter((row) => (valuesOf(row) as readonly string[]).includes(value)).length,
      chosen,
      ref: itemListRef(page, { ...state, [name]: chosen ? '' : value, page: 1 }),
    }
  })
}

/** Rows in pages; those of one resolution stay together where `whole` asks for it. */
function paginate(rows: readonly ListedItem[], whole: boolean): ListedItem[][] {
  const pages: ListedItem[][] = []
  for (const [i, row] of rows.entries()) {
    const last = pages.at(-1)
    const goesOn = whole && row.resolution !== null && row.resolution.id === rows[i - 1]?.resolution?.id
    if (last && (last.length < PAGE_SIZE || goesOn)) last.push(row)
    else pages.push([row])
  }
  return pages
}

function byResolution(rows: readonly ListedItem[]): ItemGroup[] {
  const groups: ItemGroup[] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last && last.resolution?.id === row.resolution?.id) last.items.push(row)
    else groups.push({ resolution: row.resolution, items: [row] })
  }
  return groups
}

function jumpsOf(pages: readonly ListedItem[][], state: ItemListState, page: Ref): ItemListView['jumps'] {
  const jumps = pages.flatMap((rows, i) =>
    byResolution(rows).flatMap(({ resolution }) =>
      resolution
        ? [
            {
              name: resolution.name,
              number: resolution.number,
              title: resolution.title,
              ref: itemListRef(page, { ...state, page: i + 1 }, resolution.id),
            },
          ]
        : [],
    ),
  )
  return jumps.length > 1 ? jumps : []
}
