import type { Part } from '../../lib/domain/entry'
import type { Block, Line } from '../blocks'
import { BULLETS } from '../labels'
import type { Draft } from './draft'
import { joinCell } from './table-row'

/** "92-05", "OP-01-02" */
const NUMBER = /^(?:OP-)?\d{1,3}-\d{1,3}$/i
/** A second number behind the first: "(44-25)". */
const ALIAS = /^\(?((?:OP-)?\d{1,3}-\d{1,3})\)?$/i
const HEAD = new Set(['action item', 'action', 'milestone', 'periodic goals met', 'completed'])
const BOOKMARKS = /^(?:\[bookmark:[^\][\n]{0,200}\]\s{0,2})+/
const BULLET = new RegExp(`^[${BULLETS}]\\s*`)

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

/** What an item's number and the notes behind it need to know of the item that is open. */
type Open = { id: string; notes: number }

/**
 * Reads the rows behind the operative text: heads, action items with their cells, and progress notes, a paragraph a note.
 * Paragraphs outside the rows go on the note before them, behind a link to the top too.
 */
export function readActionItems(
  blocks: readonly Block[],
  resolution: { id: string; number: number },
  draft: Draft,
): void {
  let open: Open | null = null
  for (const block of blocks) {
    switch (block.kind) {
      case 'furniture':
        draft.leave(block.span, block.what, open?.id ?? resolution.id)
        break
      case 'paragraph':
        open = addNote(
          [{ text: draft.text.slice(block.span.start, block.span.end), span: block.span }],
          open,
          resolution,
          draft,
        )
        break
      case 'row': {
        const first = block.cells[0]?.[0]?.text.replace(BOOKMARKS, '') ?? ''
        if (isHead(block.cells)) draft.leave(block.span, 'The head of a table', resolution.id)
        else if (NUMBER.test(first)) open = addItem(block, first, resolution, draft)
        else if (first === '') open = addNote(block.cells.flat(), open, resolution, draft)
        else open = addItem(block, null, resolution, draft)
      }
    }
  }
}

const isHead = (cells: readonly Line[][]): boolean =>
  cells.filter((cell) => HEAD.has(cell[0]?.text.replace(BOOKMARKS, '').toLowerCase() ?? '')).length >= 2 ||
  HEAD.has(cells[0]?.[0]?.text.replace(BOOKMARKS, '').toLowerCase() ?? '')

function addItem(
  block: Extract<Block, { kind: 'row' }>,
  number: string | null,
  resolution: { id: string; number: number },
  draft: Draft,
): Open {
  const cells = number === null ? [[], ...block.cells] : block.cells
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
    aliases: (cells[0] ?? []).slice(1).flatMap(({ text }) => text.match(ALIAS)?.[1]?.toLowerCase() ?? []),
    action: printed ? withoutCitations(printed, citations) : '',
    citations,
    milestone: milestone?.text ?? '',
    periodicGoalsMet: periodicGoalsMet?.text ?? '',
    completed: completed?.text ?? '',
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
      severity: 'warning',
      message: `The row of ${unique} breaks off after ${['its number', 'its action', 'its milestone', 'its first tick'][cells.length - 1]}`,
      location: unique,
      span: block.span,
    })
  if (number === null)
    draft.report({
      rule: 'without-number',
      severity: 'warning',
      message: `An action item has no number; it is kept as ${unique}`,
      location: unique,
      span: block.span,
    })
  return { id: unique, notes: 0 }
}

/** Adds each paragraph as a note of the open item, or of the resolution where none is open yet. */
function addNote(lines: readonly Line[], open: Open | null, resolution: { id: string }, draft: Draft): Open | null {
  const owner = open ?? { id: resolution.id, notes: 0 }
  for (const { text, span } of lines) {
    const bullet = text.match(BULLET)
    owner.notes++
    draft.add({
      kind: 'note',
      id: `${owner.id}.n${owner.notes}`,
      parent: owner.id,
      location: owner.id,
      bullet: bullet !== null,
      span,
      leadEnd: span.start + (bullet?.[0].length ?? 0),
    })
  }
  return open
}
