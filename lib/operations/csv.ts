import { stringify } from 'csv-stringify/sync'

/** A row of a list, by the names of its columns. */
export type Row = Readonly<Record<string, string | number | boolean>>

/** So many rows are written at once. */
const AT_ONCE = 500

/**
 * Rows as CSV (RFC 4180) with a head and a byte order mark, in pieces as they are asked for. Cells that a spreadsheet would
 * take for formulas begin with an apostrophe. The columns are those of the first row.
 */
export function* csvOf(rows: readonly Row[], columns = Object.keys(rows[0] ?? {})): Iterable<string> {
  const write = (part: readonly Row[], header: boolean) =>
    stringify([...part], { header, columns, record_delimiter: '\r\n', bom: header, escape_formulas: true })
  yield write(rows.slice(0, AT_ONCE), true)
  for (let from = AT_ONCE; from < rows.length; from += AT_ONCE) yield write(rows.slice(from, from + AT_ONCE), false)
}
