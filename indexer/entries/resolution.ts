import { resolutionId } from '../../lib/domain/resolution-id'
import type { Block } from '../../lib/reading/blocks'
import { readActionItems } from './action-item'
import type { Chapter } from './chapters'
import { isItemHead } from './columns'
import type { Draft } from './draft'
import { readItemRow, USUAL } from './item-row'
import { readOperativeText } from './operative-text'
import { headingInCell } from './table-row'

/** Reads every resolution: heading, operative text up to the table of action items, action items behind it. */
export function readResolutions(chapters: readonly Chapter[], draft: Draft): void {
  const rows = new Map(
    draft.entries.flatMap((entry) => (entry.kind === 'table-row' ? [[entry.resolution, entry.cells[0]] as const] : [])),
  )
  for (const { heading, title: printed, span, doubt, blocks } of chapters) {
    const id = resolutionId(heading.number, heading.opinion)
    const inTable = rows.get(id)
    const title = printed?.text ?? headingInCell(inTable?.text ?? '')?.title ?? null
    const unique = draft.add({
      kind: 'resolution',
      id,
      parent: null,
      location: id,
      number: heading.number,
      opinion: heading.opinion,
      title: title ?? '',
      revision: heading.revision,
      titleSpan: printed?.span ?? inTable?.span ?? { start: span.start, end: span.end },
      span,
    })
    if (doubt !== null)
      draft.report({
        rule: 'doubtful-heading',
        subject: 'reading',
        severity: 'warning',
        message: `This line is taken for the heading of ${unique}: ${doubt}`,
        location: unique,
        span,
      })
    if (printed === null)
      draft.report({
        rule: 'missing-heading',
        subject: 'document',
        severity: 'info',
        message: `The heading of ${unique} has no title${title ? ': Table 1 gives it' : ', and Table 1 has none'}`,
        location: unique,
        span,
      })
    const first = firstOfItems(blocks)
    readOperativeText(blocks.slice(0, first ?? blocks.length), { id: unique, hasItems: first !== null }, draft)
    if (first !== null) readActionItems(blocks.slice(first), { id: unique, number: heading.number }, draft)
  }
}

/** The first row of the table of action items: its head or an item's; else the first row of any table. Null without tables. */
function firstOfItems(blocks: readonly Block[]): number | null {
  const first = blocks.findIndex((block) => block.kind === 'row')
  if (first < 0) return null
  const sure = blocks.findIndex(
    (block) => block.kind === 'row' && (isItemHead(block.cells) || readItemRow(block, USUAL).kind === 'item'),
  )
  return sure < 0 ? first : sure
}
