import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  Table as WordTable,
} from 'docx'
import type { ExportFile } from '../file'
import { withoutControls } from '../xml'
import type { Cell, Table } from './table'

/** A4 lying on its side, in twentieths of a point, and what its margins leave. */
const PAGE = { width: 11_906, height: 16_838 }
const MARGIN = 720
const WIDTH = PAGE.height - 2 * MARGIN

/** The size of the letters, in half points. */
const SIZE = 17

const text = (words: string, bold = false) => new TextRun({ text: withoutControls(words), size: SIZE, bold })

function childrenOf(cell: Cell): Paragraph[] {
  if (typeof cell === 'string') return cell.split('\n').map((line) => new Paragraph({ children: [text(line)] }))
  const link: ParagraphChild = new ExternalHyperlink({
    link: cell.url,
    children: [new TextRun({ text: withoutControls(cell.text), size: SIZE, style: 'Hyperlink' })],
  })
  return [new Paragraph({ children: [link] })]
}

const MARGINS = { top: 40, bottom: 40, left: 80, right: 80 }

/** A table as a Word file on A4 landscape: title, edition and address above it, its head again on every page. */
export async function wordFile({ name, title, edition, page, columns, rows }: Table): Promise<ExportFile> {
  const printed = columns.flatMap((column, i) => (column.sheetOnly ? [] : [{ ...column, i }]))
  const sum = printed.reduce((all, { width }) => all + width, 0)
  const widths = printed.map(({ width }) => Math.round((width / sum) * WIDTH))
  const rowOf = (children: readonly Paragraph[][], isHead = false) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: isHead,
      children: children.map(
        (paragraphs, i) =>
          new TableCell({
            children: paragraphs,
            margins: MARGINS,
            width: { size: widths[i]!, type: WidthType.DXA },
            ...(isHead && { shading: { fill: 'EEEEEE' } }),
          }),
      ),
    })
  const table = new WordTable({
    columnWidths: widths,
    width: { size: WIDTH, type: WidthType.DXA },
    rows: [
      rowOf(
        printed.map(({ head }) => [new Paragraph({ children: [text(head, true)] })]),
        true,
      ),
      ...rows.map((row) => rowOf(printed.map(({ i }) => childrenOf(row[i] ?? '')))),
    ],
  })
  const footer = new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      text(`${edition} · `),
      new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: SIZE }),
    ],
  })
  const document = new Document({
    title: withoutControls(title),
    creator: 'Action Plan Explorer',
    sections: [
      {
        properties: {
          page: {
            size: { ...PAGE, orientation: PageOrientation.LANDSCAPE },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: { default: new Footer({ children: [footer] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(withoutControls(title))] }),
          new Paragraph({ children: [text(edition)] }),
          new Paragraph({
            spacing: { after: 160 },
            children: [new ExternalHyperlink({ link: page, children: [text(page)] })],
          }),
          table,
        ],
      },
    ],
  })
  return {
    name: `${name}.docx`,
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    body: new Uint8Array(await Packer.toBuffer(document)),
  }
}
