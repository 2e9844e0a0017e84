import { wordsIn } from '../../lib/comparison/fields'
import { type Outline, sectionOf } from '../../lib/comparison/outline'
import type { EntryOf } from '../../lib/domain/entry'
import { countWords, likeness, type WordCounts } from '../../lib/text/likeness'
import { wordingOf } from '../../lib/text/wording'
import { bestPairs } from './best-pairs'
import type { Matches } from './matches'

/** Clauses of fewer words are too common to be one in another resolution. */
const FEW_WORDS = 8
/** A clause in another resolution shares at least so much of its words. */
const LIKE_CLAUSE = 0.85

/** Pairs the operative text of each pair of resolutions: clauses by words and order, then sections by their clauses. */
export function pairOperativeText(earlier: Outline, later: Outline, matches: Matches): void {
  for (const a of earlier.ofKind('resolution')) {
    const b = matches.laterOf(a.id)
    if (!b) continue
    matches.addSequence(earlier.at(a.id, 'clause'), later.at(b, 'clause'))
    pairSections(earlier, later, earlier.at(a.id, 'section'), later.at(b, 'section'), matches)
  }
  pairMovedClauses(earlier, later, matches)
}

/** Sections are one where most of their clauses are; then where their headings are, in order; then where both stand alone. */
function pairSections(
  earlier: Outline,
  later: Outline,
  before: readonly EntryOf<'section'>[],
  after: readonly EntryOf<'section'>[],
  matches: Matches,
): void {
  const votes = new Map(before.map(({ id }) => [id, new Map<string, number>()]))
  const location = before[0]?.location
  if (location === undefined) return
  for (const clause of earlier.at(location, 'clause')) {
    const there = later.get(matches.laterOf(clause.id) ?? '')
    const from = votes.get(sectionOf(clause, earlier) ?? '')
    const to = there && sectionOf(there, later)
    if (from && to) from.set(to, (from.get(to) ?? 0) + 1)
  }
  const byId = new Map(after.map((section) => [section.id, section]))
  const tallies = before
    .flatMap((a) => [...(votes.get(a.id) ?? [])].map(([id, n]) => ({ a, b: byId.get(id), n })))
    .sort((x, y) => y.n - x.n)
  for (const { a, b } of tallies) {
    if (!b || !matches.isOpen(a, 'earlier') || !matches.isOpen(b, 'later')) continue
    matches.add(a, b, wordingOf(a.heading) === wordingOf(b.heading) ? 'same-order' : 'same-parts')
  }
  matches.addSequence(
    before.filter((one) => matches.isOpen(one, 'earlier')),
    after.filter((one) => matches.isOpen(one, 'later')),
  )
}

/**
 * A clause that is left in one resolution and has come in another: nearly word for word, and nothing else comes near it.
 * A resolution that is merged into another brings its clauses along, and they may be amended on the way.
 */
function pairMovedClauses(earlier: Outline, later: Outline, matches: Matches): void {
  const open = (outline: Outline, side: 'earlier' | 'later') =>
    outline
      .ofKind('clause')
      .filter((clause) => matches.isOpen(clause, side))
      .map((clause) => ({
        clause,
        wording: wordingOf(wordsIn(clause).text),
        words: countWords(wordsIn(clause).text),
      }))
      .filter(({ words }) => words.total >= FEW_WORDS)
  const scoreOf = (a: { words: WordCounts }, b: { words: WordCounts }) => {
    const like = likeness(a.words, b.words)
    return like < LIKE_CLAUSE ? null : like
  }
  for (const [a, b] of bestPairs(open(earlier, 'earlier'), open(later, 'later'), scoreOf))
    matches.add(a.clause, b.clause, a.wording === b.wording ? 'same-wording' : 'like-wording', true)
}
