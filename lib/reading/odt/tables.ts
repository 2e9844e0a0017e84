import { type Element, elementsOf } from '../word/xml'
import { holding, w } from './element'

/** Rows, through heads and groups of rows. Sheets say of rows and cells that they are repeated; texts do not. */
const rowsOf = (table: Element): Element[] =>
  elementsOf(table).flatMap((element) =>
    element.name === 'table:table-row'
      ? [element]
      : /^table:table-(?:header-rows|rows|row-group)$/.test(element.name)
        ? rowsOf(element)
        : [],
  )

/** A cell that goes down over further rows: in each of them it takes the same columns. */
type Down = { columns: number; rows: number }

/** A table as Word has it: a cell over several columns, and one for each row that a cell goes down over. */
export function readTable(
  table: Element,
  contentOf: (cell: Element) => Element[],
  colourOf: (cell: Element) => string | undefined,
): Element {
  const down = new Map<number, Down>()
  const rows = rowsOf(table).map((row) => {
    const cells: Element[] = []
    let column = 0
    let covered = 0
    for (const cell of elementsOf(row)) {
      if (cell.name === 'table:covered-table-cell') {
        const above = covered === 0 ? down.get(column) : undefined
        if (above) {
          cells.push(holding('tc', [propertiesOf(above.columns, [w('vMerge')]), holding('p', [])]))
          covered = above.columns - 1
          if (--above.rows === 0) down.delete(column)
        } else covered = Math.max(0, covered - 1)
      } else if (cell.name === 'table:table-cell') {
        const columns = Math.max(1, Number(cell.attributes['table:number-columns-spanned'] ?? 1) || 1)
        const over = Math.max(1, Number(cell.attributes['table:number-rows-spanned'] ?? 1) || 1)
        if (over > 1) down.set(column, { columns, rows: over - 1 })
        const colour = colourOf(cell)
        const properties = propertiesOf(columns, [
          over > 1 ? w('vMerge', 'restart') : undefined,
          colour === undefined ? undefined : w('shd', 'clear', { 'w:fill': colour }),
        ])
        cells.push(holding('tc', [properties, ...contentOf(cell)]))
        covered = columns - 1
      } else continue
      column++
    }
    return holding('tr', cells)
  })
  return holding('tbl', rows)
}

const propertiesOf = (columns: number, others: readonly (Element | undefined)[]) =>
  holding('tcPr', [columns > 1 ? w('gridSpan', String(columns)) : undefined, ...others])
