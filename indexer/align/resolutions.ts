import type { Outline } from '../../lib/comparison/outline'
import type { EntryOf } from '../../lib/domain/entry'
import { groupBy } from '../../lib/text/group-by'
import { countWords, likeness } from '../../lib/text/likeness'
import { wordingOf } from '../../lib/text/wording'
import type { Matches } from './matches'

type Resolution = EntryOf<'resolution'>

/** Titles of one resolution that share less of their words belong to two, unless what stands under them is the same. */
const LIKE_TITLE = 0.4

/**
 * Pairs resolutions and opinions: by number, where the titles are like or a clause is the same; what is left, by a title
 * that only one of each edition has.
 */
export function pairResolutions(earlier: Outline, later: Outline, matches: Matches): void {
  const titleOf = ({ title }: Resolution) => wordingOf(title)
  for (const a of earlier.ofKind('resolution')) {
    const b = later.get(a.id)
    if (b?.kind !== 'resolution') continue
    const like = likeness(countWords(a.title), countWords(b.title))
    if (a.title === '' || b.title === '' || like >= LIKE_TITLE || shareClause(a, b, earlier, later))
      matches.add(a, b, 'same-number')
  }
  const open = (outline: Outline, side: 'earlier' | 'later') =>
    outline.ofKind('resolution').filter((one) => one.title !== '' && matches.isOpen(one, side))
  const titles = groupBy(open(later, 'later'), titleOf)
  for (const [title, [a, ...others]] of groupBy(open(earlier, 'earlier'), titleOf)) {
    const [b, ...more] = titles.get(title) ?? []
    if (a && b && others.length + more.length === 0) matches.add(a, b, 'same-wording')
  }
}

function shareClause(a: Resolution, b: Resolution, earlier: Outline, later: Outline): boolean {
  const wordings = (resolution: Resolution, outline: Outline) =>
    outline.at(resolution.id, 'clause').map((clause) => wordingOf(clause.text.slice(clause.lead)))
  const there = new Set(wordings(b, later))
  return wordings(a, earlier).some((wording) => there.has(wording))
}
