import { TABLE_COLUMNS } from '../../domain/entry'
import type { Lookups } from '../../library/lookups'
import { entityRef, entryRef, type Ref } from '../../refs/ref'
import { nameOfResolution } from '../names'

type Column = (typeof TABLE_COLUMNS)[number]

/** A resolution whose row of Table 1 has a mark in a column of a body: it acts, it collaborates, or reports are made to it. */
export type Assignment = {
  id: string
  ref: Ref
  name: string
  title: string
  as: 'acts' | 'collaborates' | 'receives'
  source: Ref
}

const roleOf = (column: Column): Assignment['as'] =>
  column.startsWith('action-') ? 'acts' : column.startsWith('collaboration-') ? 'collaborates' : 'receives'

/** What Table 1 assigns to a body, one line a resolution and role. */
export function assignmentsOf(columns: readonly Column[], lookups: Lookups): Assignment[] {
  return lookups.entriesOfKind('table-row').flatMap((row) => {
    const resolution = lookups.getEntry(row.resolution)
    if (resolution?.kind !== 'resolution') return []
    const roles = new Set(
      columns.flatMap((column) => (row.cells[TABLE_COLUMNS.indexOf(column)]?.text ? [roleOf(column)] : [])),
    )
    return [...roles].map((as) => ({
      id: resolution.id,
      ref: entityRef(lookups.origin, 'resolution', resolution.id),
      name: nameOfResolution(resolution),
      title: resolution.title,
      as,
      source: entryRef(lookups.origin, row),
    }))
  })
}
