import type { EntryOf } from '../domain/entry'
import { parseResolutionId } from '../domain/resolution-id'
import { resolutionOfItem } from '../identifiers/action-item'
import type { Lookups } from '../library/lookups'
import { entityRef, entryRef, type Ref } from '../refs/ref'
import { groupBy } from '../text/group-by'
import { itemName } from './passages'

/** Numbers of action items that one line of the plan's list calls no longer tracked, and the reason in its words. */
export type Untracked = {
  items: { id: string; name: string; ref: Ref; stillInPlan: boolean }[]
  /** "provision still exists in Resolution"; empty where none is printed. */
  reason: string
  /** The list. */
  source: Ref
}

/** "but provision still exists in Resolution" is quoted without its "but". */
export const reasonOf = ({ reason }: Pick<EntryOf<'change'>, 'reason'>): string =>
  (reason ?? '').replace(/^but\s/i, '').trim()

/** A resolution that has no chapter any more, and whose items the list of changes has. */
export type SuppressedResolution = { number: number; untracked: Untracked[] }

export function getSuppressed(id: string, lookups: Lookups): SuppressedResolution | null {
  const resolution = parseResolutionId(id)
  if (!resolution || resolution.isOpinion || lookups.getEntry(id)) return null
  const untracked = untrackedOf(id, lookups)
  return untracked.length > 0 ? { number: resolution.number, untracked } : null
}

/** Numbers of a resolution that the plan's list has, and neither as new nor as used again, by reason. */
export function untrackedOf(resolution: string, lookups: Lookups): Untracked[] {
  const own = lookups
    .entriesOfKind('change')
    .filter(({ change, item }) => change === 'dropped' && resolutionOfItem(item) === resolution)
  return [...groupBy(own, reasonOf)].map(([reason, changes]) => ({
    items: changes.map(({ item }) => ({
      id: item,
      name: itemName(item),
      ref: entityRef(lookups.origin, 'action-item', item),
      stillInPlan: lookups.getActionItem(item) !== undefined,
    })),
    reason,
    source: entryRef(lookups.origin, changes[0]!),
  }))
}
