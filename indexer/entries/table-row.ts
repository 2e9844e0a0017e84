import { type Part, TABLE_COLUMNS } from '../../lib/domain/entry'
import { type Block, isAside, type Line } from '../../lib/reading/blocks'
import { parseResolutionHeading } from '../../lib/reading/headings'
import type { Draft } from './draft'

/** A cell as one part: its paragraphs joined by a space, its place from the first to the last. */
export function joinCell(lines: readonly Line[], otherwise: number): Part {
  const first = lines[0]
  const last = lines.at(-1)
  if (!first || !last) return { text: '', span: { start: otherwise, end: otherwise } }
  return { text: lines.map(({ text }) => text.trim()).join(' '), span: { start: first.span.start, end: last.span.end } }
}

/** Reads a row of Table 1, the one whose first cell names a resolution; false where it is no such row. */
export function readTableRow(block: Extract<Block, { kind: 'row' }>, draft: Draft): boolean {
  let place = block.span.start
  const cells = block.cells.map((lines) => {
    const cell = joinCell(
      lines.filter((line) => !isAside(line)),
      place,
    )
    place = cell.span.end
    return cell
  })
  const heading = parseResolutionHeading(cells[0]?.text ?? '')
  if (!heading) return false
  const resolution = `${heading.opinion ? 'opinion' : 'res'}-${heading.number}`
  if (cells.length !== TABLE_COLUMNS.length)
    draft.report({
      rule: 'broken-off',
      subject: 'reading',
      severity: 'warning',
      message: `The row of ${resolution} in Table 1 has ${cells.length} cells, not ${TABLE_COLUMNS.length}`,
      location: 'table-1',
      span: block.span,
    })
  while (cells.length < TABLE_COLUMNS.length) cells.push({ text: '', span: { start: place, end: place } })
  draft.add({
    kind: 'table-row',
    id: `table-1.${resolution}`,
    parent: null,
    location: 'table-1',
    resolution,
    cells,
    span: block.span,
  })
  return true
}
