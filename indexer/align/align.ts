import type { Change, ReferenceChange } from '../../lib/domain/change'
import type { Pair } from '../../lib/domain/line'
import type { Corpus } from '../../lib/library/format'
import { announcedIn } from './announced'
import { findChanges } from './changes'
import { pairFrontMatter } from './front'
import { pairItems } from './items'
import { Matches } from './matches'
import { pairNotes } from './notes'
import { pairOperativeText } from './operative'
import { outlineOf } from './outline'
import { compareReferences } from './references'
import { pairResolutions } from './resolutions'
import { isSamePlan } from './same-plan'

type Aligned = Pick<Corpus, 'edition' | 'entries' | 'mentions'>

/** What two editions have in common and what differs. */
export type Alignment = { pairs: Pair[]; changes: Change[]; references: ReferenceChange[] }

/**
 * Aligns two editions of a plan, or the plans of two assemblies: resolutions, then their items, clauses and notes, then what
 * stands outside them. An entry that could be two is paired with neither: it is removed, and added.
 */
export function align(earlier: Aligned, later: Aligned, samePlan = isSamePlan(earlier, later)): Alignment {
  const before = outlineOf(earlier.entries)
  const after = outlineOf(later.entries)
  const matches = new Matches()
  pairResolutions(before, after, matches)
  pairItems(before, after, announcedIn(before, after, samePlan), matches)
  pairOperativeText(before, after, matches)
  pairNotes(before, after, matches)
  pairFrontMatter(before, after, samePlan, matches)
  return {
    pairs: matches.pairs.map(({ moved: _, ...pair }) => pair),
    changes: findChanges(before, after, matches),
    references: compareReferences(
      { outline: before, mentions: earlier.mentions },
      { outline: after, mentions: later.mentions },
      matches,
    ),
  }
}
