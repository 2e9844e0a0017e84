import type { PrintedWord, SearchDocument } from '../schema'
import { fold, termsOf } from './terms'

/** What is known of the words of a plan. */
export type Vocabulary = {
  /** How many documents there are, and in how many each term is, which weighs it. */
  size: number
  frequency: ReadonlyMap<string, number>
  /** Terms of the titles of its resolutions. */
  subjects: ReadonlySet<string>
  /** Words as they are printed, which correct mistyped ones; acronyms are none of them. */
  words: readonly PrintedWord[]
}

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
  // "cited" is not corrected to "CITEL", which is printed in capitals only.
  for (const [word, count] of printed)
    if (word !== word.toUpperCase() || !/^\p{Lu}/u.test(word))
      words.set(fold(word), (words.get(fold(word)) ?? 0) + count)
  const titles = documents.flatMap(({ kind, passages: [title] }) => (kind === 'resolution' && title ? title.text : []))
  return {
    size: documents.length,
    frequency,
    subjects: new Set(titles.flatMap(termsOf)),
    words: [...words].map(([word, count]) => ({ word, count })),
  }
}

/** How much a term tells: the rarer, the more. */
export const weightOf = (term: string, { size, frequency }: Vocabulary): number =>
  Math.log(1 + size / (1 + (frequency.get(term) ?? 0)))
