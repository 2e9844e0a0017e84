import { termOf } from './index/terms'
import type { Query, Side } from './query/parse'
import { completions, correct, type Vocabulary } from './query/spelling'

/**
 * A word that stands nowhere, and the terms that are searched instead: all of them, or any where it is half a word; the
 * mended words as they are printed.
 */
export type Mended = { word: string; terms: string[]; means: 'all' | 'any'; printed: string | null }

/** So many words of a query are mended, and a half word stands for so many: bounds of the work. */
const MAX_MENDED = 10
const MAX_COMPLETIONS = 4
/** No word of a plan is longer. */
const LONGEST = 40

/** What is asked of the plan: whether two terms stand side by side. */
type StandTogether = (first: string, second: string) => boolean

/** Two words that were typed as one, "machinelearning": the first division whose words stand side by side. */
function divide(word: string, vocabulary: Vocabulary, standTogether: StandTogether): Mended | null {
  for (let at = 3; at <= Math.min(word.length - 3, LONGEST); at++) {
    const printed = [word.slice(0, at), word.slice(at)]
    const terms = printed.map(termOf)
    if (terms.every((term) => vocabulary.frequency.has(term)) && standTogether(terms[0]!, terms[1]!))
      return { word, terms, means: 'all', printed: printed.join(' ') }
  }
  return null
}

/**
 * What is meant by a term that stands nowhere: any of the words that it begins, two words, or the nearest one; null where it
 * is known or nothing is near.
 */
function mendTerm(term: string, word: string, vocabulary: Vocabulary, standTogether: StandTogether): Mended | null {
  if (vocabulary.frequency.has(term)) return null
  const begun = completions(word, vocabulary, MAX_COMPLETIONS)
  if (begun.length) return { word, terms: begun, means: 'any', printed: null }
  const divided = divide(word, vocabulary, standTogether)
  if (divided) return divided
  const meant = correct(word, vocabulary)
  return meant ? { word, terms: [termOf(meant)], means: 'all', printed: meant } : null
}

/**
 * Mends the words of a query that stand nowhere in the plan, and tells each in a sentence. A half word makes a side of `OR`
 * for each word that it begins, as long as there is one such word and one side.
 */
export function mend(
  query: Query,
  vocabulary: Vocabulary,
  standTogether: StandTogether,
): { query: Query; mended: Mended[]; notes: string[] } {
  const mended = new Map<string, Mended>()
  for (const term of query.terms) {
    if (mended.size >= MAX_MENDED) break
    const one = mendTerm(term, query.words.get(term) ?? term, vocabulary, standTogether)
    if (one) mended.set(term, one)
  }
  if (mended.size === 0) return { query, mended: [], notes: [] }
  const halves = [...mended.values()].filter(({ terms, means }) => means === 'any' && terms.length > 1)
  const spread = query.sides.length === 1 && halves.length === 1 ? halves[0]!.terms.length : 1
  const sides = query.sides.flatMap((side) =>
    Array.from({ length: spread }, (_, i): Side => {
      const terms = side.terms.flatMap((term) => {
        const known = mended.get(term)
        if (!known) return term
        return known.means === 'all' ? known.terms : (known.terms[Math.min(i, known.terms.length - 1)] ?? term)
      })
      return { ...side, terms: [...new Set(terms)] }
    }),
  )
  return {
    query: { ...query, sides, terms: [...new Set(sides.flatMap(({ terms }) => terms))] },
    mended: [...mended.values()],
    notes: [...mended.values()].map(({ word, means, printed }) =>
      means === 'any'
        ? `"${word}" stands nowhere in the plan; words that begin so are searched instead.`
        : `"${word}" stands nowhere in the plan; "${printed}" is searched instead.`,
    ),
  }
}
