import type { Origin, Ref } from '../refs/ref'
import { type SearchState, searchRef } from '../refs/states'
import { STATUSES, type Status } from '../search/schema'

/** Action items of one state; the address opens the list that `count` counts. */
export type Segment = { status: Status; count: number; ref: Ref }
/** A bar of a chart: items that share a value, by state. */
export type Bar = { id: string; label: string; ref: Ref; total: number; segments: Segment[] }

/** The bar of items in some states; `filter` is what their list is filtered by beside the kind. States without items are left out. */
export function barOf(
  id: string,
  label: string,
  states: readonly (Status | null)[],
  filter: Partial<SearchState>,
  { scope }: Origin,
): Bar {
  const list = { kind: ['action-item'], ...filter, scope }
  return {
    id,
    label,
    ref: searchRef(list),
    total: states.length,
    segments: STATUSES.map((status) => ({
      status,
      count: states.filter((state) => state === status).length,
      ref: searchRef({ ...list, status: [status] }),
    })).filter(({ count }) => count > 0),
  }
}
