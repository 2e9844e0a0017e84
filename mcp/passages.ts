import { z } from 'zod'
import type { Passage } from '../lib/operations/schemas'

/** A passage as tools give it: words of the plan, the entry that they stand in, their place in the source, the page that shows them. */
export const ToolPassage = z.object({
  entry: z.string().describe('Id of the entry.'),
  where: z.string().describe('Where it stands, in words.'),
  text: z.string().describe('The words of the plan; " …" marks where an excerpt ends.'),
  span: z
    .object({ start: z.int(), end: z.int() })
    .describe('Half-open range of UTF-16 offsets into the source: the whole passage.'),
  url: z.string(),
})
export type ToolPassage = z.infer<typeof ToolPassage>

/** The shortest and the longest excerpt, and so many characters for all excerpts of an answer. */
const SHORTEST = 100
const LONGEST = 900
const ALL = 10_000

/** The beginning of a text, cut at a word. */
export function excerpt(text: string, most: number): string {
  if (text.length <= most) return text
  const end = text.lastIndexOf(' ', most)
  return `${text.slice(0, end > most / 2 ? end : most)} …`
}

/** How long each of so many excerpts may be, so that all of them have room in an answer. */
export const roomFor = (count: number): number => Math.max(SHORTEST, Math.min(LONGEST, Math.floor(ALL / count)))

/** A passage with so much of its words as there is room for. */
export const toolPassage = ({ entry, where, text, span, url }: Passage, most: number): ToolPassage => ({
  entry,
  where,
  text: excerpt(text.replace(/\s+/g, ' ').trim(), most),
  span: { start: span.start, end: span.end },
  url,
})

/** A window of so many characters into passages that follow each other; `next_from` is where the next window begins. */
export function windowOf(passages: readonly ToolPassage[], from: number, most: number) {
  const shown: ToolPassage[] = []
  let at = 0
  for (const passage of passages) {
    const start = Math.max(0, from - at)
    const end = Math.min(passage.text.length, from + most - at)
    if (start < end) shown.push({ ...passage, text: passage.text.slice(start, end) })
    at += passage.text.length
  }
  return { passages: shown, total_chars: at, next_from: from + most < at ? from + most : null }
}

/** Fields of the input of tools that show text in parts. */
export const WINDOW_FIELDS = {
  from: z
    .int()
    .min(0)
    .max(10_000_000)
    .default(0)
    .describe('Where to begin, in characters: next_from of the answer before.'),
  max_chars: z.int().min(200).max(8_000).default(4_000).describe('How many characters of the plan are given.'),
}
/** What tools say that show text in parts. */
export const WINDOW_ANSWER = {
  passages: z.array(ToolPassage),
  total_chars: z.int().describe('How long all passages are together.'),
  next_from: z.int().nullable().describe('What from takes to go on; null at the end.'),
}
