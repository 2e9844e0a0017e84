import { type Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import { cellParagraph, run } from './words'

/** What a cell leaves free, in twentieths of a point. */
const MARGINS = { top: 40, bottom: 40, left: 80, right: 80 }

/** A column: its head, and its share of the width. */
type Column = { head: string; width: number }

/** A table of `width` twentieths of a point, its head again on every page. Each row has the paragraphs of its cells. */
export function wordTable(columns: readonly Column[], width: number, rows: readonly (readonly Paragraph[][])[]): Table {
  const sum = columns.reduce((all, column) => all + column.width, 0)
  const widths = columns.map((column) => Math.round((column.width / sum) * width))
  const rowOf = (cells: readonly Paragraph[][], isHead = false) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: isHead,
      children: cells.map(
        (children, i) =>
          new TableCell({
            children: children.length > 0 ? children : [cellParagraph()],
            margins: MARGINS,
            width: { size: widths[i]!, type: WidthType.DXA },
            ...(isHead && { shading: { fill: 'EEEEEE' } }),
          }),
      ),
    })
  return new Table({
    columnWidths: widths,
    width: { size: width, type: WidthType.DXA },
    rows: [
      rowOf(
        columns.map(({ head }) => [cellParagraph(run(head, true))]),
        true,
      ),
      ...rows.map((cells) => rowOf(cells)),
    ],
  })
}
