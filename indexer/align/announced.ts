import type { Outline } from '../../lib/comparison/outline'
import type { EntryOf } from '../../lib/domain/entry'

/** What a list of changes says that was not said before: by the item's number. */
export type Announced = ReadonlyMap<string, EntryOf<'change'>>

/** The list grows with each edition of a plan; the plan of another assembly begins a new one. */
export function announcedIn(earlier: Outline, later: Outline, samePlan: boolean): Announced {
  const key = ({ item, change, reason }: EntryOf<'change'>) => `${item} ${change} ${reason ?? ''}`
  const old = new Set(samePlan ? earlier.ofKind('change').map(key) : [])
  return new Map(
    later
      .ofKind('change')
      .filter((change) => !old.has(key(change)))
      .map((change) => [change.item, change]),
  )
}

/**
 * The number under which an item goes on, as a reason of the list says it:
 * "renumbered 44-12", "moved to 07-07", "now 92-14", "replaced by 50-03", "became 50-03".
 */
const GOES_ON =
  /\b(?:renumbered(?: (?:as|to))?|moved to|now|replaced by|became|becomes) (?:item )?((?:OP-)?\d{1,3}-\d{2,3})\b/i

export const goesOnAs = ({ reason }: EntryOf<'change'>): string | null =>
  reason?.match(GOES_ON)?.[1]?.toLowerCase() ?? null
