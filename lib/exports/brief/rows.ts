import type { Paragraph } from 'docx'
import { say } from '../../messages/message'
import type { Ref } from '../../refs/ref'
import type { BriefClause, BriefRow } from '../../views/brief/rows'
import { type ChangeLine, placeWords } from '../tables/comparison'
import { itemCell } from '../tables/place-name'
import { cellParagraph, link, richRuns, run } from '../word/words'

/** How a paragraph of a cell is made, and an address printed. */
type Address = (ref: Ref) => string

/** A clause: where it stands, and its wording where that is asked for. */
export const clauseParagraphs = (
  { ref, label, words, cut }: BriefClause,
  wording: boolean,
  addressOf: Address,
): Paragraph[] => [
  cellParagraph(
    link(label, addressOf(ref)),
    ...(wording ? [run(`${say('site.colon')}${words}${cut ? ' …' : ''}`)] : []),
  ),
]

/** "Item 44-05", what a body has to do in it, and the action. */
export const actionParagraphs = ({ item, part }: BriefRow, addressOf: Address): Paragraph[] => [
  cellParagraph(
    link(itemCell(item.id), addressOf(item.ref)),
    ...(part ? [run(` (${part === 'reported-to' ? say('brief.reported-to') : say(`role.${part}`)})`)] : []),
  ),
  cellParagraph(run(item.action)),
]

export const stateParagraphs = ({ item }: BriefRow): Paragraph[] => [
  cellParagraph(run(say(`state.${item.status}`))),
  ...(item.jeopardy ? [cellParagraph(run(say('brief.jeopardy'), true))] : []),
]

/** The paragraphs of progress that are shown, and how many are not. */
export const progressParagraphs = ({ progress, more }: BriefRow, addressOf: Address): Paragraph[] => [
  ...progress.map(({ mark, text, cut }) =>
    cellParagraph(...(mark ? [run(`${mark} `)] : []), ...richRuns(text, addressOf), ...(cut ? [run(' …')] : [])),
  ),
  ...(more > 0 ? [cellParagraph(run(`(${say('brief.more', { count: more })})`))] : []),
]

/** What the progress cites, with the state that it tells of each, in one paragraph. */
export function evidenceParagraphs({ evidence, moreEvidence }: BriefRow, addressOf: Address): Paragraph[] {
  if (evidence.length === 0) return []
  const runs = evidence.flatMap(({ ref, label, state }, i) => [
    ...(i > 0 ? [run('; ')] : []),
    link(label, addressOf(ref)),
    ...(state ? [run(` (${state})`)] : []),
  ])
  const rest = moreEvidence > 0 ? [run(`; ${say('brief.more.evidence', { count: moreEvidence })}`)] : []
  return [cellParagraph(...runs, ...rest)]
}

/** A change: the place, what changed, and both wordings. */
export const changeCells = ({ place, what, before, after, address }: ChangeLine): Paragraph[][] => [
  [cellParagraph(address ? link(placeWords(place), address) : run(placeWords(place)))],
  [cellParagraph(run(what))],
  before.split('\n').map((line) => cellParagraph(run(line))),
  after.split('\n').map((line) => cellParagraph(run(line))),
]
