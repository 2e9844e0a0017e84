import type { Change } from '../domain/change'
import type { Entry, EntryOf } from '../domain/entry'
import type { Lineage } from '../domain/lineage'
import { resolutionId } from '../domain/resolution-id'
import { groupBy } from '../text/group-by'
import type { Differences } from './compare'
import { counterpartsOf, type Matching } from './matching'
import type { Outline } from './outline'

/** A reason of a list of changes about a whole resolution: "Resolution 33 suppressed", "Resolution 60 was merged into Resolution 90". */
const OF_RESOLUTION =
  /\b(Resolution|Opinion) (\d{1,4})\b.{0,40}?\b(?:(suppressed|abrogated|deleted)|merged (?:into|with) (Resolution|Opinion) (\d{1,4}))/i

/**
 * What became of the resolutions of one assembly in the plan of the next: first those of the earlier plan in its order, then
 * the new ones. Whether one was revised, its heading says where it names revisions, else its text. A resolution is merged into another where the list of changes says so, or where a clause of it has moved
 * there; else one that is no longer there was suppressed.
 */
export function lineageOf(earlier: Outline, later: Outline, matching: Matching, { changes }: Differences): Lineage[] {
  const { laterOf, earlierOf } = counterpartsOf(matching)
  const certaintyOf = new Map(matching.pairs.map((pair) => [pair.later, pair.certainty]))
  const said = announcedVerdicts(later)
  const changesAt = groupBy(changes, ({ location }) => location)
  const revised = revisedByYear(later)
  const itemsOf = itemsByResolution(earlier, later, laterOf, earlierOf)
  const carried = earlier.ofKind('resolution').map((a): Lineage => {
    const b = laterOf(a.id)
    const announced = said.get(a.id)
    const { continued, ended } = itemsOf.earlier(a.id)
    if (b === undefined) {
      const into = announced?.into ?? goalOf(earlier.at(a.id, 'clause'), laterOf, later)
      return {
        earlier: a.id,
        later: into,
        verdict: into === null ? 'suppressed' : 'merged',
        certainty: announced ? 'certain' : 'proposed',
        titleChanged: false,
        clauses: { amended: [], added: [], removed: [] },
        items: { continued, ended, added: [] },
      }
    }
    const own = changesAt.get(b) ?? []
    const clauses = clausesIn(own)
    const isRevised =
      revised?.(later.get(b)) ??
      (own.some((change) => change.entry === 'section' || change.entry === 'resolution') ||
        Object.values(clauses).some((ids) => ids.length > 0))
    return {
      earlier: a.id,
      later: b,
      verdict: isRevised ? 'revised' : 'unchanged',
      certainty: certaintyOf.get(b) ?? 'proposed',
      titleChanged: own.some((change) => change.kind === 'changed' && change.field === 'title'),
      clauses,
      items: { continued, ended, added: itemsOf.added(b) },
    }
  })
  const added = later
    .ofKind('resolution')
    .filter(({ id }) => earlierOf(id) === undefined)
    .map(
      ({ id }): Lineage => ({
        earlier: null,
        later: id,
        verdict: 'new',
        certainty: 'certain',
        titleChanged: false,
        clauses: { amended: [], added: [], removed: [] },
        items: { continued: [], ended: [], added: itemsOf.added(id) },
      }),
    )
  return [...carried, ...added]
}

/**
 * Whether a resolution is revised, as its heading says: "(Rev. Geneva, 2022)" names the place and year of the assembly, one
 * that was carried over keeps an older year. Undefined for a plan whose headings do not name revisions.
 */
function revisedByYear(later: Outline): ((entry: Entry | undefined) => boolean | undefined) | undefined {
  const yearOf = (entry: Entry | undefined) =>
    entry?.kind === 'resolution' ? Number(entry.revision?.match(/\b(?:19|20)\d\d\b/)?.[0] ?? 0) : 0
  const newest = Math.max(0, ...later.ofKind('resolution').map(yearOf))
  if (newest === 0) return undefined
  return (entry) => (yearOf(entry) === 0 ? undefined : yearOf(entry) === newest)
}

const idOf = (word: string, number: string): string => resolutionId(number, /^op/i.test(word))

function announcedVerdicts(later: Outline): Map<string, { into: string | null }> {
  const verdicts = new Map<string, { into: string | null }>()
  for (const { reason } of later.ofKind('change')) {
    const [, word, number, , intoWord, into] = reason?.match(OF_RESOLUTION) ?? []
    if (word && number) verdicts.set(idOf(word, number), { into: intoWord && into ? idOf(intoWord, into) : null })
  }
  return verdicts
}

/** The resolution that most clauses of one that is gone have moved to, or null where none has. */
function goalOf(clauses: readonly Entry[], laterOf: (id: string) => string | undefined, later: Outline): string | null {
  const goals = groupBy(clauses, ({ id }) => later.get(laterOf(id) ?? '')?.location ?? null)
  const [most] = [...goals].sort(([, a], [, b]) => b.length - a.length)
  return most?.[0] ?? null
}

function clausesIn(changes: readonly Change[]): Lineage['clauses'] {
  const clauses: Lineage['clauses'] = { amended: [], added: [], removed: [] }
  for (const change of changes) {
    if (change.entry !== 'clause' || change.implied) continue
    if (change.kind === 'changed') clauses.amended.push(change.later)
    else if (change.kind === 'added' || change.kind === 'moved') clauses.added.push(change.later)
    else if (change.kind === 'removed') clauses.removed.push(change.earlier)
  }
  return clauses
}

function itemsByResolution(
  earlier: Outline,
  later: Outline,
  laterOf: (id: string) => string | undefined,
  earlierOf: (id: string) => string | undefined,
) {
  const parentOf = ({ parent }: EntryOf<'action-item'>) => parent
  const before = groupBy(earlier.ofKind('action-item'), parentOf)
  const after = groupBy(later.ofKind('action-item'), parentOf)
  return {
    earlier: (resolution: string) => {
      const ids = (before.get(resolution) ?? []).map(({ id }) => ({ earlier: id, later: laterOf(id) }))
      return {
        continued: ids.flatMap((pair) => (pair.later === undefined ? [] : [{ ...pair, later: pair.later }])),
        ended: ids.filter((pair) => pair.later === undefined).map((pair) => pair.earlier),
      }
    },
    added: (resolution: string) =>
      (after.get(resolution) ?? []).filter(({ id }) => earlierOf(id) === undefined).map(({ id }) => id),
  }
}
