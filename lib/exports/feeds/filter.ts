import type { Query } from '../../refs/ref'
import type { Parameters } from '../../refs/states'

/** What narrows a feed; each empty or one value. */
const FILTERS = ['resolution', 'item', 'studyGroup', 'status', 'year', 'place', 'organizer'] as const
export type FilterName = (typeof FILTERS)[number]
export type Filter = Readonly<Record<FilterName, string>>

/** The longest value of a filter that is read. */
const MAX_VALUE = 100

/** What parameters of an address narrow of a feed that takes these, and the same as parameters again. */
export function filterOf(params: Parameters, taken: readonly FilterName[]): { filter: Filter; query: Query } {
  const value = (name: FilterName) => (taken.includes(name) ? ([params[name]].flat()[0] ?? '').slice(0, MAX_VALUE) : '')
  const filter = Object.fromEntries(FILTERS.map((name) => [name, value(name)])) as Record<FilterName, string>
  return { filter, query: FILTERS.flatMap((name) => (filter[name] ? [[name, filter[name]] as const] : [])) }
}
