import { firstNotBefore } from '../../text/sorted'
import { fold, termOf } from '../index/terms'
import type { SearchDocument } from '../schema'

/** In how many documents each term stands, which weighs it, and the words as they are printed, which mend mistyped ones. */
export type Vocabulary = {
  size: number
  frequency: ReadonlyMap<string, number>
  /** Folded words without digits, and how often they are printed. */
  words: ReadonlyMap<string, number>
  /** The same words in the order of the alphabet, and by their length: for those that a half word begins, and near ones. */
  sorted: readonly string[]
  byLength: ReadonlyMap<number, readonly string[]>
}

const PRINTED = /\p{L}{4,40}/gu

export function readVocabulary(documents: readonly SearchDocument[]): Vocabulary {
  const frequency = new Map<string, number>()
  const words = new Map<string, number>()
  for (const { title, text, also, subject, name, passages } of documents) {
    for (const term of new Set(`${title} ${text} ${also} ${subject}`.split(' ')))
      if (term) frequency.set(term, (frequency.get(term) ?? 0) + 1)
    for (const printed of [name, ...passages.map((passage) => passage.text)])
      for (const [word] of printed.matchAll(PRINTED)) {
        const folded = fold(word)
        words.set(folded, (words.get(folded) ?? 0) + 1)
      }
  }
  const byLength = new Map<number, string[]>()
  for (const word of words.keys()) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word])
  return { size: documents.length, frequency, words, sorted: [...words.keys()].sort(), byLength }
}

/** The longest words that are compared. */
const LONGEST = 128
/** Three rows of the table of edits, used again by each comparison. */
const ROWS = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const

/** Edits between two words, two neighbours swapped counting once; more than `limit` is not counted further. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || a.length > LONGEST || b.length > LONGEST) return limit + 1
  let [before, row, next]: [Uint8Array, Uint8Array, Uint8Array] = [...ROWS]
  for (let j = 0; j <= b.length; j++) row[j] = j
  for (let i = 1; i <= a.length; i++) {
    next[0] = i
    let best = i
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let value = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, before[j - 2]! + 1)
      next[j] = value
      if (value < best) best = value
    }
    if (best > limit) return limit + 1
    ;[before, row, next] = [row, next, before]
  }
  return row[b.length]!
}

/** Words that are not the plan's but may be a mistyped or half one: long enough, and of letters alone. */
const isMendable = (word: string) => word.length >= 4 && word.length <= 40 && /^\p{L}+$/u.test(word)

/** The terms of the words that a half word begins ("softwari"), those of the most frequent words first. */
export function completions(half: string, { sorted, words }: Vocabulary, limit: number): string[] {
  if (!isMendable(half)) return []
  const begun: string[] = []
  for (let i = firstNotBefore(sorted.length, (i) => sorted[i]! < half); sorted[i]?.startsWith(half); i++)
    begun.push(sorted[i]!)
  begun.sort((a, b) => words.get(b)! - words.get(a)!)
  return [...new Set(begun.map(termOf))].slice(0, limit)
}

/**
 * What a word that stands nowhere was meant to be: the nearest printed word, of equally near ones one with the same first
 * letter, then the most frequent. Words with digits are taken as they are; null where nothing is near.
 */
export function correct(word: string, { words, byLength }: Vocabulary): string | null {
  if (!isMendable(word)) return null
  const limit = word.length >= 8 ? 2 : 1
  let best: { word: string; edits: number; count: number } | null = null
  for (let length = word.length - limit; length <= word.length + limit; length++)
    for (const known of byLength.get(length) ?? []) {
      // The first letter is seldom mistyped: of a short word it is never mended ("youth" is not "south").
      if (known[0] !== word[0] && word.length < 8) continue
      const near = distance(word, known, limit)
      if (near > limit) continue
      const edits = near + (known[0] === word[0] ? 0 : 0.4)
      const count = words.get(known)!
      if (!best || edits < best.edits || (edits === best.edits && count > best.count))
        best = { word: known, edits, count }
    }
  return best?.word ?? null
}

/** Printed words that look most like one that stands nowhere, further away than `correct` dares. */
export function nearestWords(word: string, { words, byLength }: Vocabulary, count: number): string[] {
  if (!isMendable(word)) return []
  const limit = Math.min(4, Math.max(2, Math.floor(word.length / 3)))
  const near: { word: string; edits: number; frequency: number }[] = []
  for (let length = word.length - limit; length <= word.length + limit; length++)
    for (const known of byLength.get(length) ?? []) {
      const edits = known[0] === word[0] ? distance(word, known, limit) : limit + 1
      if (edits <= limit) near.push({ word: known, edits, frequency: words.get(known)! })
    }
  return near
    .sort((a, b) => a.edits - b.edits || b.frequency - a.frequency)
    .slice(0, count)
    .map((one) => one.word)
}
