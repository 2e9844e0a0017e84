/** Reads CSV by RFC 4180, as strictly as a spreadsheet is lenient: throws where a quotation mark stands alone. */
export function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = []
  let row: string[] = []
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy
  const body = text.replace(/^\uFEFF/, '')
  while (cells.lastIndex < body.length) {
    const cell = cells.exec(body)
    if (!cell) throw new Error(`No CSV after ${JSON.stringify(body.slice(0, 80))}`)
    row.push(cell[1] === undefined ? (cell[2] ?? '') : cell[1].replaceAll('""', '"'))
    if (cell[3] === ',') continue
    rows.push(row)
    row = []
  }
  const [head = [], ...rest] = rows
  return rest.map((values) => {
    if (values.length !== head.length) throw new Error(`A row has ${values.length} cells, the head ${head.length}.`)
    return Object.fromEntries(head.map((name, i) => [name, values[i] ?? '']))
  })
}
