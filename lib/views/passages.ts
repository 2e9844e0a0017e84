import type { Entry, EntryOf } from '../domain/entry'
import { nameOfResolutionId } from '../domain/resolution-id'
import type { Lookups } from '../library/lookups'
import { entryRef, type Ref } from '../refs/ref'
import { nameOfResolution } from './names'
import { type RichText, richText } from './rich-text'

/** A place of the plan as it is shown elsewhere: where it stands, its words, and the address that opens it. */
export type PassageView = {
  id: string
  ref: Ref
  where: string
  context: string
  text: RichText
}

/** Where an entry stands, in words: "Action item 92-05, progress note 2". */
export function placeOf(entry: Entry, lookups: Lookups): string {
  const resolution = () => {
    const owner = lookups.getEntry(entry.location)
    return owner?.kind === 'resolution' ? nameOfResolution(owner) : entry.location
  }
  switch (entry.kind) {
    case 'action-item':
      return `Action item ${itemName(entry.id)}`
    case 'note':
      return `Action item ${itemName(entry.location)}, ${entry.footnote === null ? `progress note ${entry.id.match(/\.n(\d+)$/)?.[1] ?? ''}` : `footnote ${entry.footnote}`}`
    case 'resolution':
      return resolution()
    case 'section':
      return `${resolution()}, ${entry.heading}`
    case 'clause': {
      const section = sectionOf(entry, lookups)
      return [resolution(), section, clauseLabel(entry)].filter(Boolean).join(', ')
    }
    case 'table-row':
      return `Table 1, ${nameOfResolutionId(entry.resolution)}`
    case 'change':
      return 'List of changes'
    case 'term':
      return 'Legend'
    case 'passage':
      return 'Introduction'
    case 'figure': {
      const owner = lookups.getEntry(entry.location)
      return owner && owner.kind !== 'figure' ? `${placeOf(owner, lookups)}, figure` : 'Introduction, figure'
    }
  }
}

export const itemName = (id: string): string =>
  id.endsWith('-unnumbered') ? `${id.split('-')[0]} (without number)` : id.toUpperCase()

/** A clause within its section: "3", "2.iii", "chapeau". */
export const clauseLabel = ({ id, role }: EntryOf<'clause'>): string =>
  role === 'chapeau' || role === 'footnote' ? role : id.split('.').slice(2).join('.')

/** The heading of the section that an entry stands in. */
export function headingAbove(entry: Entry, lookups: Lookups): string | null {
  for (let at: Entry | undefined = entry; at; at = at.parent ? lookups.getEntry(at.parent) : undefined)
    if (at.kind === 'section') return at.heading
  return null
}

/** The heading of the section that a clause stands in, shortened to its verb and addressee. */
export function sectionOf(entry: Entry, lookups: Lookups): string | null {
  const heading = headingAbove(entry, lookups)
  return heading && heading.length > 70 ? `${heading.slice(0, heading.lastIndexOf(' ', 68))} …` : heading
}

/** What tells the reader what a note is about: its item's action. */
function contextOf(entry: Entry, lookups: Lookups): string {
  if (entry.kind !== 'note') return ''
  const item = lookups.getActionItem(entry.location)
  return item?.action ?? ''
}

export function passageView(entry: Entry, lookups: Lookups, marked?: string): PassageView {
  return {
    id: entry.id,
    ref: entryRef(lookups.origin, entry),
    where: placeOf(entry, lookups),
    context: contextOf(entry, lookups),
    text: entry.kind === 'action-item' ? actionText(entry, lookups, marked) : richText(entry, lookups, marked),
  }
}

/** The action of an item with its mentions, without the other cells of its row. */
export function actionText(
  entry: Extract<Entry, { kind: 'action-item' }>,
  lookups: Lookups,
  marked?: string,
): RichText {
  const place = entry.parts.action
  if (!place) return []
  return richText(entry, lookups, marked, {
    start: place.span.start - entry.span.start,
    end: place.span.end - entry.span.start,
  })
}
