import { type ActorGroup, actorGroupOf, type ItemState, type Point } from '../domain/fact'
import type { Lookups } from './lookups'

/** The state of an action item; every item has one. Throws where the id is no item's. */
export function stateOf(item: string, lookups: Lookups): ItemState {
  const [fact] = lookups.factsOf(item, 'state')
  if (!fact) throw new Error(`${item} has no state: only action items have one.`)
  return fact.state
}

/** The bodies that an action item makes act, as printed. */
export const actorsOf = (item: string, lookups: Lookups): string[] =>
  lookups.factsOf(item, 'acts').map(({ body }) => body)

/** The groups by which items are narrowed to who acts. */
export const actorGroupsOf = (item: string, lookups: Lookups): ActorGroup[] => [
  ...new Set(actorsOf(item, lookups).flatMap((body) => actorGroupOf(body) ?? [])),
]

/** The points in time of an item's milestone, the earliest first. */
export const milestonePointsOf = (item: string, lookups: Lookups): Point[] =>
  lookups.factsOf(item, 'milestone').flatMap(({ points }) => points)
