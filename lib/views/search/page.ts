import { say } from '../../messages/message'
import { pageRef, type Ref } from '../../refs/ref'
import { SEARCH_SORTS, type SearchSort, type SearchState, searchRef } from '../../refs/states'
import { BadQuery } from '../../search/query/query'
import { MAX_LISTED } from '../../search/schema'
import { type SearchAnswer, search } from '../../search/search'
import type { Explorer } from '../explorer'
import { isNamedKind, nameOfEntity } from '../names'
import { type AdviceView, adviceView } from './advice'
import { type FacetView, facetViews, filtersOf } from './facets'
import { factsOfHit, hitView, type ListedHit, nameOfBest, resultRef } from './hit'

/** So many hits stand on a page. */
const PAGE_SIZE = 20

export type SearchPage = {
  answer: SearchAnswer
  hits: ListedHit[]
  best: { ref: Ref; kindName: string; name: string } | null
  /** Pages that the query may also mean. */
  offers: { ref: Ref; label: string }[]
  /** Pages that show what the query asks for, and the same subject in other words. */
  shown: { ref: Ref; label: string }[]
  also: { ref: Ref; word: string }[]
  facets: FacetView[]
  sorts: { name: SearchSort; label: string; ref: Ref; chosen: boolean }[]
  advice: AdviceView | null
  pages: { previous: Ref | null; next: Ref | null; page: number; of: number }
}

/** A page of results. A query that cannot be answered is given back as its sentence. */
export async function getSearchPage(state: SearchState, explorer: Explorer): Promise<SearchPage | { error: string }> {
  try {
    const answer = await search(explorer.searchable, state.q, {
      filters: filtersOf(state),
      sort: state.sort,
      limit: PAGE_SIZE,
      offset: (state.page - 1) * PAGE_SIZE,
    })
    const of = Math.max(1, Math.ceil(Math.min(answer.total, MAX_LISTED) / PAGE_SIZE))
    return {
      answer,
      hits: answer.hits.map((hit) => ({ ...hitView(hit, explorer), facts: factsOfHit(hit, explorer) })),
      best: answer.best && {
        ref: resultRef(answer.best.kind, answer.best.id, explorer.lookups),
        kindName: isNamedKind(answer.best.kind) ? say(`kind.${answer.best.kind}`) : '',
        name: nameOfBest(answer.best),
      },
      offers: answer.offers.map(({ id, kind, label }) => ({
        ref: resultRef(kind, id, explorer.lookups),
        label: nameOfEntity({ id, label }),
      })),
      shown: answer.pages.map(({ page, meaning }) => ({ ref: pageRef(explorer.lookups.origin, page), label: meaning })),
      also: answer.also.flatMap(({ others }) =>
        others.map((word) => ({ word, ref: searchRef({ q: word, scope: state.scope, collect: state.collect }) })),
      ),
      facets: facetViews(answer, state, explorer),
      sorts: SEARCH_SORTS.map((name) => ({
        name,
        label: say(`sort.${name}`),
        ref: searchRef({ ...state, sort: name, page: 1 }),
        chosen: name === state.sort,
      })),
      advice: answer.advice && adviceView(answer.advice, state, explorer),
      pages: {
        page: state.page,
        of,
        previous: state.page > 1 ? searchRef({ ...state, page: state.page - 1 }) : null,
        next: state.page < of ? searchRef({ ...state, page: state.page + 1 }) : null,
      },
    }
  } catch (error) {
    if (error instanceof BadQuery) return { error: error.message }
    throw error
  }
}
