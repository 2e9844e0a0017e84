import type { Span } from '../../domain/span'
import { clean } from '../../text/clean'
import { type Block, type Line, paragraph, part, type RawLine, upTo } from '../blocks'
import { parseResolutionHeading } from '../headings'
import { TO_THE_TOP } from '../labels'
import { openingOf } from '../openings'
import { splitFootnotes } from './footnotes'

function* linesOf(source: string, text: string): Iterable<RawLine> {
  let start = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    yield { raw: source.slice(start, end), text: text.slice(start, end), start }
    start = end + 1
  }
}

const isBlank = (text: string) => text.trim() === ''
/** A cell starts with a tab; a space in front of it opens a row that was glued to the one before. */
const startsCell = (text: string) => /^ ?\t/.test(text)
const opensRow = (text: string) => text.startsWith(' \t')

/** Whether a line that follows a row without a blank line opens a resolution, by the lines behind it. */
function opensResolution(lines: readonly RawLine[], index: number): boolean {
  const heading = parseResolutionHeading(lines[index]!.text)
  return heading !== null && openingOf(heading, textsBehind(lines, index)) !== null
}

function* textsBehind(lines: readonly RawLine[], index: number): Iterable<string> {
  for (let at = index + 1; at < lines.length && !startsCell(lines[at]!.text); at++)
    if (!isBlank(lines[at]!.text)) yield lines[at]!.text
}

/**
 * The blocks of a text export. A run of lines that begin with a tab is a row, a line a cell; a line without tab behind
 * them is a further paragraph of the last cell, until a blank line or the heading of a resolution. A line alone with a tab
 * inside running text is a paragraph whose label was lost. Every non-blank character stands in one block. `text` is the
 * source as it prints.
 */
export function readBlocks(source: string, text = clean(source)): Block[] {
  const lines = [...linesOf(source, text)]
  const blocks: Block[] = []
  let row: { span: Span; cells: Line[][] } | null = null
  const close = () => {
    // A row without a word (a note that was never written) says nothing.
    if (row?.cells.some((cell) => cell.length > 0)) blocks.push({ kind: 'row', ...row })
    row = null
  }
  let inText = false
  for (const [index, line] of lines.entries()) {
    if (isBlank(line.raw) && !startsCell(line.text)) {
      close()
      inText = false
      continue
    }
    const top = line.text.match(TO_THE_TOP)
    const { rest, asides } = splitFootnotes(top ? upTo(line, top.index ?? 0) : line)
    if (!isBlank(rest.raw) || (startsCell(rest.text) && !top)) {
      const next = lines[index + 1]?.text ?? ''
      const labelLost = inText && !row && startsCell(rest.text) && !startsCell(next)
      if (startsCell(rest.text) && !labelLost) {
        const cell = part(rest)
        if (opensRow(rest.text)) close()
        row ??= { span: { start: cell.span.start, end: cell.span.end }, cells: [] }
        row.cells.push([...(cell.text ? [cell] : []), ...asides])
        row.span.end = asides.at(-1)?.span.end ?? cell.span.end
      } else if (row && !opensResolution(lines, index)) {
        const cell = part(rest)
        row.cells.at(-1)?.push(cell, ...asides)
        row.span.end = asides.at(-1)?.span.end ?? cell.span.end
      } else {
        close()
        blocks.push(paragraph(rest), ...asides.map((body): Block => ({ kind: 'aside', span: body.span, body })))
        inText = true
      }
    }
    if (top) {
      const link = part(line, top.index)
      const open = row as { span: Span; cells: Line[][] } | null
      close()
      blocks.push({ kind: 'furniture', span: link.span, what: 'A link to the top' })
      if (open) inText = false
    }
  }
  close()
  return blocks.filter(({ span }) => span.end > span.start)
}
