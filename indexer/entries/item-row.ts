import type { Block, Line } from '../../lib/reading/blocks'
import { isAside } from '../../lib/reading/blocks'
import { isFilled, joinCell } from './cells'
import { type Columns, type ItemColumn, namesProgress, USUAL_COLUMNS } from './columns'
import { readItemNumber, readOrdinal } from './item-number'

export type Row = Extract<Block, { kind: 'row' }>

/** The columns of a table that has no head. */
export const USUAL: Columns = { columns: USUAL_COLUMNS, heads: [] }

/** What a row behind the operative text is, when it is no head. */
export type RowKind =
  /** `label` is a cell that says only that it is a note: "Progress:". */
  | { kind: 'note'; label: readonly Line[] }
  | { kind: 'item'; number: string | null; others: string[]; ordinal: number | null; cells: ItemCell[] }

/**
 * A cell of an item's row: what its column is for, its lines, its number in the row, from 0, and the description of a picture
 * that stands in it alone.
 */
export type ItemCell = {
  column: ItemColumn
  head: string
  lines: readonly Line[]
  index: number
  picture: string | null
}

const textOf = (lines: readonly Line[]) => joinCell(lines, 0).text
/** A number is the first paragraph of its cell; those behind it may be second numbers. */
const numberIn = (lines: readonly Line[]) => {
  const [first, ...others] = lines.filter((line) => !isAside(line))
  const number = readItemNumber(first?.text ?? '')
  return (
    number && {
      number: number.number,
      others: [
        ...number.others,
        ...others.flatMap(({ text }) => {
          const second = readItemNumber(text)
          return second ? [second.number.toLowerCase(), ...second.others] : []
        }),
      ],
    }
  )
}

/** The cells of a row under their columns; a cell that is merged over several stands under the first of them. */
function placeCells({ cells, spans, pictured }: Row, { columns, heads }: Columns, shift: number): ItemCell[] {
  let at = shift
  return cells.map((lines, index) => {
    const picture = pictured?.find(({ cell }) => cell === index)?.description ?? null
    const cell = { column: columns[at] ?? 'unknown', head: heads[at] ?? '', lines, index, picture }
    at += spans?.[index] ?? 1
    return cell
  })
}

/**
 * What a row is: an item's by its number, or where it fills several of the table's columns; a note where one cell has all its
 * words. A text export drops the empty cell of a number that is missing: then all cells stand one to the left.
 */
export function readItemRow(row: Row, table: Columns): RowKind {
  const { columns } = table
  const width = columns.length
  const at = columns.indexOf('number')
  const placed = placeCells(row, table, 0).map((cell): ItemCell => {
    // Where no head is understood as that of the numbers, a cell that has one says which it is.
    const isNumber = at < 0 && cell.column === 'unknown' && numberIn(cell.lines) !== null
    return isNumber ? { ...cell, column: 'number' } : cell
  })
  const printed = placed.find(({ column }) => column === 'number')?.lines ?? []
  const number = numberIn(printed)
  if (number) return { kind: 'item', ...number, ordinal: null, cells: placed }
  const filled = row.cells.filter(isFilled)
  const none: readonly Line[] = []
  if (filled.length <= 1) return { kind: 'note', label: none }
  if (filled.length === 2 && namesProgress(filled[0]!)) return { kind: 'note', label: filled[0]! }
  const ordinal = at < 0 ? null : readOrdinal(textOf(printed))
  if (ordinal !== null && row.cells.length >= width)
    return { kind: 'item', number: null, others: [], ordinal, cells: placed }
  const taken = row.spans ? row.spans.reduce((sum, span) => sum + span, 0) : row.cells.length
  const isWhole = taken >= width
  if (isWhole || at !== 0) return { kind: 'item', number: null, others: [], ordinal: null, cells: placed }
  if (!isFilled(row.cells[0] ?? [])) return { kind: 'note', label: none }
  return { kind: 'item', number: null, others: [], ordinal: null, cells: placeCells(row, table, 1) }
}
