import { say } from '../../messages/message'
import { distance, editsAllowed } from '../index/spelling'
import { termOf } from '../index/terms'
import type { Searchable } from '../searchable'
import { idsOf } from './condition'
import type { Query, Side } from './query'

/**
 * A word that the plan does not have, and the terms that are searched instead: all of them, or any where it is half a word;
 * the corrected word as it is printed.
 */
export type Correction = { word: string; terms: string[]; means: 'all' | 'any'; printed: string | null }

type Sources = Pick<Searchable, 'index' | 'vocabulary'>

/** So many words of a query are corrected, and a half word stands for so many: bounds of the work. */
const MAX_CORRECTED = 10
const MAX_COMPLETIONS = 4
/** Words that may be half words: long enough, and of letters alone. */
const WORD = /^\p{L}{4,40}$/u
/** The shortest part of two words that were typed as one. */
const SHORTEST = 3

const NOTHING = { terms: [], excluded: [], filters: [], without: [] }

/** Two words that were typed as one, "machinelearning": the first division whose words are side by side in the plan. */
async function divide(word: string, { index, vocabulary }: Sources): Promise<Correction | null> {
  const divisions = Array.from({ length: Math.max(0, word.length - 2 * SHORTEST + 1) }, (_, i) => {
    const printed = [word.slice(0, SHORTEST + i), word.slice(SHORTEST + i)]
    return { printed, terms: printed.map(termOf) }
  }).filter(({ terms }) => terms.every((term) => vocabulary.frequency.has(term)))
  if (divisions.length === 0) return null
  const { replies } = await index.search(divisions.map(({ terms }) => idsOf({ ...NOTHING, phrases: [terms] }, 0)))
  const found = divisions.find((_, i) => replies[i]!.total > 0)
  return found ? { word, terms: found.terms, means: 'all', printed: found.printed.join(' ') } : null
}

/**
 * What is meant by a word that the plan does not have: any of the words that it begins, two words, or the nearest one with
 * the same first letter, which is seldom mistyped; null where nothing is near.
 */
async function correct(word: string, sources: Sources): Promise<Correction | null> {
  if (!WORD.test(word)) return null
  const similar = await sources.index.similar(word)
  const begun = [...new Set(similar.filter((one) => one.startsWith(word)).map(termOf))].slice(0, MAX_COMPLETIONS)
  if (begun.length > 0) return { word, terms: begun, means: 'any', printed: null }
  const divided = await divide(word, sources)
  if (divided) return divided
  const limit = editsAllowed(word)
  const near = similar
    .filter((one) => one[0] === word[0])
    .map((one) => ({ one, edits: distance(word, one, limit) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits)
  const [nearest] = near
  return nearest ? { word, terms: [termOf(nearest.one)], means: 'all', printed: nearest.one } : null
}

/**
 * Corrects the words of a query that the plan does not have, and says each in a sentence; `isLeft` tells of a word that
 * stays as it was typed. A half word makes a side of `OR` for each word that it begins, as long as there is one such word
 * and one side.
 */
export async function correctWords(
  query: Query,
  sources: Sources,
  isLeft: (word: string) => boolean,
): Promise<{ query: Query; corrections: Correction[]; notes: string[] }> {
  const unknown = query.terms
    .filter((term) => !sources.vocabulary.frequency.has(term))
    .map((term) => ({ term, word: query.words.get(term) ?? term }))
    .filter(({ word }) => !isLeft(word))
    .slice(0, MAX_CORRECTED)
  if (unknown.length === 0) return { query, corrections: [], notes: [] }
  const made = await Promise.all(unknown.map(({ word }) => correct(word, sources)))
  const byTerm = new Map(unknown.flatMap(({ term }, i) => (made[i] ? [[term, made[i]] as const] : [])))
  const corrections = [...byTerm.values()]
  const halves = corrections.filter(({ terms, means }) => means === 'any' && terms.length > 1)
  const spread = query.sides.length === 1 && halves.length === 1 ? halves[0]!.terms.length : 1
  const sides = query.sides.flatMap((side) =>
    Array.from({ length: spread }, (_, i): Side => {
      const terms = side.terms.flatMap((term) => {
        const known = byTerm.get(term)
        if (!known) return term
        return known.means === 'all' ? known.terms : (known.terms[Math.min(i, known.terms.length - 1)] ?? term)
      })
      return { ...side, terms: [...new Set(terms)] }
    }),
  )
  return {
    query: { ...query, sides, terms: [...new Set(sides.flatMap(({ terms }) => terms))] },
    corrections,
    notes: corrections.map(({ word, means, printed }) =>
      means === 'any' ? say('note.completed', { word }) : say('note.corrected', { word, printed: printed ?? '' }),
    ),
  }
}
