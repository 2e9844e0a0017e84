import type { Lookups } from '../library/lookups'
import { entryRef, type Ref } from '../refs/ref'
import { itemName } from './passages'
import { shortTitle } from './short-title'

/** A place that cites something, by its shortest name; the link opens the first passage there that does. */
export type Location = { id: string; name: string; title: string; ref: Ref }

/** What the locations outside the resolutions are called. */
const OUTSIDE: Readonly<Record<string, string>> = {
  'table-1': 'Table 1',
  legend: 'Legend',
  changes: 'List of changes',
  front: 'Introduction',
}

/** Where an entity is cited, each item and resolution once, in the order of the plan. */
export function locationsOf(entity: string, lookups: Lookups): Location[] {
  const found = new Map<string, Location>()
  for (const { location, entry } of lookups.mentionsOf(entity)) {
    const passage = lookups.getEntry(entry)
    if (!passage || found.has(location)) continue
    const owner = lookups.getEntry(location)
    const [name, title] =
      owner?.kind === 'action-item'
        ? [itemName(owner.id), owner.action]
        : owner?.kind === 'resolution'
          ? [`${owner.opinion ? 'Op.' : 'Res.'} ${owner.number}`, shortTitle(owner.title)]
          : [OUTSIDE[location] ?? location, '']
    found.set(location, { id: location, name, title, ref: entryRef(lookups.origin, passage) })
  }
  return [...found.values()]
}
