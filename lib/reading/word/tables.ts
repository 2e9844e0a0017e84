import { alternative, contentOf, emptied, INLINE, showsPrompt, signOfBox, WITHOUT_CONTENT, withSign } from './content'
import { attributeOf, child, childrenOf, type Element, elementsOf } from './xml'

/** The most columns that a table of Word has. */
const MOST_COLUMNS = 63

const isDeletedRow = (row: Element) => child(child(row, 'w:trPr'), 'w:del') !== undefined
const isDeletedCell = (cell: Element) => child(child(cell, 'w:tcPr'), 'w:cellDel') !== undefined

/** What may stand in a cell; in a table or a row without one it is a cell of its own. */
const IN_CELL: ReadonlySet<string> = new Set([...INLINE, 'w:p', 'w:tbl', 'w:altChunk', 'w:subDoc'])

/**
 * Rows of a table or cells of a row, through content controls, accepted changes and wrappers of any name. A paragraph that
 * stands in a row without a cell, or in a table without a row, is one of its own.
 */
function inside(element: Element, name: 'w:tr' | 'w:tc', isPrompt = false): Element[] {
  return elementsOf(element).flatMap((node): Element[] => {
    if (node.name === name) return [isPrompt ? emptied(node) : node]
    if (node.name === 'mc:AlternateContent')
      return inside(alternative(node) ?? { ...node, children: [] }, name, isPrompt)
    if (IN_CELL.has(node.name) || (name === 'w:tr' && node.name === 'w:tc'))
      return [{ name, attributes: {}, children: isPrompt ? [] : [node] }]
    if (WITHOUT_CONTENT.has(node.name)) return []
    const found = inside(node, name, isPrompt || (node.name === 'w:sdt' && showsPrompt(node)))
    const sign = node.name === 'w:sdt' && !isPrompt ? signOfBox(node) : null
    return sign === null ? found : found.map((one) => withSign(one, sign))
  })
}

export const rowsOf = (table: Element): Element[] => inside(table, 'w:tr').filter((row) => !isDeletedRow(row))
export const cellsOf = (row: Element): Element[] => inside(row, 'w:tc').filter((cell) => !isDeletedCell(cell))

/** How many columns a cell is merged over. */
export const spanOf = (cell: Element): number =>
  Math.min(Math.max(1, Number(attributeOf(child(cell, 'w:tcPr'), 'w:gridSpan') ?? 1) || 1), MOST_COLUMNS)

/** Whether a cell goes on with the one above it, with which it is merged; Word shows nothing of its own. */
export function continuesAbove(cell: Element): boolean {
  const merge = child(child(cell, 'w:tcPr'), 'w:vMerge')
  return merge !== undefined && merge.attributes['w:val'] !== 'restart'
}

/** How many columns a row leaves out before its first cell. */
export function emptyBefore(row: Element): number {
  const [properties] = childrenOf(row, 'w:trPr')
  return Math.min(Math.max(0, Number(attributeOf(properties, 'w:gridBefore') ?? 0) || 0), MOST_COLUMNS)
}

/** Whether an element has words or a picture. */
const isFilled = (element: Element): boolean =>
  elementsOf(element).some((inside) => FILLERS.has(inside.name) || isFilled(inside))
const FILLERS: ReadonlySet<string> = new Set(['w:t', 'm:t', 'w:sym', 'w:drawing', 'w:pict', 'w:object'])

/**
 * Whether a table only lays out what stands in it, which is then read as running text: a box around words has one cell in each
 * row; in another a cell has a table with a row of several cells, and no row fills more than one cell.
 */
export function isLayout(rows: readonly Element[]): boolean {
  if (rows.every((row) => cellsOf(row).length === 1)) return true
  // Almost every table fills several cells of its first row, and is not looked through.
  return (
    rows.every((row) => cellsOf(row).filter(isFilled).length <= 1) &&
    rows.some((row) =>
      cellsOf(row).some((cell) =>
        [...contentOf(cell)].some(
          (inside) =>
            inside.name === 'w:tbl' && rowsOf(inside).some((own) => cellsOf(own).length > 1 || isLayout([own])),
        ),
      ),
    )
  )
}
