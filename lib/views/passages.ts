import type { Entry, EntryOf } from '../domain/entry'
import type { Lookups } from '../library/lookups'
import { type Code, say } from '../messages/message'
import { entryRef, type Ref } from '../refs/ref'
import { nameOfEntity, nameOfResolution } from './names'
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
      return nameOfItem(entry.id)
    case 'note':
      return entry.footnote === null
        ? say('name.note', { item: itemName(entry.location), number: noteNumber(entry.id) })
        : say('name.item.footnote', { item: itemName(entry.location), footnote: entry.footnote })
    case 'resolution':
      return resolution()
    case 'section':
    case 'clause':
      return [resolution(), placeInResolution(entry, lookups)].filter(Boolean).join(', ')
    case 'table-row':
      return say('name.table-row', { resolution: nameOfEntity({ id: entry.resolution, label: entry.resolution }) })
    case 'change':
      return say('name.changes')
    case 'term':
      return say('page.legend')
    case 'passage':
      return say('name.front')
    case 'figure': {
      const owner = lookups.getEntry(entry.location)
      return owner && owner.kind !== 'figure'
        ? say('name.figure', { place: placeOf(owner, lookups) })
        : say('name.front.figure')
    }
  }
}

/** "92-05", and "44 (without number)". */
export const itemName = (id: string): string =>
  id.endsWith('-unnumbered') ? say('name.unnumbered', { resolution: id.split('-')[0]! }) : id.toUpperCase()

/** "Action item 92-05". */
export const nameOfItem = (id: string): string => say('name.item', { item: itemName(id) })

/** The number of a note in its item: "4" of `92-05.n4`. */
export const noteNumber = (id: string): string => id.match(/\.n(\d+)$/)?.[1] ?? ''

/** What the locations outside the resolutions are called: `table-1`, `legend`, `changes`, `front`. */
const OUTSIDE = {
  'table-1': 'name.table-1',
  legend: 'page.legend',
  changes: 'name.changes',
  front: 'name.front',
} as const satisfies Readonly<Record<string, Code>>

/** The name of a location that is no entry; `front` is how the introductions are called where they are many. */
export const nameOutside = (location: string, front: 'name.front' | 'comparison.front' = 'name.front'): string =>
  location === 'front'
    ? say(front)
    : Object.hasOwn(OUTSIDE, location)
      ? say(OUTSIDE[location as keyof typeof OUTSIDE])
      : location

/** Where a section or a clause stands in its resolution: "instructs Study Group 13, 2". */
export const placeInResolution = (entry: EntryOf<'section' | 'clause'>, lookups: Lookups): string =>
  entry.kind === 'section' ? entry.heading : [sectionOf(entry, lookups), clauseLabel(entry)].filter(Boolean).join(', ')

/** A clause within its section: "3", "2.iii", "chapeau". */
export const clauseLabel = ({ id, role }: EntryOf<'clause'>): string =>
  role === 'chapeau' || role === 'footnote' ? say(`name.${role}`) : id.split('.').slice(2).join('.')

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
