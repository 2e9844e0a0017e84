import { ENTITY_KINDS, type EntityKind } from '../domain/entity'
import { TABLE_COLUMNS } from '../domain/entry'

/** The first part of the address of each kind's pages: /questions/itu-t-q5-13. A new kind is one row. */
const SEGMENTS: Readonly<Record<EntityKind, string>> = {
  resolution: 'resolutions',
  clause: 'clauses',
  'action-item': 'action-items',
  'study-group': 'study-groups',
  question: 'questions',
  group: 'groups',
  recommendation: 'recommendations',
  supplement: 'supplements',
  'work-item': 'work-items',
  document: 'documents',
  event: 'events',
  organization: 'organizations',
}

/** What a kind is called on pages. */
export const KIND_NAMES: Readonly<Record<EntityKind, { one: string; many: string }>> = {
  resolution: { one: 'Resolution', many: 'Resolutions' },
  clause: { one: 'Clause', many: 'Clauses' },
  'action-item': { one: 'Action item', many: 'Action items' },
  'study-group': { one: 'Study group', many: 'Study groups' },
  question: { one: 'Question', many: 'Questions' },
  group: { one: 'Group', many: 'Groups' },
  recommendation: { one: 'Recommendation', many: 'Recommendations' },
  supplement: { one: 'Supplement', many: 'Supplements' },
  'work-item': { one: 'Work item', many: 'Work items' },
  document: { one: 'Document', many: 'Documents' },
  event: { one: 'Event', many: 'Events' },
  organization: { one: 'Organization', many: 'Organizations' },
}

/** An id in an address: slashes and signs are encoded, the rest stays readable. */
const encode = (id: string) => encodeURIComponent(id)

/** The list of a kind. */
export const kindHref = (kind: EntityKind): string => `/${SEGMENTS[kind]}`

/** The kind whose pages stand under a first part, or undefined. */
export const kindOfSegment = (segment: string): EntityKind | undefined =>
  ENTITY_KINDS.find((kind) => SEGMENTS[kind] === segment)

/** The page of an entity. A clause is a place on its resolution's page. */
export function entityHref(kind: EntityKind, id: string): string {
  if (kind === 'clause') return clauseHref(id)
  return `/${SEGMENTS[kind]}/${encode(id)}`
}

/** The kind and id that an address names; the inverse of `entityHref` but for clauses. */
export function parseEntityHref(href: string): { kind: EntityKind; id: string } | null {
  const [, segment, id] = href.match(/^\/([a-z-]+)\/([^/?#]+)$/) ?? []
  const kind = segment ? kindOfSegment(segment) : undefined
  return kind && id ? { kind, id: decodeURIComponent(id) } : null
}

const clauseHref = (id: string) => `/resolutions/${id.split('.')[0]}#${encode(id)}`

/** The place of an entry, on the page that shows it. */
export function entryHref(entry: { id: string; kind: string; location: string }): string {
  switch (entry.kind) {
    case 'resolution':
      return entityHref('resolution', entry.id)
    case 'action-item':
      return entityHref('action-item', entry.id)
    case 'table-row':
      return `/table-1#${encode(entry.id)}`
    case 'term':
      return `/legend#${encode(entry.id)}`
    case 'change':
      return `/changes#${encode(entry.id)}`
    case 'passage':
      return `/about#${encode(entry.id)}`
    case 'note':
    case 'figure':
      if (entry.location === 'front') return `/about#${encode(entry.id)}`
      return /^(?:res|opinion)-/.test(entry.location)
        ? `${entityHref('resolution', entry.location)}#${encode(entry.id)}`
        : `${entityHref('action-item', entry.location)}#${encode(entry.id)}`
    default:
      return `${entityHref('resolution', entry.location)}#${encode(entry.id)}`
  }
}

/** What a search page shows; the address is its whole state. */
export type SearchState = {
  q: string
  kind: string[]
  resolution: string[]
  studyGroup: string[]
  status: string[]
  by: string[]
  year: string[]
  place: string[]
  jeopardy: string[]
  sort: SearchSort
  page: number
  /** The list of which all values are shown, not only the first. */
  all: SearchList | null
}

/** By relevance, by the number in the plan, or by the latest day told, the newest first. */
export const SEARCH_SORTS = ['relevance', 'number', 'date'] as const
export type SearchSort = (typeof SEARCH_SORTS)[number]

const LISTS = ['kind', 'resolution', 'studyGroup', 'status', 'by', 'year', 'place', 'jeopardy'] as const
export type SearchList = (typeof LISTS)[number]

export const emptySearch: SearchState = {
  q: '',
  kind: [],
  resolution: [],
  studyGroup: [],
  status: [],
  by: [],
  year: [],
  place: [],
  jeopardy: [],
  sort: 'relevance',
  page: 1,
  all: null,
}

function searchParams(state: Partial<SearchState>): URLSearchParams {
  const params = new URLSearchParams()
  if (state.q) params.set('q', state.q)
  for (const name of LISTS) for (const value of state[name] ?? []) params.append(name, value)
  if (state.sort && state.sort !== 'relevance') params.set('sort', state.sort)
  return params
}

export function searchHref(state: Partial<SearchState>): string {
  const params = searchParams(state)
  if (state.page && state.page > 1) params.set('page', String(state.page))
  if (state.all) params.set('all', state.all)
  return withParams('/search', params)
}

/** All that a search lists, as a file. */
export const EXPORT_FORMATS = ['csv', 'json'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]
export function searchExportHref(state: Partial<SearchState>, format: ExportFormat): string {
  const params = searchParams(state)
  params.set('format', format)
  return withParams('/api/search/export', params)
}

/** The state that an address's parameters say; the inverse of `searchHref`. Nonsense is left out. */
export function parseSearch(params: Readonly<Record<string, string | string[] | undefined>>): SearchState {
  const list = (name: SearchList) =>
    [params[name] ?? []]
      .flat()
      .filter((value) => value !== '' && value.length <= 100)
      .slice(0, 20)
  const page = Number([params.page].flat()[0] ?? 1)
  return {
    q: [params.q ?? ''].flat()[0] ?? '',
    kind: list('kind'),
    resolution: list('resolution'),
    studyGroup: list('studyGroup'),
    status: list('status'),
    by: list('by'),
    year: list('year'),
    place: list('place'),
    jeopardy: list('jeopardy'),
    sort: SEARCH_SORTS.find((sort) => sort === [params.sort].flat()[0]) ?? 'relevance',
    page: Number.isInteger(page) && page > 0 && page < 1000 ? page : 1,
    all: LISTS.find((name) => name === [params.all].flat()[0]) ?? null,
  }
}

type Params = Readonly<Record<string, string | string[] | undefined>>
const one = (params: Params, name: string): string => [params[name] ?? ''].flat()[0] ?? ''
const withParams = (path: string, params: URLSearchParams) => (params.size ? `${path}?${params}` : path)

/** What is silent, judged by a year that the reader chose, or by the edition's date. */
export const silentHref = (year: string | null): string => (year ? `/silent?year=${year}` : '/silent')
export const parseSilent = (params: Params): string | null =>
  /^(?:19|20)\d\d$/.test(one(params, 'year')) ? one(params, 'year') : null

type Column = Exclude<(typeof TABLE_COLUMNS)[number], 'title'>
/** What the matrix of Table 1 shows: the column that sorts it, columns that must say something, a study group. */
export type MatrixState = { sort: Column | null; has: Column[]; studyGroup: string | null }

const isColumn = (value: string): value is Column =>
  value !== 'title' && (TABLE_COLUMNS as readonly string[]).includes(value)

export function matrixHref({ sort, has, studyGroup }: MatrixState): string {
  const params = new URLSearchParams()
  for (const column of has) params.append('has', column)
  if (studyGroup) params.set('studyGroup', studyGroup)
  if (sort) params.set('sort', sort)
  return withParams('/table-1', params)
}

/** The inverse of `matrixHref`. Nonsense is left out. */
export function parseMatrix(params: Params): MatrixState {
  const sort = one(params, 'sort')
  const group = one(params, 'studyGroup')
  return {
    sort: isColumn(sort) ? sort : null,
    has: [...new Set([params.has ?? []].flat().filter(isColumn))],
    studyGroup: group && group.length <= 100 ? group : null,
  }
}

/** What the graph shows: what surrounds `of`, or how it is tied to `to`; the words as typed, kinds of neighbours, steps. */
export type GraphState = { of: string; to: string; steps: 1 | 2; kinds: EntityKind[] }

export function graphHref({ of, to, steps, kinds }: GraphState): string {
  const params = new URLSearchParams()
  if (of) params.set('of', of)
  if (to) params.set('to', to)
  if (steps !== 1) params.set('steps', String(steps))
  for (const kind of kinds) params.append('kind', kind)
  return withParams('/graph', params)
}

/** The inverse of `graphHref`. Nonsense is left out. */
export function parseGraph(params: Params): GraphState {
  const isKind = (value: string): value is EntityKind => (ENTITY_KINDS as readonly string[]).includes(value)
  return {
    of: one(params, 'of').trim().slice(0, 200),
    to: one(params, 'to').trim().slice(0, 200),
    steps: one(params, 'steps') === '2' ? 2 : 1,
    kinds: [...new Set([params.kind ?? []].flat().filter(isKind))],
  }
}
