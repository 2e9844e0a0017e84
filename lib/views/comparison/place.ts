import { type Category, categoryOf } from '../../comparison/categories'
import type { PlaceChanges } from '../../comparison/groups'
import { type MovedChange, type WordPart, wordsOf } from '../../comparison/word-difference'
import { headingOf } from '../../comparison/words'
import type { Change, ReferenceChange } from '../../domain/change'
import type { Entry } from '../../domain/entry'
import type { Pair, PairReason } from '../../domain/line'
import type { Lookups } from '../../library/lookups'
import { say } from '../../messages/message'
import { entityRef, entryRef, type Ref } from '../../refs/ref'
import { nameOfEntity } from '../names'
import { itemName, nameOutside, placeInResolution } from '../passages'
import { type Compared, refTo } from './compared'

/** A change as it is shown: what it is called, its words with what came and went marked, and its passages. */
export type ChangeView = {
  /** Which part of the place it is: a clause, a row of Table 1, a term; empty for an item and its notes. */
  subject: string
  heading: string
  category: Category
  words: WordPart[]
  /** The passage in the earlier and in the later edition, where it is in both or one of them. */
  earlier: Ref | null
  later: Ref | null
  /** "92-14, now 92-07", or empty. */
  numbers: string
  /** Why the two passages are taken for one, where that is only proposed. */
  proposed: PairReason | null
}

export type ReferenceView = { ref: Ref; label: string; source: Ref }

/** What changed in an item, or in the text of a resolution, or in a part outside them. */
export type PlaceView = {
  location: string
  name: string
  ref: Ref | null
  /** The action of an item; empty elsewhere. */
  action: string
  studyGroups: string[]
  changes: ChangeView[]
  gained: ReferenceView[]
  lost: ReferenceView[]
}

export function placeView(
  { location, changes, references }: PlaceChanges,
  compared: Compared,
  proposed: ReadonlyMap<string, Pair>,
): PlaceView {
  const { outlines } = compared
  const entry = outlines.later.get(location) ?? outlines.earlier.get(location)
  const item = entry?.kind === 'action-item' ? entry : null
  const shown = changes.filter(({ implied }) => !implied)
  return {
    location,
    name: item ? itemName(item.id) : entry ? say('comparison.text') : nameOutside(location, 'comparison.front'),
    ref: refTo(location, compared),
    action: item?.action ?? '',
    studyGroups: studyGroupsOf(location, shown, references, compared),
    changes: shown.map((change) => changeView(change, compared, proposed)),
    gained: references.filter(({ kind }) => kind === 'gained').map((one) => referenceView(one, compared)),
    lost: references.filter(({ kind }) => kind === 'lost').map((one) => referenceView(one, compared)),
  }
}

function changeView(change: Change, compared: Compared, proposed: ReadonlyMap<string, Pair>): ChangeView {
  const { outlines, origins } = compared
  const at = (side: 'earlier' | 'later', id: string | undefined): Ref | null => {
    const entry = id === undefined ? undefined : outlines[side].get(id)
    return entry ? entryRef(origins[side], entry) : null
  }
  const [before] = 'earlier' in change ? [change.earlier].flat() : []
  const [after] = 'later' in change ? [change.later].flat() : []
  const isNumbered = change.entry === 'action-item' || change.entry === 'clause' || change.entry === 'resolution'
  const side = after === undefined ? 'earlier' : 'later'
  return {
    subject: subjectOf(outlines[side].get(after ?? before ?? ''), compared[side].lookups),
    heading: headingOf(change),
    category: categoryOf(change),
    words: wordsOf(change, (moved) => movedWords(moved, outlines)),
    earlier: at('earlier', before),
    later: at('later', after),
    numbers:
      isNumbered && before && after && before !== after
        ? say('comparison.numbers', { earlier: itemName(before), later: itemName(after) })
        : '',
    proposed: (after !== undefined && proposed.get(after)?.reason) || null,
  }
}

function subjectOf(entry: Entry | undefined, lookups: Lookups): string {
  switch (entry?.kind) {
    case 'clause':
    case 'section':
      // "Resolution 3, resolves 3" under the heading of Resolution 3.
      return placeInResolution(entry, lookups)
    case 'table-row': {
      return nameOfEntity({ id: entry.resolution, label: entry.resolution })
    }
    case 'term':
      return entry.term
    case 'change':
      return itemName(entry.item)
    default:
      return ''
  }
}

/** What moved or was renumbered is shown by its words as they are now. */
function movedWords({ later }: MovedChange, outlines: Compared['outlines']): WordPart[] {
  const entry = outlines.later.get(later)
  const text = entry?.kind === 'action-item' ? entry.action : (entry?.text.slice(entry.lead).trim() ?? '')
  return text ? [{ kind: 'same', text }] : []
}

function referenceView({ kind, entityKind, entity, entry }: ReferenceChange, compared: Compared): ReferenceView {
  const side = kind === 'gained' ? 'later' : 'earlier'
  const origin = compared.origins[side]
  const ref = entityRef(origin, entityKind, entity)
  const passage = compared.outlines[side].get(entry)
  return {
    ref,
    label: compared[side].lookups.getEntity(entity)?.label ?? entity,
    source: passage ? entryRef(origin, passage) : ref,
  }
}

const STUDY_GROUP = /^itu-[tdr]-sg\d+/

/** The study groups that the changes of a place concern: those that act on the item or that its changed passages name. */
export function studyGroupsOf(
  location: string,
  changes: readonly Change[],
  references: readonly ReferenceChange[],
  { earlier, later }: Compared,
): string[] {
  const groups = new Set<string>()
  const add = (id: string | null) => {
    const group =
      id?.match(STUDY_GROUP)?.[0] ?? id?.replace(/^(itu-[tdr])-q\d+-(\d+)$/, '$1-sg$2').match(STUDY_GROUP)?.[0]
    if (group) groups.add(group)
  }
  const { lookups } = later.lookups.getEntry(location) ? later : earlier
  for (const kind of ['acts', 'collaborates'] as const)
    for (const { body } of lookups.factsOf(location, kind)) add(body)
  for (const { entity } of references) add(entity)
  for (const change of changes) {
    if (change.entry === 'action-item') continue
    if ('later' in change)
      for (const id of [change.later].flat()) for (const { entity } of later.lookups.mentionsIn(id)) add(entity)
    else for (const { entity } of earlier.lookups.mentionsIn(change.earlier)) add(entity)
  }
  return [...groups]
}
