import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Clause, ExamplePlan, Item, Resolution } from './plan'

/** Shading of a cell that is in jeopardy. */
const RED = 'FF5050'
const ITEM_WIDTHS = [9, 49, 16, 13, 13]

/** A paragraph; a tab in the words is a tab in the file. */
const paragraph = (words: string, options: { bold?: boolean; heading?: boolean; title?: boolean } = {}): Paragraph =>
  new Paragraph({
    ...(options.title && { heading: HeadingLevel.TITLE }),
    ...(options.heading && { heading: HeadingLevel.HEADING_1 }),
    children: words
      .split('\t')
      .flatMap((text, i) => [
        ...(i > 0 ? [new TextRun({ children: [new Tab()] })] : []),
        new TextRun({ text, bold: options.bold === true }),
      ]),
  })

function cell(lines: readonly string[], options: { width?: number; span?: number; red?: boolean } = {}): TableCell {
  return new TableCell({
    children: (lines.length > 0 ? lines : ['']).map((line) => paragraph(line)),
    ...(options.width && { width: { size: options.width, type: WidthType.PERCENTAGE } }),
    ...(options.span && { columnSpan: options.span }),
    ...(options.red && { shading: { type: ShadingType.CLEAR, fill: RED, color: 'auto' } }),
  })
}

const table = (rows: TableRow[]): Table => new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } })
const row = (...children: TableCell[]): TableRow => new TableRow({ children })

const nameOf = ({ number, opinion }: Resolution): string => `${opinion ? 'Opinion' : 'Resolution'} ${number}`
const headingOf = (one: Resolution): string =>
  `${nameOf(one)}${one.revision ? ` (${one.revision})` : ''} – ${one.title}`

function clauses(list: readonly Clause[]): Paragraph[] {
  return list.flatMap((clause, i) => {
    const { text, under } = typeof clause === 'string' ? { text: clause, under: [] } : clause
    const label = list.length > 1 ? `${i + 1}\t` : ''
    return [`${label}${text}`, ...under].map((words) => paragraph(words))
  })
}

function itemRows({ number, alias, action, milestone, met, completed, red, notes }: Item): TableRow[] {
  const tick = (is: boolean) => (is ? ['√'] : [])
  const texts = [alias ? [number, `(${alias})`] : [number], [action], [milestone], tick(met), tick(completed)]
  return [
    row(...texts.map((lines, i) => cell(lines, { width: ITEM_WIDTHS[i]!, red: red === true && i === 2 }))),
    row(cell([]), cell(notes, { span: 4 })),
  ]
}

function chapter(one: Resolution): (Paragraph | Table)[] {
  const head = ['Action Item', 'Action', 'Milestone', 'Periodic goals met', 'Completed']
  return [
    paragraph(headingOf(one), { heading: true }),
    paragraph(nameOf(one)),
    ...one.sections.flatMap(({ heading, clauses: list }) => [paragraph(heading), ...clauses(list)]),
    ...(one.items.length > 0
      ? [
          table([
            row(...head.map((text, i) => cell([text], { width: ITEM_WIDTHS[i]! }))),
            ...one.items.flatMap(itemRows),
          ]),
        ]
      : []),
  ]
}

function tableOne({ resolutions }: ExamplePlan): Table {
  return table([
    row(
      cell(['Resolution - Title']),
      cell(['Action by'], { span: 5 }),
      cell(['Collaboration with'], { span: 3 }),
      cell(['Report to'], { span: 4 }),
    ),
    row(
      ...[
        '',
        'SGs',
        'TSAG',
        'TSB',
        'Membership',
        'GenSec',
        'GenSec',
        'BDT',
        'BR',
        'TSAG',
        'Council',
        'Assembly',
        'PP',
      ].map((text) => cell([text])),
    ),
    ...resolutions.map((one) => row(cell([headingOf(one)]), ...one.row.map((text) => cell(text ? [text] : [])))),
  ])
}

/** An edition as a Word file: cover, list of changes, Table 1, legend, then each resolution with its action items. */
export function wordFileOf(plan: ExamplePlan): Promise<Buffer> {
  const assembly = plan.title.split(' ')[0]
  const document = new Document({
    title: plan.title,
    creator: 'Secretariat of an assembly that does not exist',
    sections: [
      {
        children: [
          paragraph(plan.title, { title: true }),
          paragraph(`Document ${plan.document}`),
          paragraph(plan.meeting),
          ...plan.changes.map((line) => paragraph(`· ${line}`)),
          paragraph(`Section I - Resolutions and Opinion of ${assembly} at a glance`),
          paragraph('Table 1'),
          paragraph('Who acts on what, and who is told'),
          tableOne(plan),
          paragraph('Legend:'),
          ...plan.legend.map(([term, meaning]) => paragraph(`${term}\t\t: ${meaning}`)),
          paragraph('Section II - What became of each of them'),
          paragraph(plan.introduction),
          ...plan.resolutions.flatMap(chapter),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}
