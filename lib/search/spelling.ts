import type { SearchDocument } from './documents'
import { fold, stem } from './fold'

/** In how many documents each term stands, which weighs it, and the words as they are printed, which mend mistyped ones. */
export type Vocabulary = {
  size: number
  frequency: ReadonlyMap<string, number>
  /** Folded words without digits, and how often they are printed. */
  words: ReadonlyMap<string, number>
}

const PRINTED = /\p{L}{4,40}/gu

export function readVocabulary(documents: readonly SearchDocument[]): Vocabulary {
  const frequency = new Map<string, number>()
  const words = new Map<string, number>()
  for (const { title, text, also, name, passages } of documents) {
    for (const term of new Set(`${title} ${text} ${also}`.split(' ')))
      if (term) frequency.set(term, (frequency.get(term) ?? 0) + 1)
    for (const printed of [name, ...passages.map((passage) => passage.text)])
      for (const [word] of printed.matchAll(PRINTED)) {
        const folded = fold(word)
        words.set(folded, (words.get(folded) ?? 0) + 1)
      }
  }
  return { size: documents.length, frequency, words }
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
 * What a word that stands nowhere was meant to be: the nearest printed word, of equally near ones one with the same first
 * letter, then the most frequent; also a word that it begins ("counterf"). Words with digits are taken as they are; null
 * where nothing is near.
 */
export function correct(word: string, { words }: Vocabulary): string | null {
  if (word.length < 4 || word.length > 40 || !/^\p{L}+$/u.test(word)) return null
  const limit = word.length >= 8 ? 2 : 1
  let best: { word: string; edits: number; count: number } | null = null
  for (const [known, count] of words) {
    const near = known.startsWith(word) ? 0.5 : distance(word, known, limit)
    if (near > limit) continue
    const edits = near + (known[0] === word[0] ? 0 : 0.4)
    if (!best || edits < best.edits || (edits === best.edits && count > best.count))
      best = { word: known, edits, count }
  }
  return best?.word ?? null
}

/** The term under which a printed word is indexed. */
export const termOf = (word: string): string => stem(word)
