import type { Entry } from '../domain/entry'
import type { Lookups } from '../library/lookups'
import { locate } from '../library/positions'
import { say } from '../messages/message'
import { nameOfResolution } from './names'
import { itemName } from './passages'

/** The resolution that an entry stands in, or null outside the resolutions. */
function resolutionOf(entry: Entry, lookups: Lookups): string | null {
  for (let at: Entry | undefined = entry; at; at = at.parent ? lookups.getEntry(at.parent) : undefined)
    if (at.kind === 'resolution') return nameOfResolution(at)
  return null
}

/**
 * Where a passage is found in the document by eye: "Resolution 92, table row 92-05, second paragraph". In a Word file the
 * paragraph is counted in its cell, in a text among the notes of the item. Null outside the resolutions.
 */
export function placeInWords(entry: Entry, lookups: Lookups): string | null {
  const resolution = resolutionOf(entry, lookups)
  if (resolution === null) return null
  const inFile = locate(entry.span, lookups.corpus.positions)
  switch (entry.kind) {
    case 'action-item':
      return say('place.row', { resolution, item: itemName(entry.id) })
    case 'note':
    case 'figure': {
      if (lookups.getEntry(entry.location)?.kind !== 'action-item') return resolution
      const number = inFile?.paragraph ?? Number(entry.id.match(/\.n(\d+)$/)?.[1] ?? 0)
      const row = say('place.row', { resolution, item: itemName(entry.location) })
      if (inFile?.part === 'footnote' || (entry.kind === 'note' && entry.footnote !== null))
        return say('place.row.footnote', { row })
      return number > 0 ? say('place.row.paragraph', { row, number }) : row
    }
    default:
      return resolution
  }
}

/** Both, for where a passage is opened: "Resolution 92, table row 92-05, second paragraph · table 54, row 12 …". */
export const placeOfPassage = (entry: Entry, lookups: Lookups): string =>
  [placeInWords(entry, lookups), placeInFile(entry, lookups)].filter(Boolean).join(' · ')

/** Where a passage stands in a Word file, counted: "table 54, row 12, cell 2, paragraph 2"; null for a text. */
export function placeInFile(entry: Entry, lookups: Lookups): string | null {
  const place = locate(entry.span, lookups.corpus.positions)
  if (!place) return null
  const { part, table, row, cell, paragraph } = place
  if (part === 'footnote') return say('place.file.footnote')
  const at =
    table === undefined || row === undefined || cell === undefined
      ? say('place.file.paragraph', { paragraph })
      : say('place.file.cell', { table, row, cell, paragraph })
  return part === 'text-box' ? say('place.file.box', { place: at }) : at
}
