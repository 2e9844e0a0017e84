import type { Change, ChangeKind, ReferenceChange } from '../domain/change'
import type { EntryOf } from '../domain/entry'
import { groupBy } from '../text/group-by'
import type { Differences } from './compare'
import type { Outline } from './outline'

/** What changed in one item, or in the text of the resolution itself. */
export type PlaceChanges = { location: string; changes: Change[]; references: ReferenceChange[] }
/** What changed under one resolution, or (`resolution` null) outside them all: Table 1, legend, introductions. */
export type ResolutionChanges = { resolution: EntryOf<'resolution'> | null; places: PlaceChanges[] }

/** The differences by resolution and item, in the order of the later edition; what is no longer there stands last. */
export function groupByResolution(
  { changes, references }: Differences,
  earlier: Outline,
  later: Outline,
): ResolutionChanges[] {
  const resolutionAt = (location: string) => {
    const entry = later.get(location) ?? earlier.get(location)
    const id = entry?.kind === 'action-item' ? (entry.parent ?? '') : location
    const resolution = later.get(id) ?? earlier.get(id)
    return resolution?.kind === 'resolution' ? resolution : null
  }
  const ofLocation = groupBy(references, ({ location }) => location)
  const places = [...groupBy(changes, ({ location }) => location)].map(([location, here]) => ({
    location,
    changes: here,
    references: ofLocation.get(location) ?? [],
  }))
  return [...groupBy(places, ({ location }) => resolutionAt(location)?.id ?? '')].map(([, group]) => ({
    resolution: resolutionAt(group[0]!.location),
    places: group,
  }))
}

/** How many changes of each kind there are, without those that only follow from another. */
export function countChanges(changes: readonly Change[]): Partial<Record<ChangeKind, number>> {
  const counts: Partial<Record<ChangeKind, number>> = {}
  for (const { kind, implied } of changes) if (!implied) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}
