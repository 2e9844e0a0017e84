import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import type { ExportFile } from '../file'
import { withoutControls } from '../xml'
import { run } from './words'

/** A4, and its margins, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838 }
const MARGIN = 720

/** What the margins leave of a page that lies on its side, in twentieths of a point. */
export const LANDSCAPE_WIDTH = PAGE.height - 2 * MARGIN

/** Sizes of letters, in half points. */
const SIZES = { text: 20, cell: 17, head: 16, title: 36, heading1: 28, heading2: 23 }

/** Word's own styles, by the ids and names under which Word knows them, so that a reader's template changes them all. */
const STYLES = {
  default: {
    document: { run: { size: SIZES.text, language: { value: 'en-GB' } } },
    title: { run: { size: SIZES.title }, paragraph: { spacing: { after: 80 } } },
    heading1: {
      run: { size: SIZES.heading1, bold: true, color: '1F3864' },
      paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
    },
    heading2: {
      run: { size: SIZES.heading2, bold: true, color: '1F3864' },
      paragraph: { spacing: { before: 220, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', run: { color: '595959' } },
    { id: 'NoSpacing', name: 'No Spacing', basedOn: 'Normal', run: { size: SIZES.cell } },
    { id: 'Header', name: 'header', basedOn: 'Normal', run: { size: SIZES.head, color: '595959' } },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: SIZES.head, color: '595959' } },
  ],
}

/**
 * A Word file on A4 landscape in British English: the plan and its edition at the head of each page, the number of the page
 * at its foot.
 */
export async function wordDocument({
  name,
  title,
  edition,
  children,
}: {
  /** The name of the file, without its ending. */
  name: string
  title: string
  edition: string
  children: ISectionOptions['children']
}): Promise<ExportFile> {
  const head = new Paragraph({ style: 'Header', children: [run(edition)] })
  const foot = new Paragraph({
    style: 'Footer',
    alignment: AlignmentType.RIGHT,
    children: [run(`${title} · `), new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
  })
  const document = new Document({
    title: withoutControls(title),
    creator: 'Action Plan Explorer',
    styles: STYLES,
    sections: [
      {
        properties: {
          page: {
            size: { ...PAGE, orientation: PageOrientation.LANDSCAPE },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        headers: { default: new Header({ children: [head] }) },
        footers: { default: new Footer({ children: [foot] }) },
        children,
      },
    ],
  })
  return {
    name: `${name}.docx`,
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    body: new Uint8Array(await Packer.toBuffer(document)),
  }
}
