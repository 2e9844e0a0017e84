import type { PrintedWord, SearchDocument } from '../schema'
import { fold } from './terms'

/** In how many documents each term is, which weighs it, and the words as they are printed, which correct mistyped ones. */
export type Vocabulary = { size: number; frequency: ReadonlyMap<string, number>; words: readonly PrintedWord[] }

const PRINTED = /\p{L}{4,40}/gu

export function readVocabulary(documents: readonly SearchDocument[]): Vocabulary {
  const frequency = new Map<string, number>()
  const printed = new Map<string, number>()
  for (const { title, text, also, subject, name, passages } of documents) {
    for (const term of new Set(`${title} ${text} ${also} ${subject}`.split(' ')))
      if (term) frequency.set(term, (frequency.get(term) ?? 0) + 1)
    for (const passage of [name, ...passages.map((one) => one.text)])
      for (const [word] of passage.matchAll(PRINTED)) printed.set(word, (printed.get(word) ?? 0) + 1)
  }
  const words = new Map<string, number>()
  for (const [word, count] of printed) words.set(fold(word), (words.get(fold(word)) ?? 0) + count)
  return { size: documents.length, frequency, words: [...words].map(([word, count]) => ({ word, count })) }
}

/** How much a term tells: the rarer, the more. */
export const weightOf = (term: string, { size, frequency }: Vocabulary): number =>
  Math.log(1 + size / (1 + (frequency.get(term) ?? 0)))
