import { itemName } from '../../views/passages'

const PARTS: Readonly<Record<string, string>> = {
  'table-1': 'Table 1',
  legend: 'Legend',
  changes: 'List of changes',
  front: 'Introductions',
}

/**
 * An item's number as a spreadsheet leaves it: "05-01" alone would become the fifth of January, and a formula that yields
 * text is shown as a formula by some programs; behind its word it is text everywhere.
 */
export const itemCell = (id: string): string => `Item ${itemName(id)}`

/** Where something stands: "Item 92-05", "Resolution 92", "Table 1". */
export function placeName(location: string): string {
  const [, word, number] = location.match(/^(res|opinion)-(\d+)$/) ?? []
  if (number) return `${word === 'res' ? 'Resolution' : 'Opinion'} ${number}`
  return PARTS[location] ?? itemCell(location)
}
