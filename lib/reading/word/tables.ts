import { alternative } from './words'
import { attributeOf, child, childrenOf, type Element, elementsOf } from './xml'

/** The most columns that a table of Word has. */
const MOST_COLUMNS = 63

const isDeletedRow = (row: Element) => child(child(row, 'w:trPr'), 'w:del') !== undefined
const isDeletedCell = (cell: Element) => child(child(cell, 'w:tcPr'), 'w:cellDel') !== undefined

/** Rows of a table or cells of a row, through content controls and accepted changes. */
function inside(element: Element, name: 'w:tr' | 'w:tc'): Element[] {
  return elementsOf(element).flatMap((node): Element[] => {
    if (node.name === name) return [node]
    if (node.name === 'mc:AlternateContent') return inside(alternative(node) ?? { ...node, children: [] }, name)
    return ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'].includes(node.name) ? inside(node, name) : []
  })
}

export const rowsOf = (table: Element): Element[] => inside(table, 'w:tr').filter((row) => !isDeletedRow(row))
export const cellsOf = (row: Element): Element[] => inside(row, 'w:tc').filter((cell) => !isDeletedCell(cell))

/** How many columns a cell is merged over. */
export const spanOf = (cell: Element): number => Number(attributeOf(child(cell, 'w:tcPr'), 'w:gridSpan') ?? 1) || 1

/** How many columns a row leaves out before its first cell. */
export function emptyBefore(row: Element): number {
  const [properties] = childrenOf(row, 'w:trPr')
  return Math.min(Math.max(0, Number(attributeOf(properties, 'w:gridBefore') ?? 0) || 0), MOST_COLUMNS)
}
