import { LRUCache } from 'lru-cache'
import { compare, type Differences } from '../../comparison/compare'
import { matchingOf } from '../../comparison/from-lines'
import type { Matching } from '../../comparison/matching'
import { type Outline, outlineOf } from '../../comparison/outline'
import type { OpenEdition } from '../../library/edition'
import { openHistory, type PlanHistory } from '../../library/history'
import type { Library } from '../../library/library'
import type { EditionInfo } from '../../library/manifest'
import { datedOrigin, entryRef, type Origin, type Ref } from '../../refs/ref'
import { onceFor } from '../../text/once-for'

/** Two editions that are compared, opened, with the origins of refs into them. */
export type Compared = {
  earlier: OpenEdition
  later: OpenEdition
  origins: { earlier: Origin; later: Origin }
  outlines: { earlier: Outline; later: Outline }
  matching: Matching
  differences: Differences
}

/**
 * Opens two editions of a plan and says what differs. Null where the plan is being aligned. Two that follow each other are
 * as they were aligned; others are compared through the lines.
 */
export async function openComparison(
  library: Library,
  earlier: EditionInfo,
  later: EditionInfo,
): Promise<Compared | null> {
  const plan = library.getPlan(later.plan)
  const history = plan && (await openHistory(library.directory, plan))
  if (!history) return null
  const [before, after] = await Promise.all([library.open(earlier), library.open(later)])
  const { matching, differences } = between(history, before, after)
  return {
    earlier: before,
    later: after,
    origins: { earlier: datedOrigin(earlier), later: datedOrigin(later) },
    outlines: { earlier: outlineIn(before), later: outlineIn(after) },
    matching,
    differences,
  }
}

type Between = Pick<Compared, 'matching' | 'differences'>

/** So many pairs of editions of a plan are remembered: what differs between two that do not follow each other takes a while. */
const PAIRS = 8
const pairs = new WeakMap<PlanHistory, LRUCache<string, Between>>()

/** What differs between two editions, found once for as long as the history is held. */
function between(history: PlanHistory, { info: earlier, lookups: a }: OpenEdition, after: OpenEdition): Between {
  const { info: later, lookups: b } = after
  const own = pairs.get(history) ?? new LRUCache({ max: PAIRS })
  pairs.set(history, own)
  const key = `${earlier.date} ${later.date}`
  const known = own.get(key)
  if (known) return known
  const matching = matchingOf(history, earlier.date, later.date)
  const differences = stepOf(history, earlier.date, later.date) ?? compare(a.corpus, b.corpus, matching)
  const found = { matching, differences }
  own.set(key, found)
  return found
}

const outlineIn = onceFor((edition: OpenEdition): Outline => outlineOf(edition.lookups.corpus.entries))

const stepOf = (history: PlanHistory, earlier: string, later: string): Differences | undefined =>
  history.steps.find((step) => step.earlier === earlier && step.later === later)

/** The ref to an entry: in the later edition where it is there, else in the earlier one. */
export function refTo(id: string, { outlines, origins }: Compared): Ref | null {
  const now = outlines.later.get(id)
  if (now) return entryRef(origins.later, now)
  const was = outlines.earlier.get(id)
  return was ? entryRef(origins.earlier, was) : null
}
