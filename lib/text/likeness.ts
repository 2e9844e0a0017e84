import { wordsOf } from './wording'

/** How often each word occurs in a text, and how many words it has. */
export type WordCounts = { readonly counts: ReadonlyMap<string, number>; readonly total: number }

export function countWords(text: string): WordCounts {
  const counts = new Map<string, number>()
  const words = wordsOf(text)
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, total: words.length }
}

/** The number of words that two texts share, each as often as both have it. */
export function sharedWords(a: WordCounts, b: WordCounts): number {
  const [few, many] = a.counts.size <= b.counts.size ? [a, b] : [b, a]
  let shared = 0
  for (const [word, count] of few.counts) shared += Math.min(count, many.counts.get(word) ?? 0)
  return shared
}

/**
 * How like two texts are, from 0 to 1: the share of their words that both have, in whatever order (the coefficient of
 * Sørensen and Dice). Two texts without words are alike.
 */
export const likeness = (a: WordCounts, b: WordCounts): number =>
  a.total + b.total === 0 ? 1 : (2 * sharedWords(a, b)) / (a.total + b.total)

/** The share of the shorter text's words that the longer one has too: 1 where a text was only extended. */
export const containment = (a: WordCounts, b: WordCounts): number => {
  const shorter = Math.min(a.total, b.total)
  return shorter === 0 ? 0 : sharedWords(a, b) / shorter
}
