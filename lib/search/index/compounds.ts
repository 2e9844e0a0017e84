import type { SearchDocument } from '../schema'

/** Words that are printed joined and apart, "cybersecurity" and "cyber security", "open-source" and "open source": the joined term, and its two. */
export type Compounds = ReadonlyMap<string, readonly [string, string]>

/** What makes a compound; single letters and numbers are joined wherever they stand (`fold.ts`). */
const PART = /^\p{L}{3,}$/u

/** The term that two neighbours make together, or null. */
export const joinTerms = (first: string, second: string): string | null =>
  PART.test(first) && PART.test(second) ? first + second : null

/** The compounds of a plan: neighbours that it also prints as one word, or with a hyphen. */
export function learnCompounds(documents: readonly SearchDocument[]): Compounds {
  const whole = new Set<string>()
  for (const { title, text, also, subject } of documents)
    for (const term of `${title} ${text} ${also} ${subject}`.split(' ')) whole.add(term)
  const compounds = new Map<string, readonly [string, string]>()
  for (const { title, text } of documents)
    for (const field of [title, text]) {
      const terms = field.split(' ')
      for (let i = 1; i < terms.length; i++) {
        const joined = joinTerms(terms[i - 1]!, terms[i]!)
        if (joined && whole.has(joined) && !compounds.has(joined)) compounds.set(joined, [terms[i - 1]!, terms[i]!])
      }
    }
  return compounds
}

/** A document that has the two words of its compounds too: a query is read as two ("cybersecurity"). */
export function withCompounds(document: SearchDocument, compounds: Compounds): SearchDocument {
  const words = `${document.title} ${document.text}`.split(' ')
  const parts = new Set(words.flatMap((term) => compounds.get(term) ?? []))
  for (const word of words) parts.delete(word)
  return parts.size > 0 ? { ...document, also: [document.also, ...parts].filter(Boolean).join(' ') } : document
}

/** The compounds that terms make, one behind the other: what a place may print instead of the two. */
export const compoundsOf = (terms: readonly string[], compounds: Compounds): string[] =>
  terms.flatMap((term, i) => {
    const joined = joinTerms(term, terms[i + 1] ?? '')
    return joined && compounds.has(joined) ? joined : []
  })
