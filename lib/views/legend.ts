import { z } from 'zod'
import data from '../../data/knowledge/abbreviations.json'
import type { EntryOf } from '../domain/entry'
import type { Lookups } from '../library/lookups'
import { onceFor } from '../text/once-for'

const { abbreviations } = z
  .strictObject({
    source: z.string(),
    abbreviations: z.array(z.strictObject({ term: z.string(), meaning: z.string() })),
  })
  .parse(data)

/** What the plan explains itself, and what it uses without saying what it stands for. */
export type Legend = { printed: EntryOf<'term'>[]; unexplained: { term: string; meaning: string }[] }

export const getLegend = onceFor((lookups: Lookups): Legend => {
  // "*" explains a mark of a table, and no abbreviation.
  const printed = lookups.entriesOfKind('term').filter(({ term }) => /\p{L}/u.test(term))
  const explained = new Set(printed.map(({ term }) => term))
  const words = new Set(lookups.corpus.entries.flatMap(({ text }) => text.match(/[A-Z][A-Za-z&]{1,7}/g) ?? []))
  // "SDOs": what is only used of several is an abbreviation too.
  const isUsed = (term: string) => words.has(term) || words.has(`${term}s`)
  return { printed, unexplained: abbreviations.filter(({ term }) => isUsed(term) && !explained.has(term)) }
})
