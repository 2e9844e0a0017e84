import { type Condition, MAX_TERMS, type SearchRequest } from '../engine/engine'
import { type Vocabulary, weightOf } from '../index/vocabulary'
import { type Filter, MAX_LISTED, type Sort } from '../schema'
import type { Homonym } from './homonyms'
import type { Query, Side } from './query'

/** Fewer results than this are too few: places that have only some of what was asked for are added. */
export const FEW = 10

/** What a list is made of: filters of the address narrow what the query finds, and never change it. */
export type List = {
  query: Query
  homonyms: readonly Homonym[]
  filters: readonly Filter[]
  sort: Sort
  need: number
}

/** Identifiers as filters: the places that mention exactly it, and what belongs to a resolution that is named. */
export const identifierFilters = ({ identifiers }: Side, homonyms: readonly Homonym[]): Filter[] =>
  identifiers.map(({ id, kind }) => ({
    field: kind === 'resolution' ? 'about' : 'mentions',
    values: [id, ...homonyms.map((other) => other.id)],
  }))

/** Clauses are found in their resolution, and by themselves where one is cited or they are asked for. */
const asksForClauses = ({ identifiers }: Side, { filters }: Query): boolean =>
  identifiers.some(({ kind }) => kind === 'clause') ||
  filters.some(({ field, values }) => field === 'kind' && values.includes('clause'))

/** What a place must have that matches a side of a query; of many words those that tell most. */
export const conditionOf = (
  side: Side,
  { query, homonyms }: Pick<List, 'query' | 'homonyms'>,
  vocabulary: Vocabulary,
): Condition => ({
  terms:
    side.terms.length > MAX_TERMS
      ? [...side.terms].sort((a, b) => weightOf(b, vocabulary) - weightOf(a, vocabulary)).slice(0, MAX_TERMS)
      : side.terms,
  phrases: side.phrases,
  excluded: query.excluded,
  filters: [...query.filters, ...identifierFilters(side, homonyms)],
  without: asksForClauses(side, query) ? query.without : [...query.without, { field: 'kind', values: ['clause'] }],
})

/** A request for the ids of what matches, in the order in which an engine lists them. */
export const idsOf = (condition: Condition, limit = MAX_LISTED): SearchRequest => ({
  ...condition,
  sort: 'relevance',
  limit,
  facets: [],
})
