import type { Change } from '../../lib/domain/change'
import type { Entry } from '../../lib/domain/entry'
import { wordingOf } from '../../lib/text/wording'
import { fieldsOf, mainField } from './fields'
import type { Match, Matches } from './matches'
import { sectionOf } from './operative'
import type { Outline } from './outline'

/** What differs between two editions, in the order of the later one; what is no longer there comes last. */
export function findChanges(earlier: Outline, later: Outline, matches: Matches): Change[] {
  const pairOf = new Map(matches.pairs.map((pair) => [pair.later, pair]))
  const splits = new Map(matches.splits.map((split) => [split.later[0], split]))
  const merges = new Map(matches.merges.map((merge) => [merge.later, merge]))
  const changes: Change[] = []
  for (const b of later.entries) {
    const pair = pairOf.get(b.id)
    const split = splits.get(b.id)
    const merge = merges.get(b.id)
    if (pair) changes.push(...changesOf(earlier.get(pair.earlier)!, b, pair, earlier, later, matches))
    else if (split) {
      const a = earlier.get(split.earlier)!
      changes.push({
        kind: 'split',
        ...common(b),
        earlier: a.id,
        later: split.later,
        before: mainField(a),
        after: split.later.map((id) => mainField(later.get(id)!)),
      })
    } else if (merge)
      changes.push({
        kind: 'merged',
        ...common(b),
        earlier: merge.earlier,
        later: b.id,
        before: merge.earlier.map((id) => mainField(earlier.get(id)!)),
        after: mainField(b),
      })
    else if (matches.isOpen(b, 'later'))
      changes.push({
        kind: 'added',
        ...common(
          b,
          isWithin(b, later, (owner) => matches.isOpen(owner, 'later')),
        ),
        later: b.id,
        after: mainField(b),
      })
  }
  for (const a of earlier.entries)
    if (matches.isOpen(a, 'earlier'))
      changes.push({
        kind: 'removed',
        ...common(
          a,
          isWithin(a, earlier, (owner) => matches.isOpen(owner, 'earlier')),
        ),
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

function changesOf(a: Entry, b: Entry, pair: Match, earlier: Outline, later: Outline, matches: Matches): Change[] {
  const both = { earlier: a.id, later: b.id }
  const changes: Change[] = []
  const place = placeChange(a, b, pair, earlier, later, matches)
  if (place) changes.push({ kind: place.kind, ...common(b, place.implied), ...both })
  const before = fieldsOf(a)
  const after = fieldsOf(b)
  for (const [field, now] of Object.entries(after)) {
    const was = before[field] ?? { text: '', span: null }
    if (wordingOf(was.text) !== wordingOf(now.text))
      changes.push({ kind: 'changed', ...common(b), ...both, field, before: was, after: now })
  }
  return changes
}

/** Whether an entry has another printed number, or another place; a number that only counts on is implied. */
function placeChange(
  a: Entry,
  b: Entry,
  { moved }: Match,
  earlier: Outline,
  later: Outline,
  matches: Matches,
): { kind: 'renumbered' | 'moved'; implied: boolean } | null {
  switch (b.kind) {
    case 'action-item':
      if (a.id === b.id) return null
      return { kind: matches.laterOf(a.parent ?? '') === b.parent ? 'renumbered' : 'moved', implied: false }
    case 'resolution':
      return a.id === b.id ? null : { kind: 'renumbered', implied: false }
    case 'clause': {
      const from = sectionOf(a, earlier)
      const to = sectionOf(b, later)
      if (from !== null && to !== null && matches.laterOf(from) !== to) return { kind: 'moved', implied: false }
      return b.role === 'clause' && lastPart(a.id) !== lastPart(b.id) ? { kind: 'renumbered', implied: true } : null
    }
    case 'note':
      return moved ? { kind: 'moved', implied: false } : null
    default:
      return null
  }
}

/** The printed number of a clause, which ends its id: the "3" of "res-50.1.3". */
const lastPart = (id: string): string => id.slice(id.lastIndexOf('.') + 1)
