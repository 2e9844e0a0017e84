import { withSameFootnotes } from '../../lib/comparison/footnotes'
import type { Matching } from '../../lib/comparison/matching'
import { outlineOf } from '../../lib/comparison/outline'
import type { Entry } from '../../lib/domain/entry'
import { announcedIn } from './announced'
import { pairFrontMatter } from './front'
import { pairItems } from './items'
import { Matches } from './matches'
import { pairNotes } from './notes'
import { pairOperativeText } from './operative'
import { pairResolutions } from './resolutions'

type Entries = { entries: readonly Entry[] }

/**
 * Aligns two editions of a plan, or the plans of two assemblies (`samePlan` false): resolutions, then their items, clauses
 * and notes, then what stands outside them. An entry that could be two is paired with neither.
 */
export function align(earlier: Entries, later: Entries, samePlan: boolean): Matching {
  const entries = withSameFootnotes(earlier.entries, later.entries)
  const before = outlineOf(entries.earlier)
  const after = outlineOf(entries.later)
  const matches = new Matches()
  pairResolutions(before, after, matches)
  pairItems(before, after, announcedIn(before, after, samePlan), matches)
  pairOperativeText(before, after, matches)
  pairNotes(before, after, matches)
  pairFrontMatter(before, after, samePlan, matches)
  return matches
}
