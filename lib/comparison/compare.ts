import type { Change, ReferenceChange } from '../domain/change'
import type { Corpus } from '../library/format'
import { findChanges } from './changes'
import { withSameFootnotes } from './footnotes'
import { counterpartsOf, type Matching } from './matching'
import { outlineOf } from './outline'
import { compareReferences } from './references'

/** What differs between two editions. */
export type Differences = { changes: Change[]; references: ReferenceChange[] }

/** What differs between two editions whose entries have been matched. */
export function compare(
  earlier: Pick<Corpus, 'entries' | 'mentions'>,
  later: Pick<Corpus, 'entries' | 'mentions'>,
  matching: Matching,
): Differences {
  const entries = withSameFootnotes(earlier.entries, later.entries)
  const before = outlineOf(entries.earlier)
  const after = outlineOf(entries.later)
  const counterparts = counterpartsOf(matching)
  return {
    changes: findChanges(before, after, matching, counterparts),
    references: compareReferences(
      { outline: before, mentions: earlier.mentions },
      { outline: after, mentions: later.mentions },
      counterparts,
    ),
  }
}
