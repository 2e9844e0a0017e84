import type { Lookups } from '../library/lookups'
import { entryRef, type Ref } from '../refs/ref'
import { shortNameOfResolution } from './names'
import { itemName, nameOutside } from './passages'
import { shortTitle } from './short-title'

/** A place that cites something, by its shortest name; the link opens the first passage there that does. */
export type Location = { id: string; name: string; title: string; ref: Ref }

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
          ? [shortNameOfResolution(owner), shortTitle(owner.title)]
          : [nameOutside(location), '']
    found.set(location, { id: location, name, title, ref: entryRef(lookups.origin, passage) })
  }
  return [...found.values()]
}
