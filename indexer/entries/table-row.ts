import { type Part, TABLE_COLUMNS } from '../../lib/domain/entry'
import { resolutionId } from '../../lib/domain/resolution-id'
import { type Block, isAside } from '../../lib/reading/blocks'
import { parseResolutionHeading, type ResolutionHeading } from '../../lib/reading/headings'
import { joinCell } from './cells'
import type { Draft } from './draft'
import type { PlacedColumn } from './table-columns'

type Row = Extract<Block, { kind: 'row' }>

/** A table without heads is Table 1 where its rows have at least so many cells: a list of contents has two or three. */
const FEWEST_CELLS = 5

/** The heading in the cell of a title: "Resolution 7 – Title", or "7 Title" where the number has a column of its own. */
export const headingInCell = (text: string): ResolutionHeading | null =>
  parseResolutionHeading(text) ?? (/^\d{1,4}\b/.test(text) ? parseResolutionHeading(`Resolution ${text}`) : null)

/**
 * Reads a row of Table 1, the one whose first cell names a resolution; false where it is no such row. Its cells go by the
 * heads of the table, or by their order where it has none.
 */
export function readTableRow(block: Row, columns: readonly PlacedColumn[] | null, draft: Draft): boolean {
  const placed = columns ?? TABLE_COLUMNS
  const cells = new Map<PlacedColumn, Part>()
  let place = block.span.start
  for (const [i, lines] of block.cells.entries()) {
    const column = placed[i] ?? 'unknown'
    const cell = joinCell(
      lines.filter((line) => !isAside(line)),
      place,
    )
    place = cell.span.end
    if (!cells.has(column)) cells.set(column, cell)
  }
  const [number, own] = [cells.get('number'), cells.get('title')]
  const title =
    number && own
      ? { text: `${number.text} ${own.text}`.trim(), span: { start: number.span.start, end: own.span.end } }
      : (own ?? number)
  const heading = headingInCell(title?.text ?? '')
  if (!title || !heading || (!columns && block.cells.length < FEWEST_CELLS)) return false
  if (!columns && !parseResolutionHeading(title.text)) return false
  const resolution = resolutionId(heading.number, heading.opinion)
  if (block.cells.length !== placed.length)
    draft.report({
      rule: 'broken-off',
      subject: 'reading',
      severity: 'warning',
      message: `The row of ${resolution} in Table 1 has ${block.cells.length} cells, not ${placed.length}`,
      location: 'table-1',
      span: block.span,
    })
  const none: Part = { text: '', span: { start: place, end: place } }
  draft.add({
    kind: 'table-row',
    id: `table-1.${resolution}`,
    parent: null,
    location: 'table-1',
    resolution,
    cells: TABLE_COLUMNS.map((column) => (column === 'title' ? title : (cells.get(column) ?? none))),
    span: block.span,
  })
  return true
}
