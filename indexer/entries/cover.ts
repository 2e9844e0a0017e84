import type { Block } from '../../lib/reading/blocks'
import { isFilled, joinCell } from './cells'
import { lineOf } from './chapters'

/** How far into a document its cover reaches at most, in blocks. */
const REACH = 80

/** What only a cover has. One row a form, with its example. */
const SIGNS = [
  // Source: Director, TSB
  /^(?:source|title|question(?:s|\(s\))?|contacts?|purpose|key ?words|abstract|summary|(?:expected )?action(?: required| requested)?|agenda item|place(?:[ ,/]|and){1,5}date|working party|wp|original|language|document|distribution|intended type of document(?: \(.{1,20}\))?)\s?:/i,
  // STUDY PERIOD 2017-2020
  /^study period\b/i,
  // TELECOMMUNICATION STANDARDIZATION SECTOR
  /^(?:INTERNATIONAL TELECOMMUNICATION UNION|(?:TELECOMMUNICATION|STANDARDIZATION|SECTOR|\s){1,5}|TELECOMMUNICATION STANDARDIZATION ADVISORY GROUP)$/,
  // English only
  /^(?:english|french|spanish|arabic|chinese|russian) only$/i,
  // ______
  /^[_=*–—-]{3,200}$/,
] as const

/** The words of a block that a sign of a cover may stand in: a paragraph, or each cell of a narrow table. */
function textsOf(block: Block): string[] {
  if (block.kind === 'paragraph') return [lineOf(block).text.trim()]
  if (block.kind === 'row' && block.cells.length <= 4)
    return block.cells.filter(isFilled).map((cell) => joinCell(cell, 0).text)
  return []
}

const isSign = (block: Block): boolean => textsOf(block).some((text) => SIGNS.some((sign) => sign.test(text)))
/** "Summary:" alone, with its words in the paragraph below. */
const isOpenLabel = (block: Block): boolean => block.kind === 'paragraph' && /:$/.test(lineOf(block).text.trim())

/**
 * How many blocks at the head of a document are its cover: up to the last line that only a cover has, and the words below it
 * where it is a label. A document with one such line has no cover. `isOfPlan` says where the plan itself begins at the latest.
 */
export function coverLength(front: readonly Block[], isOfPlan: (block: Block, index: number) => boolean): number {
  const begins = front.findIndex(isOfPlan)
  const head = front.slice(0, Math.min(begins < 0 ? front.length : begins, REACH))
  const signs = head.flatMap((block, index) => (isSign(block) ? [index] : []))
  const last = signs.at(-1)
  if (last === undefined || signs.length < 2) return 0
  return Math.min(isOpenLabel(head[last]!) ? last + 2 : last + 1, head.length)
}
