import { z } from 'zod'
import numeronymData from '../../../data/knowledge/numeronyms.json'
import translationData from '../../../data/knowledge/subject-terms.json'
import { termsOf, tokensOf } from '../index/terms'
import { SUBJECTS } from './subjects'

/** Words of a query, and those of the plan that they are searched as; whether they are of another language. */
export type Rewording = { asked: string; means: string; isForeign: boolean }

/** Words and what they stand for: the first of these that the plan has. */
type Row = { terms: readonly string[]; means: readonly string[]; isForeign: boolean }

const numeronyms = z.strictObject({ source: z.string(), words: z.record(z.string(), z.string()) }).parse(numeronymData)
const translations = z
  .strictObject({
    source: z.string(),
    terms: z.array(z.strictObject({ english: z.string(), words: z.array(z.string()) })),
  })
  .parse(translationData)

/** "a11y"; subjects in other languages; everyday words for a subject: "fake" where a plan says "counterfeit". */
const ROWS: readonly Row[] = [
  ...Object.entries(numeronyms.words).map(([word, whole]) => ({
    terms: termsOf(word),
    means: [whole],
    isForeign: false,
  })),
  ...translations.terms.flatMap(({ english, words }) =>
    words.map((word) => ({ terms: termsOf(word), means: [english], isForeign: true })),
  ),
  ...SUBJECTS.flatMap(({ words }) =>
    words.map((word) => ({
      terms: termsOf(word),
      means: words.filter((other) => other !== word),
      isForeign: false,
    })),
  ),
]

/** Rows by their first term, those of more words first. */
const byFirst = new Map<string, Row[]>()
for (const row of ROWS) byFirst.set(row.terms[0]!, [...(byFirst.get(row.terms[0]!) ?? []), row])
for (const rows of byFirst.values()) rows.sort((a, b) => b.terms.length - a.terms.length)

/**
 * A query in which words that the plan does not have are those that it has for the same: numeronyms, subjects in the
 * languages of ITU, everyday words. Words that the plan has stay as they are.
 */
export function reword(q: string, isTerm: (term: string) => boolean): { text: string; rewordings: Rewording[] } {
  const tokens = tokensOf(q)
  const rewordings: Rewording[] = []
  let text = ''
  let from = 0
  for (let i = 0; i < tokens.length; i++) {
    const row = byFirst
      .get(tokens[i]!.term)
      ?.find(
        ({ terms }) => terms.every((term, k) => tokens[i + k]?.term === term) && !terms.every((term) => isTerm(term)),
      )
    const means = row?.means.find((words) => termsOf(words).every(isTerm))
    if (!row || !means) continue
    const { end } = tokens[i + row.terms.length - 1]!
    rewordings.push({ asked: q.slice(tokens[i]!.start, end), means, isForeign: row.isForeign })
    text += q.slice(from, tokens[i]!.start) + means
    from = end
    i += row.terms.length - 1
  }
  return { text: text + q.slice(from), rewordings }
}
