import { readTick, type Tick } from '../../lib/reading/ticks'
import { joinCell } from './cells'
import type { ItemCell } from './item-row'

/** The words of a cell of ticks; of a picture alone what is said of it: a tick may be drawn. */
export const wordsOfTick = ({ lines, picture }: ItemCell): string =>
  joinCell(lines, 0).text || (picture === null ? '' : picture || 'picture')

/** What an item's cell in a column of ticks says; nothing where the row has no such cell. */
export const tickIn = (cells: readonly ItemCell[], column: 'periodicGoalsMet' | 'completed'): Tick => {
  const cell = cells.find((one) => one.column === column)
  return readTick(cell ? wordsOfTick(cell) : '')
}
