import { HeadingLevel, Paragraph } from 'docx'
import type { ExportFile } from '../file'
import { LANDSCAPE_WIDTH, wordDocument } from '../word/document'
import { wordTable } from '../word/table'
import { cellParagraph, link, run } from '../word/words'
import type { Cell, Table } from './table'

const paragraphsOf = (cell: Cell): Paragraph[] =>
  typeof cell === 'string'
    ? cell.split('\n').map((line) => cellParagraph(run(line)))
    : [cellParagraph(link(cell.text, cell.url))]

/** A table as a Word file: title, edition and address above it. */
export function wordFile({ name, title, edition, page, columns, rows }: Table): Promise<ExportFile> {
  const printed = columns.flatMap((column, i) => (column.sheetOnly ? [] : [{ ...column, i }]))
  return wordDocument({
    name,
    title,
    edition,
    children: [
      new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(title)] }),
      cellParagraph(run(edition)),
      new Paragraph({ style: 'NoSpacing', spacing: { after: 160 }, children: [link(page, page)] }),
      wordTable(
        printed,
        LANDSCAPE_WIDTH,
        rows.map((row) => printed.map(({ i }) => paragraphsOf(row[i] ?? ''))),
      ),
    ],
  })
}
