import type { Passage, SearchDocument } from './documents'
import { joinedForms, tokensOf } from './fold'

/** A piece of a snippet; marked pieces are what the query asked for. Text, never HTML. */
export type Segment = { text: string; marked: boolean }
export type Snippet = { entry: string; segments: Segment[] }

/** Characters of a snippet, about two lines. */
const LENGTH = 260

type Mark = { start: number; end: number }

/** The places of a passage that have the query's terms, joined forms as a whole, and the printed identifiers. */
function marksIn(text: string, terms: ReadonlySet<string>, spellings: readonly string[]): Mark[] {
  const tokens = tokensOf(text)
  const marks: Mark[] = []
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1]
    if (terms.has(token.term)) marks.push({ start: token.start, end: token.end })
    else if (next && joinedForms(text.slice(token.start, next.end)).some((joined) => terms.has(joined)))
      marks.push({ start: token.start, end: next.end })
  }
  for (const spelling of spellings)
    for (let at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + spelling.length))
      marks.push({ start: at, end: at + spelling.length })
  marks.sort((a, b) => a.start - b.start || b.end - a.end)
  const merged: Mark[] = []
  for (const mark of marks) {
    const last = merged.at(-1)
    if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end)
    else merged.push({ ...mark })
  }
  return merged
}

function cut(text: string, marks: readonly Mark[]): Segment[] {
  const first = marks[0]?.start ?? 0
  let from = Math.max(0, first - 80)
  if (from > 0) from = text.indexOf(' ', from) + 1 || from
  let to = Math.min(text.length, from + LENGTH)
  if (to < text.length) to = Math.max(text.lastIndexOf(' ', to), from + LENGTH / 2)
  const segments: Segment[] = []
  let at = from
  if (from > 0) segments.push({ text: '… ', marked: false })
  for (const { start, end } of marks) {
    if (start >= to || end <= at) continue
    if (start > at) segments.push({ text: text.slice(at, start), marked: false })
    segments.push({ text: text.slice(Math.max(at, start), Math.min(end, to)), marked: true })
    at = Math.min(end, to)
  }
  if (at < to) segments.push({ text: text.slice(at, to), marked: false })
  if (to < text.length) segments.push({ text: ' …', marked: false })
  return segments
}

/** The passages of a document that answer the query best, each cut to what is asked for; the first one where none does. */
export function snippetsOf(
  document: SearchDocument,
  terms: readonly string[],
  spellings: readonly string[],
  count = 2,
): Snippet[] {
  const wanted = new Set(terms)
  const scored = document.passages.map((passage: Passage) => {
    const marks = marksIn(passage.text, wanted, spellings)
    const distinct = new Set(marks.map(({ start, end }) => passage.text.slice(start, end).toLowerCase())).size
    return { passage, marks, score: distinct * 10 + Math.min(9, marks.length) }
  })
  const best = scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
  const shown = best.length ? best : scored.slice(0, 1)
  return shown.map(({ passage, marks }) => ({ entry: passage.entry, segments: cut(passage.text, marks) }))
}
