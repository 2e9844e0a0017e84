import type { Differences } from '../lib/comparison/compare'
import { countChanges, groupByResolution, type PlaceChanges } from '../lib/comparison/groups'
import type { Matching } from '../lib/comparison/matching'
import { outlineOf } from '../lib/comparison/outline'
import { headingOf } from '../lib/comparison/words'
import { CHANGE_KINDS, type Change } from '../lib/domain/change'
import { formatEdition } from '../lib/domain/edition'
import type { EntryOf } from '../lib/domain/entry'
import type { Pair } from '../lib/domain/line'
import type { Lineage } from '../lib/domain/lineage'
import type { Corpus } from '../lib/library/format'
import { say } from '../lib/messages/message'

/** The longest wording that is printed whole, in characters. */
const LONGEST = 160

/** The differences of two editions for a terminal, by resolution and item. */
export function printComparison(
  earlier: Corpus,
  later: Corpus,
  { pairs }: Matching,
  differences: Differences,
  lineage: readonly Lineage[] | null,
): string[] {
  const counts = countChanges(differences.changes)
  const total = Object.values(counts).reduce((sum, n) => sum + n, 0)
  const kinds = CHANGE_KINDS.flatMap((kind) => (counts[kind] ? [`${counts[kind]} ${kind}`] : []))
  const proposed = new Map(pairs.filter(({ certainty }) => certainty === 'proposed').map((pair) => [pair.later, pair]))
  const groups = groupByResolution(differences, outlineOf(earlier.entries), outlineOf(later.entries))
  return [
    `Earlier: ${nameOf(earlier)}`,
    `Later:   ${nameOf(later)}`,
    total === 0 ? 'Nothing changed.' : `${total} changes: ${kinds.join(', ')}`,
    ...(lineage ? ['', 'Resolutions', ...lineage.map(lineageLine)] : []),
    ...groups.flatMap(({ resolution, places }) => {
      const lines = places.flatMap((place) => linesOf(place, proposed))
      return lines.length === 0 ? [] : ['', resolution ? headOf(resolution) : 'Outside the resolutions', ...lines]
    }),
  ]
}

/** "  res-60  merged into res-90", "  res-20  revised: 2 clauses amended, 1 added". */
function lineageLine({ earlier, later, verdict, certainty, clauses }: Lineage): string {
  const counts = Object.entries(clauses).flatMap(([what, ids]) => (ids.length > 0 ? [`${ids.length} ${what}`] : []))
  return [
    `  ${earlier ?? later}  ${verdict}`,
    verdict === 'merged' ? ` into ${later}` : later !== earlier && earlier && later ? ` as ${later}` : '',
    counts.length > 0 ? `: clauses ${counts.join(', ')}` : '',
    certainty === 'proposed' ? ' (proposed)' : '',
  ].join('')
}

const nameOf = ({ edition, source }: Corpus): string =>
  [edition.title ?? source.name, formatEdition(edition)].filter(Boolean).join(' · ')

const headOf = ({ opinion, number, title }: EntryOf<'resolution'>): string =>
  `${opinion ? 'Opinion' : 'Resolution'} ${number}${title && ` – ${title}`}`

function linesOf({ location, changes, references }: PlaceChanges, proposed: Map<string, Pair>): string[] {
  const named = (kind: 'gained' | 'lost') =>
    references.filter((reference) => reference.kind === kind).map(({ entity }) => entity)
  const list = (sign: string, entities: readonly string[]) =>
    entities.length > 0 ? [`  ${location}  ${sign} references: ${entities.join(', ')}`] : []
  return [
    ...changes.filter(({ implied }) => !implied).flatMap((change) => lineOf(change, proposed)),
    ...list('gained', named('gained')),
    ...list('lost', named('lost')),
  ]
}

function lineOf(change: Change, proposed: Map<string, Pair>): string[] {
  const what = headingOf(change)
  const pair = 'later' in change && typeof change.later === 'string' ? proposed.get(change.later) : undefined
  const doubt = pair ? [`      proposed: ${say(`pair.${pair.reason}`)}`] : []
  // The first change of an entry says what is proposed of it.
  if (pair) proposed.delete(pair.later)
  switch (change.kind) {
    case 'added':
      return [`  ${change.later}  ${what}`, `      + ${short(change.after.text)}`]
    case 'removed':
      return [`  ${change.earlier}  ${what}`, `      - ${short(change.before.text)}`]
    case 'changed': {
      const [before, after] = around(change.before.text, change.after.text)
      return [`  ${change.later}  ${what}`, `      - ${before}`, `      + ${after}`, ...doubt]
    }
    case 'renumbered':
    case 'moved':
      return [`  ${change.earlier} -> ${change.later}  ${what}`, ...doubt]
    case 'split':
      return [`  ${change.earlier} -> ${change.later.join(', ')}  ${what}`]
    case 'merged':
      return [`  ${change.earlier.join(', ')} -> ${change.later}  ${what}`]
  }
}

const short = (text: string): string => (text.length <= LONGEST ? text || '(empty)' : `${text.slice(0, LONGEST - 1)}…`)

/** Two long wordings from shortly before the first difference on, so that it is seen. */
function around(before: string, after: string): [string, string] {
  let same = 0
  while (same < before.length && before[same] === after[same]) same++
  const from = Math.max(before.length, after.length) <= LONGEST ? 0 : Math.max(0, same - LONGEST / 4)
  const cut = (text: string) => (from > 0 ? `…${short(text.slice(from))}` : short(text))
  return [cut(before), cut(after)]
}
