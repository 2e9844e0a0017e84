import { ENTITY_KINDS, type EntityKind } from '../domain/entity'

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
  page: number
}

const LISTS = ['kind', 'resolution', 'studyGroup', 'status', 'by', 'year', 'place'] as const
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
  page: 1,
}

export function searchHref(state: Partial<SearchState>): string {
  const params = new URLSearchParams()
  if (state.q) params.set('q', state.q)
  for (const name of LISTS) for (const value of state[name] ?? []) params.append(name, value)
  if (state.page && state.page > 1) params.set('page', String(state.page))
  const text = params.toString()
  return text ? `/search?${text}` : '/search'
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
    page: Number.isInteger(page) && page > 0 && page < 1000 ? page : 1,
  }
}
