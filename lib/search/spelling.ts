import type { SearchDocument } from './documents'

/** In how many documents each term stands: what rare words weigh, and what a mistyped one may have meant. */
export type Vocabulary = { size: number; frequency: ReadonlyMap<string, number> }

export function readVocabulary(documents: readonly SearchDocument[]): Vocabulary {
  const frequency = new Map<string, number>()
  for (const { title, text, also } of documents)
    for (const term of new Set(`${title} ${text} ${also}`.split(' ')))
      if (term) frequency.set(term, (frequency.get(term) ?? 0) + 1)
  return { size: documents.length, frequency }
}

/** Edits between two words, two neighbours swapped counting once; more than `limit` is not counted further. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let best = i
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let value = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, before[j - 2]! + 1)
      next.push(value)
      best = Math.min(best, value)
    }
    if (best > limit) return limit + 1
    before = row
    row = next
  }
  return row[b.length]!
}

/**
 * What a word that stands nowhere was meant to be: the nearest term of the plan, of equally near ones the most frequent;
 * also the term that it begins ("counterf"). Words with digits are taken as they are; null where nothing is near.
 */
export function correct(term: string, { frequency }: Vocabulary): string | null {
  if (term.length < 4 || term.length > 40 || /\d/.test(term)) return null
  const limit = term.length >= 8 ? 2 : 1
  let best: { word: string; edits: number; count: number } | null = null
  for (const [word, count] of frequency) {
    if (/\d/.test(word)) continue
    const edits = word.startsWith(term) ? 0.5 : distance(term, word, limit)
    if (edits > limit) continue
    if (!best || edits < best.edits || (edits === best.edits && count > best.count)) best = { word, edits, count }
  }
  return best?.word ?? null
}
