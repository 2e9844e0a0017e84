import type { Position } from '../../domain/position'
import { clean } from '../../text/clean'
import {
  type Aside,
  type AsideLine,
  type Block,
  type Line,
  part,
  type RawLine,
  paragraph as readLine,
  upTo,
  words,
} from '../blocks'
import { TO_THE_TOP } from '../labels'
import type { Hyperlink, Reading } from '../reading'
import { contentAmong } from './content'
import { type Paragraph, Paragraphs, PICTURE, type Reader, readAll } from './paragraphs'
import { isRedCell } from './shading'
import { cellsOf, continuesAbove, emptyBefore, isLayout, rowsOf, spanOf } from './tables'
import { type Element, elementsOf } from './xml'

type Role = Paragraph['role']
/** A line of a cell as it was written, and what it is. */
type Written = { line: RawLine; role: Role }

/**
 * Writes the source text of a Word file, which looks like a text export (a paragraph a line, a cell a line that begins with
 * a tab, a blank line behind a row), and with it the blocks whose spans point into it.
 */
export class BlockWriter {
  readonly blocks: Block[] = []
  tables = 0
  private readonly positions: Position[] = []
  private readonly hyperlinks: Hyperlink[] = []
  private readonly pieces: string[] = []
  private length = 0

  constructor(private readonly reader: Reader) {}

  get reading(): Omit<Reading, 'faults'> {
    const { blocks, positions, hyperlinks } = this
    const text = this.pieces.join('')
    return { text, cleaned: clean(text), blocks, positions, hyperlinks }
  }

  /** A page header or footer: text of the page, not of the plan. */
  furniture(container: Element, of: 'header' | 'footer'): void {
    for (const paragraph of readAll(container, this.reader, { part: of }))
      this.blocks.push({ kind: 'furniture', span: part(this.writeLine(paragraph)).span, what: `A page ${of}` })
  }

  /** Running text and tables of the document's body, and of cells that only lay it out. */
  body(children: Iterable<Element>, place: Omit<Position, 'span' | 'paragraph'> = { part: 'body' }): void {
    const paragraphs = new Paragraphs(this.reader, place)
    const write = (read: readonly Paragraph[]) => {
      for (const paragraph of read) this.paragraph(paragraph)
    }
    for (const element of contentAmong(children))
      if (element.name === 'w:tbl') {
        write(paragraphs.end())
        this.table(element)
      } else write(paragraphs.read(element))
    write(paragraphs.end())
  }

  private table(element: Element): void {
    const table = ++this.tables
    const rows = rowsOf(element)
    const layout = isLayout(rows)
    for (const [index, row] of rows.entries())
      if (layout)
        for (const [at, cell] of cellsOf(row).entries())
          this.body(elementsOf(cell), { part: 'body', table, row: index + 1, cell: at + 1 })
      else this.row(row, { part: 'body', table, row: index + 1 })
  }

  private paragraph(paragraph: Paragraph): void {
    const { role, label } = paragraph
    const text = breakPages(paragraph.text.replace(/\n/g, ' '))
    const line = this.writeLine({ ...paragraph, text }, '\n')
    if (typeof role !== 'string') {
      this.aside(asideOf(line, role))
      return
    }
    if (role === 'contents') {
      this.blocks.push({ kind: 'furniture', span: part(line).span, what: 'A line of the table of contents' })
      return
    }
    for (const [index, piece] of linesOf(line).entries()) {
      const { rest, top } = splitTop(piece)
      if (rest.text.trim() !== '') {
        const isLabelled = index === 0 && label !== null && !hasWord(label)
        const block = isLabelled ? labelled(rest, label.length) : readLine(rest)
        const heading = index === 0 ? paragraph.heading : undefined
        this.blocks.push({
          ...block,
          ...(role === 'title' && { title: true }),
          ...(heading !== undefined && { heading }),
        })
      }
      if (top) this.blocks.push(top)
    }
  }

  private aside(body: AsideLine): void {
    this.blocks.push({ kind: 'aside', span: body.span, body })
  }

  private row(row: Element, place: Omit<Position, 'span' | 'paragraph'>): void {
    const elements = cellsOf(row)
    const read = elements.map((cell, i) => readAll(cell, this.reader, { ...place, cell: i + 1 }))
    // A row that is one merged cell has its words in the second column: the first one is the number's.
    const lead = read.length === 1 && spanOf(elements[0]!) > 1 ? 1 : emptyBefore(row)
    const isText = ({ role }: Paragraph) => typeof role === 'string'
    // In a row of several filled cells footnotes and pictures stand behind the row; in a note they stand where they are.
    const isNote = read.filter((cell) => cell.some(isText)).length <= 1
    const cells = [...Array.from({ length: lead }, (): Paragraph[] => []), ...read]
    const start = this.length + 1
    const written = cells.map((cell) => this.writeCell(isNote ? cell : cell.filter(isText)))
    this.write('\n')

    const top = cutTop(written)
    const lines = written.map((cell) =>
      cell.map(({ line, role }): Line => (typeof role === 'string' ? part(line) : asideOf(line, role))),
    )
    const end = lines.flat().at(-1)?.span.end
    if (end !== undefined) {
      const red = elements.flatMap((cell, i) => (isRedCell(cell) ? [i + lead] : []))
      const spans = [...Array.from({ length: lead }, () => 1), ...elements.map(spanOf)]
      const pictured = cells.flatMap((cell, i) => picturedCell(cell, i))
      const merged = elements.flatMap((cell, i) => (continuesAbove(cell) ? [i + lead] : []))
      this.blocks.push({
        kind: 'row',
        span: { start, end },
        cells: lines,
        ...(red.length > 0 && { red }),
        ...(elements.length > 1 && spans.some((span) => span > 1) && { spans }),
        ...(merged.length > 0 && { merged }),
        ...(pictured.length > 0 && { pictured }),
      })
    }
    if (top) this.blocks.push(top)
    if (!isNote)
      for (const paragraph of read.flat())
        if (typeof paragraph.role !== 'string') this.aside(asideOf(this.writeLine(paragraph), paragraph.role))
  }

  /** A cell begins with a tab; a line break in it begins a line, as a paragraph does. */
  private writeCell(paragraphs: readonly Paragraph[]): Written[] {
    this.write('\t')
    const written = paragraphs.flatMap((paragraph): Written[] => {
      const { role } = paragraph
      if (typeof role !== 'string') return [{ line: this.writeLine(paragraph), role }]
      const text = breakPages(paragraph.text)
      return linesOf(this.writeLine({ ...paragraph, text }, '\n')).map((line) => ({ line, role }))
    })
    if (written.length === 0) this.write('\n')
    return written
  }

  /** Writes a paragraph as a line, notes where it stands and what it is linked to. */
  private writeLine({ label, text, hyperlinks, position }: Paragraph, lineBreak: ' ' | '\n' = ' '): RawLine {
    const lead = label === null ? '' : `${label}\t`
    const raw = apart(lead + text.replaceAll('\n', lineBreak))
    const start = this.write(`${raw}\n`)
    const own = start + lead.length
    this.positions.push({ span: { start: own, end: own + text.length }, ...position })
    for (const link of hyperlinks)
      this.hyperlinks.push({ span: { start: own + link.start, end: own + link.end }, url: link.url })
    const cleaned = clean(raw)
    return { raw, text: cleaned === raw ? raw : apart(cleaned), start }
  }

  private write(text: string): number {
    const at = this.length
    this.pieces.push(text)
    this.length += text.length
    return at
  }
}

/** Text whose characters each fit in a byte, as most lines of a plan once they are cleaned. */
const IN_BYTES = /^[\0-\xff]*$/

/**
 * The same text in memory of its own, a byte a character where that is enough. What the parser gives is a view of a whole
 * piece of the part, 16 KB of XML, and a word of it would keep that for as long as the plan is held.
 */
function apart(text: string): string {
  const encoding = IN_BYTES.test(text) ? 'latin1' : 'utf16le'
  return Buffer.from(text, encoding).toString(encoding)
}

/** A cell that has a picture and no word, with what is said of the picture. */
function picturedCell(paragraphs: readonly Paragraph[], cell: number): { cell: number; description: string }[] {
  const [picture] = paragraphs
  const isDrawn =
    picture !== undefined && paragraphs.every(({ role }) => typeof role !== 'string' && role.what === 'figure')
  return isDrawn ? [{ cell, description: picture.text.replace(PICTURE, '').trim() }] : []
}

/** A page break within a paragraph begins a new one, unless the sentence goes on behind it. */
const breakPages = (text: string): string => text.replace(/\f(?=\s{0,20}\p{Ll})/gu, ' ').replace(/\f/g, '\n')

/** The lines of one that has line breaks, without those that are blank. */
function linesOf({ raw, start }: RawLine): RawLine[] {
  let at = start
  return raw.split('\n').flatMap((piece): RawLine[] => {
    const line = { raw: piece, text: clean(piece), start: at }
    at += piece.length + 1
    return piece.trim() === '' ? [] : [line]
  })
}

/** Whether a printed label has a word, as "Resolution 7" has: then it begins what the paragraph says. */
const hasWord = (label: string): boolean => /\p{L}{3}/u.test(label) && /\s/.test(label)

/** A paragraph of a list: what Word prints before it is its label, whatever it looks like. */
const labelled = (line: RawLine, label: number): Extract<Block, { kind: 'paragraph' }> => ({
  kind: 'paragraph',
  span: part(line).span,
  marker: words(line, 0, label),
  body: words(line, label),
})

function asideOf(line: RawLine, { what, mark }: Pick<Aside, 'what' | 'mark'>): AsideLine {
  return { ...part(line), aside: { what, mark, lead: mark.length, tail: 0 } }
}

type Furniture = Extract<Block, { kind: 'furniture' }>

/** A line without the link to the top at its end. */
function splitTop(line: RawLine): { rest: RawLine; top: Furniture | null } {
  const at = line.text.search(TO_THE_TOP)
  if (at < 0) return { rest: line, top: null }
  return {
    rest: upTo(line, at),
    top: { kind: 'furniture', span: part(line, at).span, what: 'A link to the top' },
  }
}

/** Takes the link to the top from the last line of a row. */
function cutTop(cells: Written[][]): Furniture | null {
  const cell = cells.findLast((lines) => lines.length > 0)
  const last = cell?.at(-1)
  if (!cell || !last || typeof last.role !== 'string') return null
  const { rest, top } = splitTop(last.line)
  cell.pop()
  if (rest.text.trim() !== '' || !top) cell.push({ ...last, line: rest })
  return top
}
