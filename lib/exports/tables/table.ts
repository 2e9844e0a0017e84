import { formatEdition } from '../../domain/edition'
import { say } from '../../messages/message'
import { formatRef } from '../../refs/address'
import type { Ref } from '../../refs/ref'
import type { Explorer } from '../../views/explorer'
import type { Exported } from '../file'

/** Words, or words that lead to an address; an address is whole. */
export type Cell = string | { text: string; url: string }

export type Column = {
  head: string
  /** The share of the page's width, among the columns that are printed. */
  width: number
  /** Only in a spreadsheet: on paper the words themselves are links, and the edition stands once above the table. */
  sheetOnly?: true
}

/** A list of the explorer for people: the columns of a spreadsheet, or of a table on paper. */
export type Table = {
  /** The name of the file, without its ending. */
  name: string
  title: string
  /** The plan and edition that it is of, in words. */
  edition: string
  /** The address of the page that shows the same list. */
  page: string
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
}

/** One column with what each row has in it. */
export type ColumnOf<Row> = Column & { cell: (row: Row) => Cell }

/** What every list says of itself. */
export type Head = Pick<Table, 'name' | 'title' | 'page'>

/** "WTSA-16 Action Plan · TSAG-TD251 · Geneva, 26 February – 2 March 2018". */
export const editionIn = ({ info, lookups }: Pick<Explorer, 'info' | 'lookups'>): string =>
  [info.facts.title ?? lookups.corpus.source.name, formatEdition(info.facts) || say('edition.not.stated')].join(' · ')

/** A whole address. */
export const absolute = (ref: Ref, { site }: Pick<Exported, 'site'>): string => site + formatRef(ref)

/** A table of rows; its last columns say where each row is read, and of which edition it is. */
export function tableOf<Row>(
  head: Head,
  rows: readonly Row[],
  columns: readonly ColumnOf<Row>[],
  address: (row: Row) => string,
  { explorer }: Exported,
): Table {
  const edition = editionIn(explorer)
  const all: readonly ColumnOf<Row>[] = [
    ...columns,
    { head: 'Address', width: 0, sheetOnly: true, cell: address },
    { head: 'Edition', width: 0, sheetOnly: true, cell: () => edition },
  ]
  return {
    ...head,
    edition,
    columns: all.map(({ cell: _, ...column }) => column),
    rows: rows.map((row) => all.map(({ cell }) => cell(row))),
  }
}
