import type { Answerer, Condition } from './engine/engine'
import { conditionOf, FEW, idsOf, type List } from './query/condition'
import type { Side } from './query/query'
import {
  countFacets,
  FACETS,
  type Facet,
  type FacetCounts,
  type Filter,
  MAX_LISTED,
  passes,
  type SearchDocument,
  type Sort,
} from './schema'
import type { Searchable } from './searchable'
import { widen } from './widen'

/** The list that a query finds: the best of it, at least `need` where it has so many, its size and its counts. */
export type Retrieved = Answerer & {
  documents: SearchDocument[]
  total: number
  facets: FacetCounts
  /** Whether all of the list has all that was asked for. */
  isWhole: boolean
  /** The resolutions of the only places that have all words, where others are shown beside them. */
  resolutions: ReadonlySet<string>
}

const EMPTY: Side = { identifiers: [], terms: [], phrases: [] }

/** The facets that filters choose from: values of one are alternatives, so each is counted as if none of it were chosen. */
const chosen = (filters: readonly Filter[]): Facet[] =>
  FACETS.filter((facet) => filters.some(({ field }) => field === facet))
const others = (filters: readonly Filter[], facet: Facet) => filters.filter(({ field }) => field !== facet)

/** One of each list in turn, each once. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  if (lists.length === 1) return [...lists[0]!]
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return [...new Set(Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat())]
}

/** Retrieves the list of a query: by one request; where few places match or alternatives are joined, by what more they need. */
export async function retrieve(list: List, searchable: Searchable): Promise<Retrieved> {
  const { query, filters, sort, need } = list
  const sides = query.sides.length > 0 ? query.sides : [EMPTY]
  const conditions = sides.map((side) => conditionOf(side, list, searchable.vocabulary))
  const [condition] = conditions
  if (conditions.length > 1) return retrieveSides(sides, conditions, list, searchable)
  const narrowed: Condition = { ...condition!, filters: [...condition!.filters, ...filters] }
  const facets = chosen(filters)
  const { replies, ...by } = await searchable.index.search([
    { ...narrowed, sort, limit: Math.min(MAX_LISTED, need), facets: FACETS },
    ...facets.map((facet) => ({
      ...idsOf({ ...condition!, filters: [...condition!.filters, ...others(filters, facet)] }, 0),
      facets: [facet],
    })),
    // Whether a list is widened is decided without what narrows it: a count beside a facet is that of the list it gives.
    ...(filters.length > 0 ? [idsOf(condition!, FEW)] : []),
  ])
  const [found, ...counted] = replies
  const whole = filters.length > 0 ? counted.at(-1)! : found!
  if (whole.total < FEW) {
    const more = await widen(sides, [documentsOf(whole.ids, searchable)], list, searchable)
    if (more.documents.length > whole.total)
      return { ...by, ...listed(more.documents, list), isWhole: false, resolutions: more.resolutions }
  }
  return {
    ...by,
    documents: documentsOf(found!.ids, searchable),
    total: found!.total,
    facets: Object.assign({}, found!.facets, ...facets.map((_, i) => counted[i]!.facets)),
    isWhole: whole.total >= FEW,
    resolutions: new Set(),
  }
}

const documentsOf = (ids: readonly string[], { documents }: Searchable) => ids.flatMap((id) => documents.get(id) ?? [])

/** The list of several sides of `OR`: what each finds, in turn. */
async function retrieveSides(
  sides: readonly Side[],
  conditions: readonly Condition[],
  list: List,
  searchable: Searchable,
): Promise<Retrieved> {
  const { replies, ...by } = await searchable.index.search(conditions.map((condition) => idsOf(condition)))
  const lists = replies.map(({ ids }) => documentsOf(ids, searchable))
  const all = inTurn(lists)
  if (all.length >= FEW) return { ...by, ...listed(all, list), isWhole: true, resolutions: new Set() }
  const { documents, resolutions } = await widen(sides, lists, list, searchable)
  const isWhole = documents.length === all.length
  return { ...by, ...listed(documents, list), isWhole, resolutions: isWhole ? new Set() : resolutions }
}

const ORDERS: Readonly<Record<Exclude<Sort, 'relevance'>, (a: SearchDocument, b: SearchDocument) => number>> = {
  number: (a, b) => a.order - b.order,
  date: (a, b) => b.date - a.date || a.order - b.order,
}

/** A list that was put together here: narrowed, counted and sorted as an engine does it. */
function listed(all: readonly SearchDocument[], { filters, sort }: List) {
  const documents = all.filter((document) => passes(document, filters))
  if (sort !== 'relevance') documents.sort(ORDERS[sort])
  const facets = countFacets(documents, FACETS) as FacetCounts
  for (const facet of chosen(filters)) {
    const alternatives = all.filter((document) => passes(document, others(filters, facet)))
    Object.assign(facets, countFacets(alternatives, [facet]))
  }
  return { documents, total: documents.length, facets }
}
