import { clean } from '../../text/clean'
import { type Block, type Line, paragraph, part, type RawLine } from '../blocks'
import { isOperativeHeading, parseResolutionHeading } from '../headings'

/** The fewest cells that make a line a row where none is open. */
const FEWEST_CELLS = 3

/** Whether a line is a row of a table: cells with a tab between them. */
const isRow = (line: string): boolean => line.split('\t', FEWEST_CELLS).length === FEWEST_CELLS && line.trim() !== ''

/** What only a row in one line has. One row a form, with its example. */
const ROWS = [
  // Action Item⇥Action⇥Milestone⇥…
  /^[^\S\n]{0,4}action items?[^\S\t\n]{0,4}\t[^\t\n]{1,60}\t/im,
  // 07-01⇥TSB to keep a register⇥TSAG 2018⇥…
  /^\W{0,2}(?:op\W)?\d{1,3}\s?[-–—‐‑−]\s?\d{1,3}\W{0,2}\t[^\t\n]{1,2000}\t/im,
  // TSB to keep a register⇥TSAG 2018⇥07-01⇥√
  /^[^\t\n]{1,2000}\t(?:[^\t\n]{0,200}\t){0,6}\d{1,3}[-–—‐‑−]\d{1,3}(?:\t|$)/im,
] as const

/** Whether a text has its tables a row a line, as word processors save them, and not a cell a line. */
export const isTabbed = (text: string): boolean => ROWS.some((form) => form.test(text))

function cellsOf(line: RawLine): Line[][] {
  let at = 0
  return line.raw.split('\t').map((cell) => {
    const words = part(line, at, at + cell.length)
    at += cell.length + 1
    return words.text === '' ? [] : [words]
  })
}

/**
 * The blocks of a text whose tables stand a row a line. A line with two tabs or more is a row; behind one, so is a line that
 * begins with a tab. A line without a tab behind a row is running text where it is a heading or the row is whole, as it
 * always is: a paragraph of a cell that has several stands in a line of its own, and is read as a paragraph.
 * `text` is the source as it prints.
 */
export function readTabbed(source: string, text = clean(source)): Block[] {
  const blocks: Block[] = []
  let row = false
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line: RawLine = { raw: source.slice(start, end), text: text.slice(start, end), start }
    start = end + 1
    if (line.text.trim() === '') continue
    const opens = parseResolutionHeading(line.text) !== null || isOperativeHeading(line.text.trim())
    row = isRow(line.raw) || (row && !opens && line.raw.startsWith('\t'))
    if (row) blocks.push({ kind: 'row', span: part(line).span, cells: cellsOf(line) })
    else blocks.push(paragraph(line))
  }
  return blocks.filter(({ span }) => span.end > span.start)
}
