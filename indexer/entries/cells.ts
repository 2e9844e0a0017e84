import type { Part } from '../../lib/domain/entry'
import type { Line } from '../../lib/reading/blocks'

/** A cell as one part: its paragraphs joined by a space, its place from the first to the last. */
export function joinCell(lines: readonly Line[], otherwise: number): Part {
  const first = lines[0]
  const last = lines.at(-1)
  if (!first || !last) return { text: '', span: { start: otherwise, end: otherwise } }
  return { text: lines.map(({ text }) => text.trim()).join(' '), span: { start: first.span.start, end: last.span.end } }
}

/** What prints nothing: soft hyphens, zero-width blanks, marks of direction. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g
const DASHES = /[‐‑‒–—―−﹣－]/g

/** A short text of a cell as it is compared: signs that do not print left out, every dash a hyphen, blanks as one. */
export const plainCell = (text: string): string =>
  text.replace(INVISIBLE, '').replace(DASHES, '-').replace(/\s+/g, ' ').trim()

const VISIBLE = /[^\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/

/** Whether a cell has a word or a sign. */
export const isFilled = (lines: readonly Line[]): boolean => lines.some(({ text }) => VISIBLE.test(text))
