import { z } from 'zod'
import data from '../../../data/knowledge/subjects.json'
import { termsOf } from '../index/terms'

const { subjects } = z
  .strictObject({
    source: z.string(),
    subjects: z.array(z.strictObject({ words: z.array(z.string()).min(2), source: z.string() })),
  })
  .parse(data)

const spaced = (text: string) => ` ${termsOf(text).join(' ')} `

/** The same subject in other words: a query with the words of a subject, and each of the others. */
export function otherWords(q: string): { asked: string; others: string[] }[] {
  const said = spaced(q)
  return subjects.flatMap(({ words }) => {
    const asked = words.filter((word) => said.includes(spaced(word)))
    const [longest] = [...asked].sort((a, b) => b.length - a.length)
    return longest ? [{ asked: longest, others: words.filter((word) => !asked.includes(word)) }] : []
  })
}
