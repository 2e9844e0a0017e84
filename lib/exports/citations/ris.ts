import type { Citation } from './citation'

/** "2018-02-26" as RIS writes it: "2018/02/26/"; parts that are not known stay empty. */
const day = (date: string) => `${date.split('-').concat(['', '']).slice(0, 3).join('/')}/`

/** A field is one line. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The citation as RIS, which EndNote, Zotero and Mendeley read: a chapter of a report, or the report. */
export function risCitation({
  key,
  title,
  author,
  container,
  number,
  version,
  meeting,
  issued,
  url,
  accessed,
}: Citation): string {
  const fields: [string, string | null][] = [
    ['TY', container ? 'CHAP' : 'RPRT'],
    ['ID', key],
    ['AU', author],
    ['TI', title],
    ['T2', container],
    ['M1', number],
    ['ET', version],
    ['PY', issued?.slice(0, 4) ?? null],
    ['DA', issued && day(issued)],
    ['N1', meeting],
    ['UR', url],
    ['Y2', day(accessed)],
  ]
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []))
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`
}
