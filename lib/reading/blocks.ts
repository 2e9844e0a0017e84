import type { Span } from '../domain/span'
import { labelLength } from './labels'

/**
 * A paragraph of a table cell or of running text; the span is the paragraph without its tabs and line end. `aside` tells one
 * that stands in the text without being of it: a footnote, or a picture by its description.
 */
export type Line = { text: string; span: Span; aside?: Aside }

export type AsideLine = Line & { aside: Aside }
/** `lead` and `tail` are the numbers of characters around the words: a footnote's mark and brackets, the sign of a picture. */
export type Aside = { what: 'footnote' | 'figure'; mark: string; lead: number; tail: number }

/**
 * What every reader gives, in the order of the document. A text export tells them apart by tabs and blank lines, a Word
 * file by its structure; what they mean is decided in `entries.ts`, once for both.
 */
export type Block =
  /**
   * Running text: a heading, a clause, a bullet. `marker` is the printed label in front of a tab ("1", "ii)", "•"). `title` is
   * Word's style "Title"; `heading` the level of a heading style, from 1, or of an outline level that the paragraph itself has.
   */
  | { kind: 'paragraph'; span: Span; marker: Line | null; body: Line; title?: true; heading?: number }
  /**
   * A row of a table; a cell may have several paragraphs, or none. `red` are the numbers of cells coloured red, from 0. `spans`
   * are the numbers of columns that each cell takes, in the order of `cells`, given where one takes more than one. A check
   * box is its sign: ☒ or ☐. `merged` are the numbers of cells that are merged with the cell above them. `pictured` are the
   * cells that have a picture and no word, with its description: a tick may be drawn.
   */
  | {
      kind: 'row'
      span: Span
      cells: Line[][]
      red?: readonly number[]
      spans?: readonly number[]
      merged?: readonly number[]
      pictured?: readonly { cell: number; description: string }[]
    }
  /** A footnote or a picture of the running text, behind the paragraph that it belongs to. */
  | { kind: 'aside'; span: Span; body: AsideLine }
  /** Text that belongs to the page and not to the plan: a repeated table head, a link back to the top. */
  | { kind: 'furniture'; span: Span; what: string }

/** A line of the source before it is read: as it stands there, as it prints, and where it begins. */
export type RawLine = { raw: string; text: string; start: number }

function trimmed(by: string, { text, start }: RawLine, from: number, to: number): Line {
  let a = from
  let b = to
  while (a < b && /\s/.test(by[a]!)) a++
  while (b > a && /\s/.test(by[b - 1]!)) b--
  return { text: text.slice(a, b), span: { start: start + a, end: start + b } }
}

/** The part of a line without the blanks around it, as a place in the source; what does not print (a bookmark) stays in it. */
export const part = (line: RawLine, from = 0, to = line.raw.length): Line => trimmed(line.raw, line, from, to)

/** The words of a line or of a part of it, without blanks and without what does not print. */
export const words = (line: RawLine, from = 0, to = line.raw.length): Line => trimmed(line.text, line, from, to)

/** A paragraph of running text, its printed label apart: "1⇥to continue …", "ii) in …". */
export function paragraph(line: RawLine): Extract<Block, { kind: 'paragraph' }> {
  const label = labelLength(line.text)
  const body = words(line, label)
  const whole = part(line)
  return {
    kind: 'paragraph',
    span: whole.span,
    marker: label > 0 ? words(line, 0, label) : null,
    body: body.text ? body : whole,
  }
}

/** The beginning of a line. */
export const upTo = ({ raw, text, start }: RawLine, end: number): RawLine => ({
  raw: raw.slice(0, end),
  text: text.slice(0, end),
  start,
})

export const isAside = (line: Line): line is AsideLine => line.aside !== undefined

/** The number of the next block that is no footnote and no picture. */
export function following(blocks: readonly Block[], index: number): number {
  let next = index + 1
  while (blocks[next]?.kind === 'aside') next++
  return next
}
