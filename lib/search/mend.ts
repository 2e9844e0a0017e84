import type { Query, Side } from './request'
import { completions, correct, termOf, type Vocabulary } from './spelling'

/** A word that stands nowhere, the terms that are searched instead, and the mended word as it is printed. */
export type Mended = { word: string; terms: string[]; half: boolean; printed: string | null }

/** So many words of a query are mended, and a half word stands for so many: bounds of the work. */
const MAX_MENDED = 10
const MAX_COMPLETIONS = 4

/** What is meant by a term that stands nowhere: all words that it begins, or the nearest one; null where it is known or nothing is near. */
function mendTerm(term: string, word: string, vocabulary: Vocabulary): Mended | null {
  if (vocabulary.frequency.has(term)) return null
  const begun = completions(word, vocabulary, MAX_COMPLETIONS)
  if (begun.length) return { word, terms: begun, half: true, printed: null }
  const meant = correct(word, vocabulary)
  return meant ? { word, terms: [termOf(meant)], half: false, printed: meant } : null
}

/**
 * Mends the words of a query that stand nowhere in the plan, and tells each in a sentence. A half word makes a side of `OR`
 * for each word that it begins, as long as there is one such word and one side.
 */
export function mend(query: Query, vocabulary: Vocabulary): { query: Query; mended: Mended[]; notes: string[] } {
  const mended = new Map<string, Mended>()
  for (const term of query.terms) {
    if (mended.size >= MAX_MENDED) break
    const one = mendTerm(term, query.words.get(term) ?? term, vocabulary)
    if (one) mended.set(term, one)
  }
  if (mended.size === 0) return { query, mended: [], notes: [] }
  const halves = [...mended.values()].filter(({ terms }) => terms.length > 1)
  const spread = query.sides.length === 1 && halves.length === 1 ? halves[0]!.terms.length : 1
  const sides = query.sides.flatMap((side) =>
    Array.from({ length: spread }, (_, i): Side => {
      const terms = side.terms.map((term) => {
        const known = mended.get(term)
        return known ? (known.terms[Math.min(i, known.terms.length - 1)] ?? term) : term
      })
      return { ...side, terms: [...new Set(terms)] }
    }),
  )
  return {
    query: { ...query, sides, terms: [...new Set(sides.flatMap(({ terms }) => terms))] },
    mended: [...mended.values()],
    notes: [...mended.values()].map(({ word, half, printed }) =>
      half
        ? `"${word}" stands nowhere in the plan; words that begin so are searched instead.`
        : `"${word}" stands nowhere in the plan; "${printed}" is searched instead.`,
    ),
  }
}
