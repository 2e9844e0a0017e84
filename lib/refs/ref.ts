import type { EntityKind } from '../domain/entity'
import type { EntryKind } from '../domain/entry'
import { KINDS } from '../domain/kinds'
import type { EditionRef } from '../domain/plan'

/** Parameters of an address in their order; one with several values comes several times. */
export type Query = readonly (readonly [name: string, value: string])[]

/** Pages of an edition that show neither one entry nor one entity. */
export const EDITION_PAGES = [
  'home',
  'overview',
  'table-1',
  'graph',
  'timeline',
  'silent',
  'changes',
  'bodies',
  'editions',
  'compare',
  'lineage',
  'legend',
  'traceability',
  'brief',
  'diagnostics',
  'diagnostics/reading',
  'about',
] as const
export type EditionPage = (typeof EDITION_PAGES)[number]

/** Pages of the library as a whole. */
export const LIBRARY_PAGES = ['plans', 'search', 'resolve', 'trust', 'api', 'offline.html'] as const
export type LibraryPage = (typeof LIBRARY_PAGES)[number]

/** The page that a link leads to. */
type Target =
  /** A passage of an edition, on the page that shows it. */
  | { kind: 'entry'; at: EditionRef; id: string; entry: EntryKind; location: string }
  /** An entity; `scope` narrows its page to a plan or an edition, null is all plans. Parts of a plan always have one. */
  | { kind: 'entity'; scope: EditionRef | null; entity: EntityKind; id: string }
  /** The list of the entities of a kind. */
  | { kind: 'list'; scope: EditionRef | null; entity: EntityKind }
  | { kind: 'edition-page'; at: EditionRef; page: EditionPage }
  /** The page of an office or group that is no entity of the plan: TSB, the membership. */
  | { kind: 'body'; at: EditionRef; id: string }
  | { kind: 'library-page'; page: LibraryPage }
  /** What changed between two editions of a plan, by their dates. */
  | { kind: 'comparison'; plan: string; from: string; to: string }
  /** The history of a passage, on a page under that of its item or resolution (`owner`). */
  | { kind: 'history'; at: EditionRef; owner: { entity: 'action-item' | 'resolution'; id: string }; id: string }
  /** A feed; `as` is the end of its address. */
  | { kind: 'feed'; scope: EditionRef | null; name: string; as: 'atom' | 'json' }
  /** The citation of a plan, entry or entity in one of its forms; `scope` as of entities. */
  | { kind: 'citation'; scope: EditionRef | null; id: string; as: string }
  /** An answer of the API, by its path below `/api/v1`. */
  | { kind: 'answer'; path: `/${string}` }

/**
 * What a link leads to, with the state of the page. Who answers a question gives refs; whoever prints the answer turns
 * them into addresses (`formatRef`): of pages, of the API, of a file that is read offline.
 */
export type Ref = Target & {
  query?: Query
  fragment?: string
  /** The page in another form, as a file: its address goes on with `.csv`. */
  form?: Form
}

/** Forms of a page beside itself, by the end of their addresses. */
export const FORMS = ['csv', 'docx', 'pdf', 'akn', 'json', 'txt', 'ics', 'atom'] as const
export type Form = (typeof FORMS)[number]

/** The same page, in the same state, in another form. */
export const inForm = ({ fragment: _, ...ref }: Ref, form: Form): Ref => ({ ...ref, form, fragment: '' })

/** Where refs are made: the edition as it was asked for, and what narrows pages that span plans. */
export type Origin = {
  /** The edition of the pages that are shown. */
  at: EditionRef
  /** Null where the library has one plan and its newest edition is shown: addresses need not say more. */
  scope: EditionRef | null
}

/** The origin of an edition under its own date: every link stays in it. */
export const datedOrigin = ({ plan, date }: { plan: string; date: string }): Origin => ({
  at: { plan, date },
  scope: { plan, date },
})

/** Whether the entities of a kind are parts of a plan: their pages are an edition's. */
export const isPartOfPlan = (kind: EntityKind): boolean => KINDS[kind].isPartOfPlan === true

export const entryRef = (
  { at }: Origin,
  { id, kind, location }: { id: string; kind: EntryKind; location: string },
): Ref => ({ kind: 'entry', at, id, entry: kind, location })

export const entityRef = ({ at, scope }: Origin, entity: EntityKind, id: string): Ref => ({
  kind: 'entity',
  scope: isPartOfPlan(entity) ? at : scope,
  entity,
  id,
})

export const listRef = ({ at, scope }: Origin, entity: EntityKind): Ref => ({
  kind: 'list',
  scope: isPartOfPlan(entity) ? at : scope,
  entity,
})

export const pageRef = ({ at }: Origin, page: EditionPage): Ref => ({ kind: 'edition-page', at, page })

export const feedRef = ({ scope }: Origin, name: string, as: 'atom' | 'json', query: Query = []): Ref => ({
  kind: 'feed',
  scope,
  name,
  as,
  query,
})

export const citationRef = ({ scope }: Origin, id: string, as: string): Ref => ({ kind: 'citation', scope, id, as })

export const bodyRef = ({ at }: Origin, id: string): Ref => ({ kind: 'body', at, id })

export const libraryRef = (page: LibraryPage): Ref => ({ kind: 'library-page', page })

/** The reference of an operation or file of the API. */
export const operationRef = (name: string): Ref => withState(libraryRef('api'), [['operation', name]])

export const answerRef = (path: `/${string}`): Ref => ({ kind: 'answer', path })

export const comparisonRef = (plan: string, from: string, to: string): Ref => ({ kind: 'comparison', plan, from, to })

/** The history of an action item or resolution, or of a passage of its text. */
export const historyRef = ({ at }: Origin, entity: 'action-item' | 'resolution', owner: string, id = owner): Ref => ({
  kind: 'history',
  at,
  owner: { entity, id: owner },
  id,
})

/** The same page in another state. */
export const withState = (ref: Ref, query: Query, fragment = ''): Ref => ({
  ...ref,
  ...(query.length > 0 && { query }),
  ...(fragment && { fragment }),
})
