import type { EntityKind } from '../domain/entity'
import { TABLE_COLUMNS } from '../domain/entry'
import { ENTITY_KINDS } from '../domain/kinds'
import type { EditionRef } from '../domain/plan'
import { parseScope, scopeQuery } from './address'
import { type Collected, collectedQuery, parseCollected } from './collected'
import { libraryRef, type Origin, pageRef, type Query, type Ref, withState } from './ref'

/** Parameters of an address as a server gives them. */
export type Parameters = Readonly<Record<string, string | string[] | undefined>>
const one = (params: Parameters, name: string): string => [params[name] ?? ''].flat()[0] ?? ''

/** The page of a long list that an address names, counted from 1. Nonsense is the first. */
export const parsePage = (params: Parameters): number =>
  /^[1-9]\d{0,3}$/.test(one(params, 'page')) ? Number(one(params, 'page')) : 1

/** What a search page shows; the address is its whole state. */
export type SearchState = {
  q: string
  /** The plan or the edition that is searched; null is every plan as it is now. */
  scope: EditionRef | null
  kind: string[]
  resolution: string[]
  studyGroup: string[]
  status: string[]
  by: string[]
  year: string[]
  place: string[]
  jeopardy: string[]
  changed: string[]
  sort: SearchSort
  page: number
  /** The list of which all values are shown, not only the first. */
  all: SearchList | null
  collect: Collected
}

/** By relevance, by the number in the plan, or by the latest day told, the newest first. */
export const SEARCH_SORTS = ['relevance', 'number', 'date'] as const
export type SearchSort = (typeof SEARCH_SORTS)[number]

const LISTS = ['kind', 'resolution', 'studyGroup', 'status', 'by', 'year', 'place', 'jeopardy', 'changed'] as const
export type SearchList = (typeof LISTS)[number]

export const emptySearch: SearchState = {
  q: '',
  scope: null,
  kind: [],
  resolution: [],
  studyGroup: [],
  status: [],
  by: [],
  year: [],
  place: [],
  jeopardy: [],
  changed: [],
  sort: 'relevance',
  page: 1,
  all: null,
  collect: null,
}

/** What a search asks for and how its list is narrowed and sorted, as parameters of an address. */
export function searchQuery(state: Partial<SearchState>): Query {
  return [
    ...(state.q ? [['q', state.q] as const] : []),
    ...scopeQuery(state.scope ?? null),
    ...LISTS.flatMap((name) => (state[name] ?? []).map((value) => [name, value] as const)),
    ...(state.sort && state.sort !== 'relevance' ? [['sort', state.sort] as const] : []),
  ]
}

/** The page of a search. */
export const searchRef = (state: Partial<SearchState>): Ref =>
  withState(libraryRef('search'), [
    ...searchQuery(state),
    ...(state.page && state.page > 1 ? [['page', String(state.page)] as const] : []),
    ...(state.all ? [['all', state.all] as const] : []),
    ...collectedQuery(state.collect ?? null),
  ])

/** All that a search lists, as a file. */
export const EXPORT_FORMATS = ['csv', 'json'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** The state that an address's parameters say; the inverse of `searchRef`. Nonsense is left out. */
export function parseSearch(params: Parameters): SearchState {
  const list = (name: SearchList) =>
    [params[name] ?? []]
      .flat()
      .filter((value) => value !== '' && value.length <= 100)
      .slice(0, 20)
  const page = Number([params.page].flat()[0] ?? 1)
  return {
    q: one(params, 'q'),
    scope: parseScope(one(params, 'plan'), one(params, 'edition')),
    kind: list('kind'),
    resolution: list('resolution'),
    studyGroup: list('studyGroup'),
    status: list('status'),
    by: list('by'),
    year: list('year'),
    place: list('place'),
    jeopardy: list('jeopardy'),
    changed: list('changed'),
    sort: SEARCH_SORTS.find((sort) => sort === [params.sort].flat()[0]) ?? 'relevance',
    page: Number.isInteger(page) && page > 0 && page < 1000 ? page : 1,
    all: LISTS.find((name) => name === [params.all].flat()[0]) ?? null,
    collect: parseCollected(params),
  }
}

/** What is silent, judged by a year that the reader chose, or by the edition's date. */
export const silentRef = (origin: Origin, year: string | null): Ref =>
  withState(pageRef(origin, 'silent'), year ? [['year', year]] : [])
export const parseSilent = (params: Parameters): string | null =>
  /^(?:19|20)\d\d$/.test(one(params, 'year')) ? one(params, 'year') : null

type Column = Exclude<(typeof TABLE_COLUMNS)[number], 'title'>
/** What the matrix of Table 1 shows: the column that sorts it, columns that must say something, a study group. */
export type MatrixState = { sort: Column | null; has: Column[]; studyGroup: string | null }

const isColumn = (value: string): value is Column =>
  value !== 'title' && (TABLE_COLUMNS as readonly string[]).includes(value)

export const matrixRef = (origin: Origin, { sort, has, studyGroup }: MatrixState): Ref =>
  withState(pageRef(origin, 'table-1'), [
    ...has.map((column) => ['has', column] as const),
    ...(studyGroup ? [['studyGroup', studyGroup] as const] : []),
    ...(sort ? [['sort', sort] as const] : []),
  ])

/** The inverse of `matrixRef`. Nonsense is left out. */
export function parseMatrix(params: Parameters): MatrixState {
  const sort = one(params, 'sort')
  const group = one(params, 'studyGroup')
  return {
    sort: isColumn(sort) ? sort : null,
    has: [...new Set([params.has ?? []].flat().filter(isColumn))],
    studyGroup: group && group.length <= 100 ? group : null,
  }
}

/** How what changed is shown: the changes, the plan's own list beside them, or what the later edition lost. */
const COMPARISON_SHOWS = ['changes', 'list', 'lost'] as const
export type ComparisonShow = (typeof COMPARISON_SHOWS)[number]
/** What changed between two editions: what narrows it is empty or one value; a long list has pages, counted from 1. */
export type ComparisonState = {
  show: ComparisonShow
  resolution: string
  studyGroup: string
  category: string
  page: number
}

/** A page of what changed, in a state. */
export const narrowedRef = (ref: Ref, { show, resolution, studyGroup, category, page }: ComparisonState): Ref =>
  withState(ref, [
    ...(show === 'changes' ? [] : [['show', show] as const]),
    ...(category ? [['category', category] as const] : []),
    ...(studyGroup ? [['studyGroup', studyGroup] as const] : []),
    ...(resolution ? [['resolution', resolution] as const] : []),
    ...(page > 1 ? [['page', String(page)] as const] : []),
  ])

/** The inverse of `narrowedRef`. Nonsense is left out. */
export const parseComparison = (params: Parameters): ComparisonState => ({
  show: COMPARISON_SHOWS.find((show) => show === one(params, 'show')) ?? 'changes',
  resolution: one(params, 'resolution').slice(0, 100),
  studyGroup: one(params, 'studyGroup').slice(0, 100),
  category: one(params, 'category').slice(0, 100),
  page: parsePage(params),
})

/** What the graph shows: what surrounds `of`, or how it is tied to `to`; the words as typed, kinds of neighbours, steps. */
export type GraphState = { of: string; to: string; steps: 1 | 2; kinds: EntityKind[] }

export const graphRef = (origin: Origin, { of, to, steps, kinds }: GraphState): Ref =>
  withState(pageRef(origin, 'graph'), [
    ...(of ? [['of', of] as const] : []),
    ...(to ? [['to', to] as const] : []),
    ...(steps !== 1 ? [['steps', String(steps)] as const] : []),
    ...kinds.map((kind) => ['kind', kind] as const),
  ])

/** The inverse of `graphRef`. Nonsense is left out. */
export function parseGraph(params: Parameters): GraphState {
  const isKind = (value: string): value is EntityKind => (ENTITY_KINDS as readonly string[]).includes(value)
  return {
    of: one(params, 'of').trim().slice(0, 200),
    to: one(params, 'to').trim().slice(0, 200),
    steps: one(params, 'steps') === '2' ? 2 : 1,
    kinds: [...new Set([params.kind ?? []].flat().filter(isKind))],
  }
}
