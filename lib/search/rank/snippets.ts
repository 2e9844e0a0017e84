import { onceFor } from '../../text/once-for'
import { joinsOf, tokensOf } from '../index/terms'
import type { Passage, SearchDocument } from '../schema'

/** A piece of a snippet; marked pieces are what the query asked for. Text, never HTML. */
export type Segment = { text: string; marked: boolean }
export type Snippet = { entry: string; segments: Segment[] }

/** What is marked: terms, runs of terms (phrases, long names of acronyms), and identifiers as they are printed. */
export type Wanted = {
  terms: ReadonlySet<string>
  runs: readonly (readonly string[])[]
  spellings: readonly string[]
}

/** Characters of a snippet, about two lines. */
const LENGTH = 260

type Mark = { start: number; end: number }

/**
 * A passage as it is matched: its terms in order, where each begins and ends, and the terms that neighbours make together
 * ("e waste", "IMT-2020") by the number of the first. Lean, since thousands are kept.
 */
type Read = { terms: readonly string[]; starts: Uint32Array; ends: Uint32Array; joined: ReadonlyMap<number, string> }

const read = onceFor((passage: Passage): Read => {
  const tokens = tokensOf(passage.text)
  const made = {
    terms: tokens.map(({ term }) => term),
    starts: Uint32Array.from(tokens, ({ start }) => start),
    ends: Uint32Array.from(tokens, ({ end }) => end),
    joined: joinsOf(passage.text, tokens),
  }
  return made
})

/** Whether a passage has a term, or two neighbours that make it together. */
export function saysTerm(passage: Passage, term: string): boolean {
  const { terms, joined } = read(passage)
  return terms.includes(term) || [...joined.values()].includes(term)
}

function marksIn(passage: Passage, { terms: asked, runs, spellings }: Wanted): Mark[] {
  const { terms, starts, ends, joined } = read(passage)
  const marks: Mark[] = []
  for (let i = 0; i < terms.length; i++) if (asked.has(terms[i]!)) marks.push({ start: starts[i]!, end: ends[i]! })
  for (const [i, together] of joined) if (asked.has(together)) marks.push({ start: starts[i]!, end: ends[i + 1]! })
  for (const run of runs)
    for (let i = terms.indexOf(run[0]!); i >= 0; i = terms.indexOf(run[0]!, i + 1))
      if (run.every((term, k) => terms[i + k] === term))
        marks.push({ start: starts[i]!, end: ends[i + run.length - 1]! })
  for (const spelling of spellings)
    for (let at = passage.text.indexOf(spelling); at >= 0; at = passage.text.indexOf(spelling, at + spelling.length))
      marks.push({ start: at, end: at + spelling.length })
  if (marks.length < 2) return marks
  marks.sort((a, b) => a.start - b.start || b.end - a.end)
  const merged: Mark[] = []
  for (const mark of marks) {
    const last = merged.at(-1)
    if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end)
    else merged.push({ ...mark })
  }
  return merged
}

/** Where a snippet begins so that it shows the most of what is marked. */
function densest(marks: readonly Mark[]): number {
  let best = 0
  let most = 0
  for (const [i, { start }] of marks.entries()) {
    let n = 0
    while (i + n < marks.length && marks[i + n]!.end <= start + LENGTH - 80) n++
    if (n > most) [best, most] = [start, n]
  }
  return best
}

function cut(text: string, marks: readonly Mark[]): Segment[] {
  let from = Math.max(0, densest(marks) - 80)
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
export function snippetsOf(document: SearchDocument, wanted: Wanted, count = 2): Snippet[] {
  const scored = document.passages.map((passage) => {
    const marks = marksIn(passage, wanted)
    if (marks.length === 0) return { passage, marks, score: 0 }
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
