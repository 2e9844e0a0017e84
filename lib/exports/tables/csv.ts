import { stringify } from 'csv-stringify/sync'
import type { ExportFile } from '../file'
import type { Cell, Table } from './table'

const wordsOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text)

/**
 * A table as CSV that opens right in a spreadsheet: RFC 4180 with CRLF, UTF-8 with a byte order mark, and no cell that
 * would be taken for a formula.
 */
export const csvFile = ({ name, columns, rows }: Table): ExportFile & { body: string } => ({
  name: `${name}.csv`,
  type: 'text/csv; charset=utf-8',
  body: stringify(
    rows.map((row) => row.map(wordsOf)),
    {
      header: true,
      columns: columns.map(({ head }, i) => ({ key: String(i), header: head })),
      record_delimiter: '\r\n',
      // The library quotes a cell for the whole delimiter only; a paragraph of a cell ends in half of it.
      quoted_match: /[\r\n]/,
      bom: true,
      escape_formulas: true,
    },
  ),
})
