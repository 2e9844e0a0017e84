import type { Lookups } from '../library/lookups'
import { groupBy } from '../text/group-by'
import type { ItemRow } from './action-item'
import { itemRows } from './overview'

export type PointView = { at: string; label: string; items: ItemRow[] }
export type Timeline = {
  /** Years with their points, the earliest first. */
  years: { year: string; points: PointView[]; items: number }[]
  repeated: { label: string; items: ItemRow[] }[]
  /** Milestones that could not be read as a time, as printed; and items without one. */
  unread: ItemRow[]
}

/** Lists under keys, in the order in which the keys came. */
const gather = <T>(pairs: readonly (readonly [string, T])[]): [string, T[]][] =>
  [...groupBy(pairs, ([key]) => key)].map(([key, list]) => [key, list.map(([, value]) => value)])

const NONE = { points: [], repeated: [], unread: '' }

/** Every action item under each point and each repetition that its milestone names. */
export function getTimeline(lookups: Lookups): Timeline {
  const items = itemRows(lookups).map((item) => ({ item, milestone: lookups.factsOf(item.id, 'milestone')[0] ?? NONE }))
  const points = gather(
    items.flatMap(({ item, milestone }) => milestone.points.map(({ at, label }) => [`${at}\t${label}`, item] as const)),
  )
    .map(([key, own]): PointView => {
      const [at = '', label = ''] = key.split('\t')
      return { at, label, items: own }
    })
    .sort((a, b) => a.at.localeCompare(b.at) || b.items.length - a.items.length)
  return {
    years: gather(points.map((point) => [point.at.slice(0, 4), point] as const))
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([year, own]) => ({
        year,
        points: own,
        items: new Set(own.flatMap(({ items: of }) => of.map(({ id }) => id))).size,
      })),
    repeated: gather(items.flatMap(({ item, milestone }) => milestone.repeated.map((label) => [label, item] as const)))
      .map(([label, own]) => ({ label, items: own }))
      .sort((a, b) => b.items.length - a.items.length),
    unread: items
      .filter(
        ({ milestone: { points, repeated, unread } }) =>
          unread !== '' || (points.length === 0 && repeated.length === 0),
      )
      .map(({ item }) => item),
  }
}
