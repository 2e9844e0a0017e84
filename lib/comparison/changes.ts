import type { Change, Wording } from '../domain/change'
import type { Entry } from '../domain/entry'
import { wordingOf } from '../text/wording'
import { type Field, fieldsOf, mainField } from './fields'
import type { Counterparts, Matching } from './matching'
import { type Outline, sectionOf } from './outline'

/** What differs between two editions, in the order of the later one; what is no longer there comes last. */
export function findChanges(
  earlier: Outline,
  later: Outline,
  matching: Matching,
  { earlierOf, laterOf }: Counterparts,
): Change[] {
  const pairOf = new Map(matching.pairs.map((pair) => [pair.later, pair]))
  const splits = new Map(matching.splits.map((split) => [split.later[0], split]))
  const merges = new Map(matching.merges.map((merge) => [merge.later, merge]))
  const isNew = ({ id }: Entry) => earlierOf(id) === undefined
  const isGone = ({ id }: Entry) => laterOf(id) === undefined
  const changes: Change[] = []
  for (const b of later.entries) {
    const pair = pairOf.get(b.id)
    const split = splits.get(b.id)
    const merge = merges.get(b.id)
    if (pair) changes.push(...changesOf(earlier.get(pair.earlier)!, b, pair.moved, { earlier, later, laterOf }))
    else if (split) {
      const a = earlier.get(split.earlier)!
      changes.push({
        kind: 'split',
        ...common(b),
        earlier: a.id,
        later: [...split.later],
        before: mainField(a),
        after: split.later.map((id) => mainField(later.get(id)!)),
      })
    } else if (merge)
      changes.push({
        kind: 'merged',
        ...common(b),
        earlier: [...merge.earlier],
        later: b.id,
        before: merge.earlier.map((id) => mainField(earlier.get(id)!)),
        after: mainField(b),
      })
    else if (isNew(b))
      changes.push({
        kind: 'added',
        ...common(b, isWithin(b, later, isNew)),
        later: b.id,
        after: mainField(b),
      })
  }
  for (const a of earlier.entries)
    if (isGone(a))
      changes.push({
        kind: 'removed',
        ...common(a, isWithin(a, earlier, isGone)),
        earlier: a.id,
        before: mainField(a),
      })
  return changes
}

const common = ({ kind, location }: Entry, implied = false) => ({ entry: kind, location, implied })

/** Whether what an entry stands under came or went too, so that it needs no change of its own. */
function isWithin(entry: Entry, outline: Outline, isChanged: (owner: Entry) => boolean): boolean {
  const owner = entry.parent === null ? undefined : outline.get(entry.parent)
  return owner !== undefined && (isChanged(owner) || isWithin(owner, outline, isChanged))
}

type Editions = { earlier: Outline; later: Outline; laterOf: Counterparts['laterOf'] }

function changesOf(a: Entry, b: Entry, moved: boolean, editions: Editions): Change[] {
  const both = { earlier: a.id, later: b.id }
  const changes: Change[] = []
  const place = placeChange(a, b, moved, editions)
  if (place) changes.push({ kind: place.kind, ...common(b, place.implied), ...both })
  const before = fieldsOf(a)
  const after = fieldsOf(b)
  for (const [field, now] of Object.entries(after)) {
    const was = before[field]
    if (!was || comparedOf(was) === comparedOf(now)) continue
    changes.push({ kind: 'changed', ...common(b), ...both, field, before: printed(was), after: printed(now) })
  }
  return changes
}

const comparedOf = ({ text, compared = text }: Field): string => wordingOf(compared)
const printed = ({ text, span }: Field): Wording => ({ text, span })

/** Whether an entry has another printed number, or another place; a number that only counts on is implied. */
function placeChange(
  a: Entry,
  b: Entry,
  moved: boolean,
  { earlier, later, laterOf }: Editions,
): { kind: 'renumbered' | 'moved'; implied: boolean } | null {
  switch (b.kind) {
    case 'action-item':
      if (a.id === b.id) return null
      return { kind: laterOf(a.parent ?? '') === b.parent ? 'renumbered' : 'moved', implied: false }
    case 'resolution':
      return a.id === b.id ? null : { kind: 'renumbered', implied: false }
    case 'clause': {
      const from = sectionOf(a, earlier)
      const to = sectionOf(b, later)
      if (from !== null && to !== null && laterOf(from) !== to) return { kind: 'moved', implied: false }
      const numbered = a.kind === 'clause' && a.role === 'clause' && b.role === 'clause'
      return numbered && lastPart(a.id) !== lastPart(b.id) ? { kind: 'renumbered', implied: true } : null
    }
    case 'note':
      return moved ? { kind: 'moved', implied: false } : null
    default:
      return null
  }
}

/** The printed number of a clause, which ends its id: the "3" of "res-50.1.3". */
const lastPart = (id: string): string => id.slice(id.lastIndexOf('.') + 1)
