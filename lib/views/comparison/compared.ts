import { compare, type Differences } from '../../comparison/compare'
import { matchingOf } from '../../comparison/from-lines'
import type { Matching } from '../../comparison/matching'
import { type Outline, outlineOf } from '../../comparison/outline'
import type { OpenEdition } from '../../library/edition'
import { openHistory, type PlanHistory } from '../../library/history'
import type { Library } from '../../library/library'
import type { EditionInfo } from '../../library/manifest'
import { datedOrigin, entryRef, type Origin, type Ref } from '../../refs/ref'

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
  const matching = matchingOf(history, earlier.date, later.date)
  return {
    earlier: before,
    later: after,
    origins: { earlier: datedOrigin(earlier), later: datedOrigin(later) },
    outlines: {
      earlier: outlineOf(before.lookups.corpus.entries),
      later: outlineOf(after.lookups.corpus.entries),
    },
    matching,
    differences:
      stepOf(history, earlier.date, later.date) ?? compare(before.lookups.corpus, after.lookups.corpus, matching),
  }
}

const stepOf = (history: PlanHistory, earlier: string, later: string): Differences | undefined =>
  history.steps.find((step) => step.earlier === earlier && step.later === later)

/** The ref to an entry: in the later edition where it is there, else in the earlier one. */
export function refTo(id: string, { outlines, origins }: Compared): Ref | null {
  const now = outlines.later.get(id)
  if (now) return entryRef(origins.later, now)
  const was = outlines.earlier.get(id)
  return was ? entryRef(origins.earlier, was) : null
}
