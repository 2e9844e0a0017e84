import { ACTOR_GROUPS, ITEM_STATES, type ItemState } from '../domain/fact'

/** A passage of a document: an entry, its text as it is shown. */
export type Passage = { entry: string; text: string }

export const STATUSES = ITEM_STATES
export type Status = ItemState

/** Who may act, by the names under which results are narrowed to them. */
export const ACTOR_NAMES: Readonly<Record<string, string>> = ACTOR_GROUPS

/**
 * What is searched: an action item with its notes, a resolution with its operative text, a clause, a line of the list of
 * changes, or an entity with its names.
 * `title`, `text`, `also` and `subject` are terms (`index/terms.ts`) separated by spaces.
 */
export type SearchDocument = {
  id: string
  kind: string
  location: string | null
  /** What the hit is called, as it is shown. */
  name: string
  title: string
  text: string
  /** Joined forms and the other form of its acronyms: its own words as others say them. */
  also: string
  /** What its resolution is about: words of the title, their joined forms and acronyms. */
  subject: string
  /** Ids that it mentions, with its own and its second numbers: matched whole, never by their parts. */
  mentions: string[]
  /** What it mentions, and the resolution that it belongs to: what a reader who names a resolution wants to see. */
  about: string[]
  /** The resolution that it is part of. */
  partOf: string | null
  /** That resolution; of an entity those under which it is cited. */
  resolution: string[]
  /** The study groups that it names; of an entity those that are named in the same passage. */
  studyGroups: string[]
  actors: string[]
  status: Status | null
  /** Action items only: whether the plan colours it red. */
  jeopardy: 'yes' | 'no' | null
  /** Action items and resolutions: whether they changed since the edition before; null where there is none. */
  changed: 'yes' | 'no' | null
  years: string[]
  places: string[]
  /** Place in the document: ties are broken by it. */
  order: number
  /** The latest day that it tells of, as `20180410`; 0 where it tells of none. */
  date: number
  passages: Passage[]
}

/** A word that is printed, folded, and how often. */
export type PrintedWord = { word: string; count: number }

/** The fields of words, in the order of what they tell. */
export const WORD_FIELDS = ['title', 'text', 'also', 'subject'] as const

/** Fields by which results are filtered and counted. */
export const FACETS = [
  'kind',
  'resolution',
  'studyGroups',
  'actors',
  'status',
  'years',
  'places',
  'jeopardy',
  'changed',
] as const
export type Facet = (typeof FACETS)[number]

/** A document passes where, for every filter, its field has one of the values. */
export type Filter = { field: Facet | 'mentions' | 'about'; values: readonly string[] }

/** By relevance, in the order of the plan, or by the latest day that a place tells of, the newest first. */
export const SORTS = ['relevance', 'number', 'date'] as const
export type Sort = (typeof SORTS)[number]

/** No more matches than this are listed; more are counted, and narrowed by filters. */
export const MAX_LISTED = 5_000

export type FacetCounts = Record<Facet, Record<string, number>>

export const valuesOf = (document: SearchDocument, field: Filter['field']): readonly string[] => {
  const value = document[field]
  return value === null ? [] : Array.isArray(value) ? value : [value as string]
}

/** Whether a document has one of the values of a filter. Asked of every document of a scan: nothing is made for it. */
function has(document: SearchDocument, { field, values }: Filter): boolean {
  const own = document[field]
  if (!Array.isArray(own)) return own !== null && values.includes(own)
  for (const value of own) if (values.includes(value)) return true
  return false
}

/** Whether a document passes every filter and none of those that leave out. */
export function passes(document: SearchDocument, filters: readonly Filter[], without: readonly Filter[] = []): boolean {
  for (const filter of without) if (has(document, filter)) return false
  for (const filter of filters) if (!has(document, filter)) return false
  return true
}

/** How many documents have each value of some facets. */
export function countFacets(documents: readonly SearchDocument[], facets: readonly Facet[]): Partial<FacetCounts> {
  const counts: Partial<FacetCounts> = {}
  for (const facet of facets) {
    const of = new Map<string, number>()
    for (const document of documents)
      for (const value of valuesOf(document, facet)) of.set(value, (of.get(value) ?? 0) + 1)
    counts[facet] = Object.fromEntries(of)
  }
  return counts
}
