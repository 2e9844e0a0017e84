import { type EntryOf, TABLE_COLUMNS } from '../domain/entry'
import type { Lookups } from '../library/lookups'
import { listParts } from '../messages/intl'
import { say } from '../messages/message'
import { bodyRef, entityRef, type Ref } from '../refs/ref'
import type { OfficeId } from './body/offices'
import { type RichText, richText } from './rich-text'

/** The columns of Table 1 that are put in words, by what their marks say, and the pages of the bodies that they name. */
const COLUMNS = {
  'action-sgs': { says: 'action', body: 'study-groups' },
  'action-tsag': { says: 'action', body: 'tsag' },
  'action-tsb': { says: 'action', body: 'tsb' },
  'action-membership': { says: 'action', body: 'membership' },
  'action-gensec': { says: 'action', body: 'secretary-general' },
  'collaboration-gensec': { says: 'collaboration', body: 'secretary-general' },
  'collaboration-bdt': { says: 'collaboration', body: 'bdt' },
  'collaboration-br': { says: 'collaboration', body: 'br' },
  'report-tsag': { says: 'report', body: 'tsag' },
  'report-council': { says: 'report', body: 'council' },
  'report-assembly': { says: 'report', body: null },
  'report-pp': { says: 'report', body: null },
} as const satisfies Readonly<Record<Exclude<(typeof TABLE_COLUMNS)[number], 'title'>, Column>>
type Column = { says: TableSays; body: OfficeId | 'tsag' | null }
type ColumnId = keyof typeof COLUMNS
const SAYS = ['action', 'collaboration', 'report'] as const
type TableSays = (typeof SAYS)[number]

function pageOf(body: Column['body'], { origin, getEntity }: Lookups): Ref | null {
  if (body === null) return null
  if (body !== 'tsag') return bodyRef(origin, body)
  return getEntity(body) ? entityRef(origin, 'study-group', body) : null
}

/** The words that a column stands for, as a link to the page of the body. */
function linked<P extends { text: string; own?: true }>(
  piece: P,
  column: ColumnId,
  lookups: Lookups,
): RichText[number] {
  const ref = pageOf(COLUMNS[column].body, lookups)
  return ref ? { kind: 'link', id: null, ref, title: '', marked: false, ...piece } : { kind: 'text', ...piece }
}

/** A cell is part of a list here: a comma that it ends with is not printed twice. */
function withoutComma(words: RichText): RichText {
  const last = words.at(-1)
  if (last?.kind !== 'text') return words
  const text = last.text.replace(/[\s,;]+$/, '')
  return [...words.slice(0, -1), ...(text ? [{ ...last, text }] : [])]
}

/** A cell in words: a cross is the column's name, "X TDAG" is "BDT (TDAG)", other words stand as they are printed. */
function cellWords(row: EntryOf<'table-row'>, i: number, column: ColumnId, lookups: Lookups): RichText {
  const cell = row.cells[i]
  const cross = cell?.text.match(/^X\b\s*/)?.[0]
  if (!cell?.text) return []
  const name = linked({ text: say(`table-1.who.${column}`), own: true }, column, lookups)
  if (cross && cross.length === cell.text.length) return [name]
  const start = cell.span.start - row.span.start
  const words = richText(row, lookups, undefined, {
    start: start + (cross?.length ?? 0),
    end: cell.span.end - row.span.start,
  })
  if (cross) return [name, { kind: 'text', text: ' (', own: true }, ...words, { kind: 'text', text: ')', own: true }]
  // "all", "MSs": words that are no entity lead to the body of their column.
  const [only] = words
  return words.length === 1 && only?.kind === 'text'
    ? [linked({ text: only.text }, column, lookups)]
    : withoutComma(words)
}

/** The row of Table 1 in words: "Action: SG11, SG12, TSB. Reports to: TSAG, Council." */
export const tableWords = (row: EntryOf<'table-row'>, lookups: Lookups): { says: string; text: RichText }[] =>
  SAYS.flatMap((says) => {
    const cells = TABLE_COLUMNS.map((name, i) => {
      return name !== 'title' && COLUMNS[name].says === says ? cellWords(row, i, name, lookups) : []
    }).filter((words) => words.length > 0)
    let at = 0
    const text = listParts(cells.map((words) => words.map((piece) => piece.text).join(''))).flatMap(
      ({ type, value }): RichText => (type === 'literal' ? [{ kind: 'text', text: value, own: true }] : cells[at++]!),
    )
    return text.length ? [{ says: say(`table-1.says.${says}`), text }] : []
  })
