import type { Span } from '../../lib/domain/span'
import type { Block } from '../../lib/reading/blocks'
import { addAside, type Owner } from './aside'
import { isFilled } from './cells'
import { isChanges, readChanges } from './change'
import { lineOf } from './chapters'
import { findContents, isPageNumber } from './contents'
import { coverLength } from './cover'
import type { Draft } from './draft'
import { type PlacedColumn, readGroups, readTableHead } from './table-columns'
import { readTableRow } from './table-row'
import { readTerm } from './term'

type Row = Extract<Block, { kind: 'row' }>

/** Titles of the document's own parts: "Section I - …", "SECTION II – …", "Table 1", "Legend:". */
const PART_TITLE = /^\s*(?:section [ivx]{1,4}\b|table \d{1,2}$|legend:?$)/i
const isPartTitle = (text: string) => PART_TITLE.test(text) && text.length <= 300 && !/[.;]$/.test(text)

/** The table whose rows are being read: its row of common heads with their order, and its columns where its heads name them. */
type Table = { above: Row['cells']; groups: readonly string[]; columns: readonly PlacedColumn[] | null }
const NO_TABLE: Table = { above: [], groups: [], columns: null }

/**
 * Reads what stands before the first resolution: changes, Table 1, legend and introductions. What belongs to the cover, to a
 * table of contents or to the page is no passage of the plan. `ids` are the resolutions that are read behind it.
 */
export function readFrontMatter(
  front: readonly Block[],
  draft: Draft,
  { edition, ids }: { edition: readonly Span[]; ids: ReadonlySet<string> },
): void {
  const ofEdition = new Set(edition.map(({ end }) => end))
  const lastRow = front.findLastIndex((block) => block.kind === 'row')
  const contents = findContents(front, ids)
  const cover = coverLength(front, (block, index) => contents.has(index) || beginsPlan(block))
  let passages = 0
  let inLegend = false
  let table = NO_TABLE
  const asides: Owner = { id: 'front', location: 'front', kind: 'passage', footnotes: 0, figures: 0 }
  const leave = (span: Span, what: string) => draft.leave(span, what, 'front')
  const addPassage = (span: Span, leadEnd: number) => {
    inLegend = false
    passages++
    draft.add({ kind: 'passage', id: `passage-${passages}`, parent: null, location: 'front', span, leadEnd })
  }
  for (const [index, block] of front.entries()) {
    if (block.kind === 'furniture') leave(block.span, block.what)
    else if (block.kind === 'aside') addAside(block.body, asides, draft)
    else if (block.kind === 'row') {
      if (index < cover) leave(block.span, 'A line of the cover')
      else if (contents.has(index)) leave(block.span, 'A line of the table of contents')
      else table = readRow(block, table, draft)
    } else {
      const words = lineOf(block).text
      if (isPartTitle(words)) {
        inLegend = /^\s*legend/i.test(words)
        table = NO_TABLE
        leave(block.span, 'The title of a part')
      } else if (ofEdition.has(block.body.span.end)) leave(block.span, 'What tells the edition')
      else if (index < cover) leave(block.span, 'A line of the cover')
      else if (contents.has(index)) leave(block.span, 'A line of the table of contents')
      else if (isPageNumber(words)) leave(block.span, 'The number of a page')
      else if (readChanges(block, draft)) continue
      else if (inLegend && readTerm(block, draft)) continue
      else if (lastRow > index && titleOfPart(front, index)) leave(block.span, 'The title of a part')
      else addPassage(block.span, block.body.span.start)
    }
  }
}

/** Whether a block is of the plan itself: the list of changes, the title of a part, a row of Table 1. */
const beginsPlan = (block: Block): boolean =>
  block.kind === 'paragraph'
    ? isPartTitle(lineOf(block).text) || isChanges(block)
    : block.kind === 'row' && block.cells.length > 4

/** Reads a row before the first resolution; gives the table that the next row stands in. */
function readRow(block: Row, table: Table, draft: Draft): Table {
  const columns = readTableHead(block.cells, table.groups, table.above)
  if (columns) {
    reportColumns(columns, block, draft)
    draft.leave(block.span, 'A head row of a table', 'front')
    return { ...table, columns }
  }
  const groups = readGroups(block.cells)
  if (groups.length >= 2) {
    draft.leave(block.span, 'A head row of a table', 'front')
    return { above: block.cells, groups, columns: null }
  }
  if (readTableRow(block, table.columns, draft)) return table
  if (namesResolution(block)) {
    draft.leave(block.span, 'A row of another table', 'front')
    draft.reportOnce({
      rule: 'table-not-read',
      subject: 'reading',
      severity: 'warning',
      message: 'A table before the first resolution names resolutions and is not understood as Table 1; it is not read',
      location: 'front',
      span: block.span,
    })
  } else draft.leave(block.span, 'A head row of a table', 'front')
  // A row of another width begins another table.
  const isOther = block.cells.filter(isFilled).length >= 2 && block.cells.length !== table.columns?.length
  return isOther ? NO_TABLE : table
}

/** Whether a row of two filled cells or more names a resolution: a row of heads says nothing that could be lost. */
const namesResolution = ({ cells }: Row): boolean =>
  cells.filter(isFilled).length >= 2 &&
  cells.some((cell) => cell.some(({ text }) => /^(?:resolution|opinion) \d/i.test(text)))

function reportColumns(columns: readonly PlacedColumn[], { cells, span }: Row, draft: Draft): void {
  const unknown = columns.flatMap((column, i) =>
    column === 'unknown' && isFilled(cells[i]!) ? [cells[i]![0]!.text.trim()] : [],
  )
  if (unknown.length > 0)
    draft.reportOnce({
      rule: 'unknown-column',
      subject: 'reading',
      severity: 'warning',
      message: `The head of a column of Table 1 is not understood: ${unknown.map((head) => `"${head}"`).join(', ')}; nothing is read from its cells`,
      location: 'table-1',
      span,
    })
}

/** The caption between "Table 1" and its rows. */
const titleOfPart = (front: readonly Block[], index: number) => {
  const before = front[index - 1]
  const after = front[index + 1]
  return before?.kind === 'paragraph' && /^table \d{1,2}$/i.test(before.body.text) && after?.kind === 'row'
}
