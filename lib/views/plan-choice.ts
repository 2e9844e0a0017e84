import type { Ref } from '../refs/ref'
import { type SearchState, searchRef } from '../refs/states'
import { BadQuery } from '../search/query/query'
import { search } from '../search/search'
import { type Explorer, getEdition } from './explorer'

/** A plan in which the same can be searched; `total` is how much the newest edition has, null where it was not counted. */
export type PlanOption = { id: string; title: string; ref: Ref; chosen: boolean; total: number | null }

/** In so many plans the results are counted: each has to be opened for it. */
const COUNTED = 4

/** Which of several plans is searched, and the same search in the others; empty where the library has one plan. */
export async function getPlanChoice(
  state: SearchState,
  { library, info, searchable }: Explorer,
): Promise<PlanOption[]> {
  const { plans } = library.manifest
  if (plans.length < 2) return []
  const count = async (plan: string): Promise<number | null> => {
    if (plans.length > COUNTED || state.q.trim() === '') return null
    const asked = plan === info.plan ? searchable : (await getEdition({ plan, date: null }))?.searchable
    try {
      return asked ? (await search(asked, state.q, { limit: 0 })).total : null
    } catch (error) {
      if (error instanceof BadQuery) return null
      throw error
    }
  }
  return Promise.all(
    plans.map(async ({ id, title }) => ({
      id,
      title,
      ref: searchRef({ q: state.q, scope: { plan: id, date: null } }),
      chosen: id === info.plan,
      total: await count(id),
    })),
  )
}
