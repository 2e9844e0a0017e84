import type { Span } from '../../lib/domain/span'
import type { Block } from '../../lib/reading/blocks'
import { parseResolutionHeading } from '../../lib/reading/headings'
import { addAside, type Owner } from './aside'
import { readChanges } from './change'
import type { Draft } from './draft'
import { readTableRow } from './table-row'
import { readTerm } from './term'

type Paragraph = Extract<Block, { kind: 'paragraph' }>

/** Titles of the document's own parts: "Section I - …", "Table 1", "Legend:". */
const PART_TITLE = /^\s*(?:Section [IVX]{1,4}\b|Table \d{1,2}$|Legend:?$)/

/** The words of a block, for what is recognised by its words alone. */
const wordsOf = ({ marker, body }: Paragraph): string => (marker ? `${marker.text} ${body.text}` : body.text)

/**
 * The number of blocks before the first resolution: the first paragraph that reads as a heading of one. Rows of Table 1
 * name resolutions too, but in cells.
 */
export function frontLength(blocks: readonly Block[]): number {
  const first = blocks.findIndex(
    (block) => block.kind === 'paragraph' && parseResolutionHeading(block.body.text) !== null,
  )
  return first < 0 ? blocks.length : first
}

/** Reads changes, Table 1, legend and introductions; gives the blocks behind them. */
export function readFrontMatter(blocks: readonly Block[], draft: Draft, edition: readonly Span[]): readonly Block[] {
  const ofEdition = new Set(edition.map(({ end }) => end))
  const length = frontLength(blocks)
  const front = blocks.slice(0, length)
  const lastRow = front.findLastIndex((block) => block.kind === 'row')
  let passages = 0
  let inLegend = false
  const asides: Owner = { id: 'front', location: 'front', kind: 'passage', footnotes: 0, figures: 0 }
  const leave = (span: Span, what: string) => draft.leave(span, what, 'front')
  for (const [index, block] of front.entries()) {
    if (block.kind === 'furniture') leave(block.span, block.what)
    else if (block.kind === 'aside') addAside(block.body, asides, draft)
    else if (block.kind === 'row') {
      if (!readTableRow(block, draft)) leave(block.span, 'A head row of a table')
    } else {
      const words = wordsOf(block)
      if (PART_TITLE.test(words)) {
        inLegend = /^Legend/.test(words)
        leave(block.span, 'The title of a part')
      } else if (ofEdition.has(block.body.span.end)) leave(block.span, 'What tells the edition')
      else if (readChanges(block, draft)) continue
      else if (inLegend && readTerm(block, draft)) continue
      else if (lastRow > index && titleOfPart(front, index)) leave(block.span, 'The title of a part')
      else {
        inLegend = false
        passages++
        draft.add({
          kind: 'passage',
          id: `passage-${passages}`,
          parent: null,
          location: 'front',
          span: block.span,
          leadEnd: block.body.span.start,
        })
      }
    }
  }
  return blocks.slice(length)
}

/** The caption between "Table 1" and its rows. */
const titleOfPart = (front: readonly Block[], index: number) => {
  const before = front[index - 1]
  const after = front[index + 1]
  return before?.kind === 'paragraph' && /^Table \d{1,2}$/.test(before.body.text) && after?.kind === 'row'
}
