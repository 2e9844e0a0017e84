import type { Outline } from '../../lib/comparison/outline'
import type { Matches } from './matches'

/**
 * Pairs what stands outside the resolutions: rows of Table 1 by their resolution, terms of the legend by their abbreviation,
 * the list of changes by its items, introductions and figures by their words. The plan of another assembly begins a list of
 * changes of its own.
 */
export function pairFrontMatter(earlier: Outline, later: Outline, samePlan: boolean, matches: Matches): void {
  for (const kind of samePlan ? (['table-row', 'term', 'change'] as const) : (['table-row', 'term'] as const))
    for (const a of earlier.ofKind(kind)) {
      const b = later.get(a.id)
      if (b?.kind === kind) matches.add(a, b, 'same-number')
    }
  matches.addSequence(earlier.ofKind('passage'), later.ofKind('passage'))
  matches.addSequence(earlier.at('front', 'figure'), later.at('front', 'figure'))
}
