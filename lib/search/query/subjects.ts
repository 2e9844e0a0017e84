import { z } from 'zod'
import data from '../../../data/knowledge/subjects.json'
import { termsOf } from '../index/terms'

/** Words for one subject, the most usual in ITU's documents first. */
export const { subjects: SUBJECTS } = z
  .strictObject({
    source: z.string(),
    subjects: z.array(z.strictObject({ words: z.array(z.string()).min(2), source: z.string() })),
  })
  .parse(data)

const spaced = (text: string) => ` ${termsOf(text).join(' ')} `
const known = SUBJECTS.map(({ words }) => words.map((word) => ({ word, terms: spaced(word) })))

/** The same subject in other words: a query with the words of a subject, and each of the others. */
export function otherWords(q: string): { asked: string; others: string[] }[] {
  const said = spaced(q)
  return known.flatMap((words) => {
    const asked = words.filter(({ terms }) => said.includes(terms))
    const [longest] = [...asked].sort((a, b) => b.terms.length - a.terms.length)
    return longest
      ? [{ asked: longest.word, others: words.filter((one) => !asked.includes(one)).map(({ word }) => word) }]
      : []
  })
}

/** "languages interpretation", "5G IMT-2020": a query that only names one subject twice asks for either. */
export function eitherOf(q: string): string | null {
  const said = spaced(q)
  for (const words of known)
    for (const one of words)
      for (const other of words)
        if (one !== other && said === `${one.terms}${other.terms.slice(1)}`) return `${one.word} OR ${other.word}`
  return null
}
