import type { Lookups } from '../corpus/lookups'
import { ASKS } from './best-match'
import type { Filter, Sort } from './engine'
import { gather, type List } from './gather'
import { type MentionCounts, rank } from './rank'
import type { Query } from './request'
import type { Searchable } from './searchable'
import type { Understood } from './understand'

export type SearchOptions = { filters?: readonly Filter[]; sort?: Sort; limit?: number; offset?: number }

/** So many results are put in order by what they say; behind them the engine's order stands. */
const WINDOW = 100

/** The places of a query's list, in order, with their whole number and counts. */
export async function listOf(
  searchable: Searchable,
  { query, namesakes }: Understood,
  { filters = [], sort = 'relevance', limit = 20, offset = 0 }: SearchOptions,
) {
  const asResolution = query.identifiers[0]?.kind === 'resolution'
  const exists = query.identifiers[0] && searchable.documents.has(query.identifiers[0].id)
  const list: List = {
    query,
    namesakes: asResolution || !exists ? namesakes : [],
    filters,
    sort,
    need: Math.max(sort === 'relevance' ? WINDOW : 0, offset + limit),
  }
  const { result, engine, fallback } = await gather(list, searchable)
  const found = result.ids.flatMap((id) => searchable.documents.get(id) ?? [])
  const ordered =
    sort === 'relevance'
      ? [
          ...rank(
            found.slice(0, WINDOW),
            query.sides,
            searchable.vocabulary,
            mentionCounts(query, searchable.lookups),
            ASKS.test(query.q),
          ),
          ...found.slice(WINDOW),
        ]
      : found
  return { ordered, total: result.total, facets: result.facets, engine, fallback }
}

function mentionCounts({ identifiers }: Query, lookups: Lookups): MentionCounts {
  return new Map(
    identifiers.map(({ id, kind }) => {
      const counts = new Map<string, { all: number; among: number }>()
      for (const { location, entry } of lookups.mentionsOf(id)) {
        const { all, among } = counts.get(location) ?? { all: 0, among: 0 }
        const named = entry === location ? lookups.mentionsIn(entry).filter((one) => one.kind === kind).length : 0
        counts.set(location, { all: all + 1, among: among || named })
      }
      return [id, counts]
    }),
  )
}
