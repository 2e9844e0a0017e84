import { openComparison } from '../comparison/compared'
import { getComparison } from '../comparison/comparison'
import type { ComparisonGroup } from '../comparison/filter'
import type { Explorer } from '../explorer'
import type { Subject } from './subject'

/** What changed of the items of a brief since an earlier edition; `groups` is null while the plan is being aligned. */
export type BriefChanges = { since: string; groups: ComparisonGroup[] | null }

/** Dates of the editions of the plan before this one, the newest first. */
export function earlierEditions({ library, info }: Pick<Explorer, 'library' | 'info'>): string[] {
  const dates = (library.getPlan(info.plan)?.editions ?? []).map(({ date }) => date)
  return dates.slice(dates.indexOf(info.date) + 1)
}

/** The changes in the items of a brief, and in the text of its resolution, since an edition of the plan; null where there is none such. */
export async function briefChanges(
  since: string,
  { items, resolution }: Subject,
  { library, info }: Pick<Explorer, 'library' | 'info'>,
): Promise<BriefChanges | null> {
  const earlier = earlierEditions({ library, info }).includes(since)
    ? library.find({ plan: info.plan, date: since })
    : undefined
  if (!earlier) return null
  const compared = await openComparison(library, earlier, info)
  if (!compared) return { since, groups: null }
  const wanted = new Set<string>(items.map(({ id }) => id))
  // What was dropped from the resolution is no item of this edition, and is told all the same.
  const isTold = (group: ComparisonGroup, location: string) =>
    wanted.has(location) || (resolution !== null && group.id === resolution)
  const groups = getComparison(compared)
    .groups.map((group) => ({ ...group, places: group.places.filter(({ location }) => isTold(group, location)) }))
    .filter(({ places }) => places.length > 0)
  return { since, groups }
}
