import { type Element, elementsOf } from '../word/xml'
import { holding, w } from './element'

/** Elements of a text, which stand in a cell; one that stands outside of any is read as a cell of its own. */
const IN_CELL = /^text:(?:p|h|list|section)$/
const cellOf = (element: Element): Element => ({ name: 'table:table-cell', attributes: {}, children: [element] })

/**
 * Rows, through heads and groups of rows and wrappers of any name. Sheets say of rows and cells that they are repeated; texts
 * do not.
 */
const rowsOf = (table: Element): Element[] =>
  elementsOf(table).flatMap((element) =>
    element.name === 'table:table-row'
      ? [element]
      : IN_CELL.test(element.name)
        ? [{ name: 'table:table-row', attributes: {}, children: [cellOf(element)] }]
        : rowsOf(element),
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
    for (const element of elementsOf(row)) {
      const cell = IN_CELL.test(element.name) ? cellOf(element) : element
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
