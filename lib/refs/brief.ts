import { parseItems } from './collected'
import { type Origin, pageRef, type Query, type Ref, withState } from './ref'
import { emptySearch, type Parameters, parseSearch, type SearchState, searchQuery } from './states'

/** What a brief is about: something of the plan by its id or in any spelling, what a search finds, or items that the reader chose. */
export type BriefSubject =
  | { kind: 'thing'; of: string }
  | { kind: 'search'; search: SearchState }
  | { kind: 'items'; items: readonly string[] }

/** What stands in a brief beside the items, their state and milestone; the reader chooses. */
export const BRIEF_PARTS = ['clauses', 'evidence', 'silent', 'sources'] as const
export type BriefPart = (typeof BRIEF_PARTS)[number]

/** How much of the progress of each item is shown. */
export const BRIEF_PROGRESS = ['first', 'whole', 'none'] as const
export type BriefProgress = (typeof BRIEF_PROGRESS)[number]

/** One table for all items, or a sheet for each. */
export const BRIEF_LAYOUTS = ['table', 'sheets'] as const
export type BriefLayout = (typeof BRIEF_LAYOUTS)[number]

/** A brief as its address says it. `since` is the date of an earlier edition, from which changes are told. */
export type BriefState = {
  subject: BriefSubject | null
  parts: readonly BriefPart[]
  progress: BriefProgress
  layout: BriefLayout
  since: string | null
}

/** A brief as it is first opened. */
export const newBrief = (subject: BriefSubject | null): BriefState => ({
  subject,
  parts: BRIEF_PARTS,
  progress: 'first',
  layout: 'table',
  since: null,
})

/** What a brief is about, as parameters of its address. */
export function subjectQuery(subject: BriefSubject | null): Query {
  switch (subject?.kind) {
    case undefined:
      return []
    case 'thing':
      return [['of', subject.of]]
    case 'search':
      return searchQuery({ ...subject.search, scope: null, sort: 'relevance' })
    case 'items':
      return [['items', subject.items.join(',')]]
  }
}

/** The page of a brief. A brief as it is first opened says no more than what it is about. */
export function briefRef(origin: Origin, { subject, parts, progress, layout, since }: BriefState): Ref {
  const isNew = progress === 'first' && parts.length === BRIEF_PARTS.length
  return withState(pageRef(origin, 'brief'), [
    ...subjectQuery(subject),
    ...(isNew ? [] : [['progress', progress] as const, ...parts.map((part) => ['show', part] as const)]),
    ...(layout === 'table' ? [] : [['as', layout] as const]),
    ...(since === null ? [] : [['since', since] as const]),
  ])
}

const all = (params: Parameters, name: string): string[] => [params[name] ?? []].flat()

function parseSubject(params: Parameters): BriefSubject | null {
  const of = (all(params, 'of')[0] ?? '').trim().slice(0, 200)
  if (of !== '') return { kind: 'thing', of }
  const items = parseItems(params)
  // Who sends a choice means it, and nothing that a list beside it was narrowed by.
  if (params.items !== undefined) return items.length > 0 ? { kind: 'items', items } : null
  const search: SearchState = {
    ...parseSearch(params),
    scope: null,
    sort: 'relevance',
    page: 1,
    all: null,
    collect: null,
  }
  return searchQuery(search).length > 0 ? { kind: 'search', search: { ...emptySearch, ...search } } : null
}

/** The state that an address says; the inverse of `briefRef`. A form that was sent says how much progress it wants, and then only the parts that it names are shown. */
export function parseBrief(params: Parameters): BriefState {
  const progress = BRIEF_PROGRESS.find((one) => one === all(params, 'progress')[0])
  const since = all(params, 'since')[0] ?? ''
  return {
    subject: parseSubject(params),
    parts: progress === undefined ? BRIEF_PARTS : BRIEF_PARTS.filter((part) => all(params, 'show').includes(part)),
    progress: progress ?? 'first',
    layout: BRIEF_LAYOUTS.find((one) => one === all(params, 'as')[0]) ?? 'table',
    since: /^[\w.-]{1,40}$/.test(since) ? since : null,
  }
}
