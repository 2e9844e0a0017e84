import { ITEM_CELLS, type Part } from '../../lib/domain/entry'
import { type Block, isAside, type Line } from '../../lib/reading/blocks'
import { BULLETS } from '../../lib/reading/labels'
import { addAside, type Owner } from './aside'
import type { Draft } from './draft'
import { joinCell } from './table-row'

/** "92-05", "OP-01-02" */
const NUMBER = /^(?:OP-)?\d{1,3}-\d{1,3}$/i
/** A second number behind the first: "(44-25)". */
const ALIAS = /^\(?((?:OP-)?\d{1,3}-\d{1,3})\)?$/i
const HEAD = new Set(['action item', 'action', 'milestone', 'periodic goals met', 'completed'])
const BULLET = new RegExp(`^\\s*[${BULLETS}]\\s*`)

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

type Row = Extract<Block, { kind: 'row' }>

/** The item that is open: what the notes behind it go under. */
type Open = Owner & { notes: number }
const ownerOf = (id: string): Open => ({ id, location: id, kind: 'note', notes: 0, footnotes: 0, figures: 0 })

/**
 * Reads the rows behind the operative text: heads, action items with their cells, and progress notes, a paragraph a note.
 * Paragraphs outside the rows go on the note before them, behind a link to the top too.
 */
export function readActionItems(
  blocks: readonly Block[],
  resolution: { id: string; number: number },
  draft: Draft,
): void {
  let open: Open = ownerOf(resolution.id)
  for (const [index, block] of blocks.entries()) {
    switch (block.kind) {
      case 'aside':
        addAside(block.body, open, draft)
        break
      case 'furniture':
        draft.leave(block.span, block.what, open.id)
        break
      case 'paragraph':
        addNotes([{ text: draft.text.slice(block.span.start, block.span.end), span: block.span }], open, draft)
        break
      case 'row': {
        const first = block.cells[0]?.[0]?.text.trim() ?? ''
        if (isHead(block.cells)) draft.leave(block.span, 'The head of a table', resolution.id)
        else if (first === '' && !isWholeRow(block.cells)) addNotes(block.cells.flat(), open, draft)
        else {
          const row = first === '' ? parted(block, open, draft) : block
          open = addItem(row, NUMBER.test(first) ? first : null, isRedNote(blocks[index + 1]), resolution, draft)
        }
      }
    }
  }
}

const isHead = (cells: readonly Line[][]): boolean =>
  cells.filter((cell) => HEAD.has(cell[0]?.text.trim().toLowerCase() ?? '')).length >= 2 ||
  HEAD.has(cells[0]?.[0]?.text.trim().toLowerCase() ?? '')

/** Whether a row without number is an item's: it has all five cells, and words in more than one. A note has one cell of words. */
const isWholeRow = (cells: readonly Line[][]): boolean =>
  cells.length >= 5 && cells.filter((cell) => cell.some(({ text }) => text.trim() !== '')).length > 1

/**
 * A row without number below an item that has no progress yet, with several paragraphs in the cell of the action: the row of
 * that item's progress and the row of the next item have run into one. The last paragraph is the action of the row's
 * milestone, those before it are progress.
 */
function parted(block: Row, open: Open, draft: Draft): Row {
  const [number = [], action = [], ...others] = block.cells
  const last = action.at(-1)
  if (!last || action.length < 2 || open.notes > 0 || open.id.startsWith('res-')) return block
  draft.report({
    rule: 'run-together',
    subject: 'reading',
    severity: 'warning',
    message: `The progress of ${open.id} and the next action item stand in one row; its last paragraph is taken for the action`,
    location: open.id,
    span: block.span,
  })
  addNotes(action.slice(0, -1), open, draft)
  return { ...block, span: { start: last.span.start, end: block.span.end }, cells: [number, [last], ...others] }
}

/** Whether what follows an item is the row of its progress, coloured red. */
const isRedNote = (block: Block | undefined): boolean =>
  block?.kind === 'row' && (block.cells[0] ?? []).length === 0 && (block.red ?? []).length > 0

function addItem(
  block: Row,
  number: string | null,
  redNote: boolean,
  resolution: { id: string; number: number },
  draft: Draft,
): Open {
  const printedCells = block.cells.map((lines) => lines.filter((line) => !isAside(line)))
  // A text export drops the empty cell of the number; a Word file has it.
  const lacksCell = number === null && (printedCells[0] ?? []).length > 0
  const cells = lacksCell ? [[], ...printedCells] : printedCells
  const red = (block.red ?? []).flatMap((cell) => ITEM_CELLS[lacksCell ? cell + 1 : cell] ?? [])
  const redCells = redNote ? [...red, 'progress' as const] : red
  const joined = cells.map((lines) => (lines.length ? joinCell(lines, 0) : undefined))
  const [numberPart, action, milestone, periodicGoalsMet, completed] = joined
  const id = number?.toLowerCase() ?? `${String(resolution.number).padStart(2, '0')}-unnumbered`
  const printed = action && { text: draft.text.slice(action.span.start, action.span.end), span: action.span }
  const citations = printed ? findCitations(printed) : []
  const unique = draft.add({
    kind: 'action-item',
    id,
    parent: resolution.id,
    location: id,
    number,
    aliases: (cells[0] ?? []).slice(1).flatMap(({ text }) => text.trim().match(ALIAS)?.[1]?.toLowerCase() ?? []),
    action: printed ? withoutCitations(printed, citations) : '',
    citations,
    milestone: milestone?.text ?? '',
    periodicGoalsMet: periodicGoalsMet?.text ?? '',
    completed: completed?.text ?? '',
    jeopardy: redCells.length > 0,
    redCells,
    parts: {
      ...(numberPart && number !== null && { number: numberPart }),
      ...(action && { action }),
      ...(milestone && { milestone }),
      ...(periodicGoalsMet && { periodicGoalsMet }),
      ...(completed && { completed }),
    },
    span: block.span,
  })
  if (cells.length < 5)
    draft.report({
      rule: 'broken-off',
      subject: 'reading',
      severity: 'warning',
      message: `The row of ${unique} breaks off after ${['its number', 'its action', 'its milestone', 'its first tick'][cells.length - 1]}`,
      location: unique,
      span: block.span,
    })
  if (number === null)
    draft.report({
      rule: 'without-number',
      subject: 'reading',
      severity: 'warning',
      message: `An action item has no number; it is kept as ${unique}`,
      location: unique,
      span: block.span,
    })
  return ownerOf(unique)
}

/** Adds each paragraph as a note of the open item, or of the resolution where none is open yet. */
function addNotes(lines: readonly Line[], owner: Open, draft: Draft): void {
  for (const line of lines) {
    if (isAside(line)) {
      addAside(line, owner, draft)
      continue
    }
    const { text, span } = line
    const bullet = text.match(BULLET)
    owner.notes++
    draft.add({
      kind: 'note',
      id: `${owner.id}.n${owner.notes}`,
      parent: owner.id,
      location: owner.location,
      bullet: bullet !== null,
      footnote: null,
      span,
      leadEnd: span.start + (bullet?.[0].length ?? text.length - text.trimStart().length),
    })
  }
}
