import type { EntryOf } from '../domain/entry'
import type { Lookups } from '../library/lookups'
import { entityRef } from '../refs/ref'
import { type ItemRow, itemRow } from './action-item'
import { type ChangedSince, markChanged } from './comparison/changed'
import type { Explorer } from './explorer'
import type { ListedItem, OfResolution } from './item-list'
import { shortNameOfResolution } from './names'
import { shortTitle } from './short-title'

/** How lists name a resolution: its number and its short title. */
export function ofResolution(entry: EntryOf<'resolution'>, lookups: Lookups): OfResolution {
  return {
    id: entry.id,
    name: shortNameOfResolution(entry),
    number: entry.opinion ? shortNameOfResolution(entry) : String(entry.number),
    title: shortTitle(entry.title),
    fullTitle: entry.title,
    ref: entityRef(lookups.origin, 'resolution', entry.id),
  }
}

/** Rows with what a list groups and narrows them by: the same values as the search's. */
function listed(rows: readonly ItemRow[], { lookups, searchable }: Explorer): ListedItem[] {
  return rows.map((row) => {
    const parent = lookups.getEntry(lookups.getEntry(row.id)?.parent ?? '')
    const document = searchable.documents.get(row.id)
    return {
      ...row,
      resolution: parent?.kind === 'resolution' ? ofResolution(parent, lookups) : null,
      studyGroups: (document?.studyGroups ?? []).map((id) => ({ id, name: lookups.getEntity(id)?.label ?? id })),
      years: document?.years ?? [],
    }
  })
}

/** Every action item of an edition, with a mark where it changed since the edition before. */
export const allListed = (explorer: Explorer, since: ChangedSince | null): ListedItem[] =>
  listed(
    markChanged(
      explorer.lookups.entriesOfKind('action-item').map((item) => itemRow(item, explorer.lookups)),
      since,
    ),
    explorer,
  )
