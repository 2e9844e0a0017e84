import { ITEM_CELLS, type Part } from '../../lib/domain/entry'
import { isOwnResolution } from '../../lib/domain/resolution-id'
import type { Span } from '../../lib/domain/span'
import { type Block, isAside, type Line } from '../../lib/reading/blocks'
import { readTick } from '../../lib/reading/ticks'
import { addAside } from './aside'
import { isFilled, joinCell } from './cells'
import { lineOf } from './chapters'
import { type Columns, type ItemColumn, isItemHead, isLowerHead, namesProgress, readItemHead } from './columns'
import { isPageNumber } from './contents'
import type { Draft } from './draft'
import { type ItemCell, type Row, type RowKind, readItemRow, USUAL } from './item-row'
import { addNotes, type NoteOwner, noteOwner } from './notes'
import { tickIn, wordsOfTick } from './tick-cell'

/** A bracket that cites the mandate: "(resolves 3, i. TSBDir 5, 6)", "(clause 5.17)", "(c.u. TSBDir i), ii), iii))". */
const CITATION =
  /\((?:resolves|further|f\. ?i\.|f\. ?r|i\.(?!\s?e\.)|c\. ?u\.|invites?\b|instructs?\b|encourages|requests|calls|clauses?\b|section|footnote|§)(?:[^()\n]{0,40}\)(?:, [ivx]{1,5}\)){1,8}\)|[^()\n]{0,80}\))/gi

const findCitations = ({ text, span }: Part): Part[] =>
  [...text.matchAll(CITATION)].map(({ 0: words, index }) => ({
    text: words,
    span: { start: span.start + index, end: span.start + index + words.length },
  }))

/** The action in one line, its citations left out. */
function withoutCitations({ text, span }: Part, citations: readonly Part[]): string {
  const ends = [span.start, ...citations.map((citation) => citation.span.end)]
  const starts = [...citations.map((citation) => citation.span.start), span.end]
  const pieces = ends.map((end, i) => text.slice(end - span.start, (starts[i] ?? span.end) - span.start))
  return pieces.join('').replace(/\s+/g, ' ').trim()
}

type Resolution = { id: string; number: number }
type Item = Extract<RowKind, { kind: 'item' }>

/**
 * Reads the rows behind the operative text: heads, action items with their cells, and progress notes, a paragraph a note.
 * Cells go by the head of their table. Paragraphs outside the rows go on the note before them, behind a link to the top too.
 */
export function readActionItems(blocks: readonly Block[], resolution: Resolution, draft: Draft): void {
  let open = noteOwner(resolution.id)
  let table = USUAL
  let upperHead: Row | null = null
  let behindHead = false
  for (const [index, block] of blocks.entries()) {
    switch (block.kind) {
      case 'aside':
        addAside(block.body, open, draft)
        break
      case 'furniture':
        draft.leave(block.span, block.what, open.id)
        break
      case 'paragraph':
        if (isPageNumber(lineOf(block).text)) draft.leave(block.span, 'The number of a page', open.id)
        else addNotes([{ text: draft.text.slice(block.span.start, block.span.end), span: block.span }], open, draft)
        break
      case 'row': {
        if (upperHead || isItemHead(block.cells)) {
          draft.leave(block.span, 'The head of a table', resolution.id)
          const next = blocks[index + 1]
          if (!upperHead && next?.kind === 'row' && isLowerHead(next)) {
            upperHead = block
            break
          }
          table = readItemHead(upperHead ? [upperHead, block] : [block])
          upperHead = null
          behindHead = true
          reportColumns(table, block, resolution, draft)
          break
        }
        if (behindHead && isProgressHead(block)) {
          draft.leave(block.span, 'The head of a table', resolution.id)
          break
        }
        behindHead = false
        const row = parted(block, open, table, draft)
        const read = readItemRow(row, table)
        if (read.kind === 'note') {
          for (const line of read.label) draft.leave(line.span, 'The label of a note', open.id)
          addNotes(row.cells.filter((cell) => cell !== read.label).flat(), open, draft)
        } else open = addItem(row, read, table, isRedNote(blocks[index + 1]), resolution, draft)
      }
    }
  }
}

/** The head of the rows of progress, which stands below that of the columns: | | Progress report |. */
const isProgressHead = ({ cells }: Row): boolean => {
  const filled = cells.filter(isFilled)
  return filled.length === 1 && namesProgress(filled[0]!)
}

/** Columns that we do not know, and columns of the usual table that this one lacks: each is said once. */
function reportColumns({ columns, heads }: Columns, { span }: Row, resolution: Resolution, draft: Draft): void {
  const unknown = heads.filter((head, i) => columns[i] === 'unknown' && head !== '')
  if (unknown.length > 0)
    draft.reportOnce({
      rule: 'unknown-column',
      subject: 'reading',
      severity: 'warning',
      message: `The head of a column is not understood: ${unknown.map((head) => `"${head}"`).join(', ')}; its cells are kept with their items, and nothing is read from them`,
      location: resolution.id,
      span,
    })
  const lacks = (['number', 'action'] as const).filter((column) => !columns.includes(column))
  if (lacks.length > 0)
    draft.reportOnce({
      rule: 'unknown-column',
      subject: 'reading',
      severity: 'warning',
      message: `A table of action items has no column that is understood as its ${lacks.join(' or ')}: ${heads.map((head) => `"${head}"`).join(', ')}`,
      location: resolution.id,
      span,
    })
}

/**
 * A row without number below an item that has no progress yet, with several paragraphs in the cell of the action: the row of
 * that item's progress and the row of the next item have run into one. The last paragraph is the action of the row's
 * milestone, those before it are progress.
 */
function parted(block: Row, open: NoteOwner, { columns }: Columns, draft: Draft): Row {
  const at = columns.indexOf('action')
  const action = block.cells[at] ?? []
  const last = action.at(-1)
  const others = block.cells.filter((cell, i) => i > at && isFilled(cell)).length
  if (block.cells.slice(0, at).some(isFilled)) return block
  const isWhole = block.cells.length >= columns.length
  if (!isWhole || others === 0 || !last || action.length < 2) return block
  if (open.notes > 0 || isOwnResolution(open.id)) return block
  draft.report({
    rule: 'run-together',
    subject: 'reading',
    severity: 'warning',
    message: `The progress of ${open.id} and the next action item stand in one row; its last paragraph is taken for the action`,
    location: open.id,
    span: block.span,
  })
  addNotes(action.slice(0, -1), open, draft)
  return {
    ...block,
    span: { start: last.span.start, end: block.span.end },
    cells: block.cells.map((cell, i) => (i === at ? [last] : cell)),
  }
}

/** Whether what follows an item is the row of its progress, coloured red. */
const isRedNote = (block: Block | undefined): boolean =>
  block?.kind === 'row' && (block.cells[0] ?? []).length === 0 && (block.red ?? []).length > 0

/** What a row breaks off after, by the column of its last cell. */
const LAST_CELLS: Readonly<Partial<Record<ItemColumn, string>>> = {
  number: 'its number',
  action: 'its action',
  milestone: 'its milestone',
  periodicGoalsMet: 'its first tick',
}
/** Columns that a row may lack without having lost something that we read. */
const SPARE: readonly ItemColumn[] = ['progress', 'further', 'unknown']

const isItemCell = (column: ItemColumn): column is Exclude<ItemColumn, 'further' | 'unknown'> =>
  (ITEM_CELLS as readonly string[]).includes(column)

function addItem(
  block: Row,
  read: Item,
  table: Columns,
  redNote: boolean,
  resolution: Resolution,
  draft: Draft,
): NoteOwner {
  const cells = read.cells.map((cell) => ({ ...cell, lines: cell.lines.filter((line) => !isAside(line)) }))
  const { own: span, notes, behind } = apart(block, read.cells)
  const partOf = (column: ItemColumn): Part | undefined => {
    const lines = cells.find((cell) => cell.column === column)?.lines
    return lines && lines.length > 0 ? joinCell(lines, 0) : undefined
  }
  const red = cells.flatMap(({ column, index }) => (block.red?.includes(index) && isItemCell(column) ? [column] : []))
  const redCells = redNote && !red.includes('progress') ? [...red, 'progress' as const] : red
  const [numberPart, action, milestone] = [partOf('number'), partOf('action'), partOf('milestone')]
  const [periodicGoalsMet, completed] = [partOf('periodicGoalsMet'), partOf('completed')]
  const own = String(resolution.number).padStart(2, '0')
  const number = read.number ?? (read.ordinal === null ? null : `${own}-${String(read.ordinal).padStart(2, '0')}`)
  const id = number?.toLowerCase() ?? `${own}-unnumbered`
  const printed = action && { text: draft.text.slice(action.span.start, action.span.end), span: action.span }
  const citations = printed ? findCitations(printed) : []
  const unique = draft.add({
    kind: 'action-item',
    id,
    parent: resolution.id,
    location: id,
    number,
    aliases: read.others,
    action: printed ? withoutCitations(printed, citations) : '',
    citations,
    milestone: milestone?.text ?? '',
    periodicGoalsMet: tickIn(cells, 'periodicGoalsMet').value,
    completed: tickIn(cells, 'completed').value,
    jeopardy: redCells.length > 0,
    redCells,
    parts: {
      ...(numberPart && number !== null && { number: numberPart }),
      ...(action && { action }),
      ...(milestone && { milestone }),
      ...(periodicGoalsMet && { periodicGoalsMet }),
      ...(completed && { completed }),
    },
    span,
  })
  reportRow(block, read, cells, table, unique, draft)
  const owner = noteOwner(unique)
  addNotes(notes, owner, draft)
  for (const line of behind) draft.leave(line.span, 'A cell behind the progress of an item', unique)
  return owner
}

/** An item's own span ends where the progress in its row begins; what stands behind the progress is in no entry. */
function apart(
  { span }: Row,
  cells: readonly ItemCell[],
): { own: Span; notes: readonly Line[]; behind: readonly Line[] } {
  const first = cells.findIndex(({ column, lines }) => column === 'progress' && isFilled(lines))
  if (first < 0) return { own: span, notes: [], behind: [] }
  const end =
    cells
      .slice(0, first)
      .flatMap(({ lines }) => lines)
      .at(-1)?.span.end ?? span.start
  const rest = cells.slice(first)
  return {
    own: { start: span.start, end },
    notes: rest.flatMap(({ column, lines }) => (column === 'progress' ? lines : [])),
    behind: rest.flatMap(({ column, lines }) => (column === 'progress' ? [] : lines)),
  }
}

/** What the reader was unsure of in an item's row. */
function reportRow(
  { span, spans }: Row,
  { number, ordinal }: Item,
  cells: readonly ItemCell[],
  { columns }: Columns,
  id: string,
  draft: Draft,
): void {
  const warn = (rule: string, message: string, place = span) =>
    draft.report({ rule, subject: 'reading', severity: 'warning', message, location: id, span: place })
  const lost = columns.filter((column) => !SPARE.includes(column) && !cells.some((cell) => cell.column === column))
  const last = cells.at(-1)?.column
  if (lost.length > 0 && !spans)
    warn('broken-off', `The row of ${id} breaks off after ${(last && LAST_CELLS[last]) ?? 'some of its cells'}`)
  const extra = cells.filter(({ column, head, lines }) => column === 'unknown' && head === '' && isFilled(lines))
  if (extra.length > 0)
    warn(
      'unknown-column',
      `The row of ${id} has more cells than its table has columns; ${extra.length} of them are not read`,
    )
  if (ordinal !== null) warn('number-completed', `An action item is numbered ${ordinal} alone; it is counted as ${id}`)
  else if (number === null) warn('without-number', `No number is read for an action item; it is kept as ${id}`)
  for (const cell of cells) {
    if (cell.column !== 'periodicGoalsMet' && cell.column !== 'completed') continue
    const words = wordsOfTick(cell)
    const head = cell.column === 'completed' ? 'Completed' : 'Periodic goals met'
    if (readTick(words).says === 'not understood')
      warn(
        'unknown-tick',
        `${id}: ${cell.picture === null ? '' : 'the picture '}"${words.slice(0, 60)}" under "${head}" is not understood, neither as a tick nor as none`,
        cell.lines.length > 0 ? joinCell(cell.lines, 0).span : span,
      )
  }
}
