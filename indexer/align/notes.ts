import type { Outline } from '../../lib/comparison/outline'
import type { Matches } from './matches'

/** Pairs the paragraphs and figures under each pair of items, and under each pair of resolutions. */
export function pairNotes(earlier: Outline, later: Outline, matches: Matches): void {
  for (const owner of [...earlier.ofKind('action-item'), ...earlier.ofKind('resolution')]) {
    const there = matches.laterOf(owner.id)
    if (!there) continue
    matches.addSequence(earlier.at(owner.id, 'note'), later.at(there, 'note'))
    matches.addSequence(earlier.at(owner.id, 'figure'), later.at(there, 'figure'))
  }
}
