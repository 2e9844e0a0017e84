import { type EntryOf, TABLE_COLUMNS } from '../domain/entry'
import type { Lookups } from '../library/lookups'
import { bodyRef, entityRef, type Ref } from '../refs/ref'
import type { OfficeId } from './body/offices'
import { type RichText, richText } from './rich-text'

/**
 * What a mark in a column of Table 1 says: in which sentence it stands, who is meant where the cell has only a cross, and
 * the page of that body, where there is one.
 */
type Column = { says: TableSays; who: string; body: OfficeId | 'tsag' | null }
const COLUMNS: Readonly<Record<(typeof TABLE_COLUMNS)[number], Column | null>> = {
  title: null,
  'action-sgs': { says: 'Action', who: 'study groups', body: 'study-groups' },
  'action-tsag': { says: 'Action', who: 'TSAG', body: 'tsag' },
  'action-tsb': { says: 'Action', who: 'TSB', body: 'tsb' },
  'action-membership': { says: 'Action', who: 'the membership', body: 'membership' },
  'action-gensec': { says: 'Action', who: 'the General Secretariat', body: 'secretary-general' },
  'collaboration-gensec': { says: 'Collaboration', who: 'the General Secretariat', body: 'secretary-general' },
  'collaboration-bdt': { says: 'Collaboration', who: 'BDT', body: 'bdt' },
  'collaboration-br': { says: 'Collaboration', who: 'BR', body: 'br' },
  'report-tsag': { says: 'Reports to', who: 'TSAG', body: 'tsag' },
  'report-council': { says: 'Reports to', who: 'Council', body: 'council' },
  'report-assembly': { says: 'Reports to', who: 'the assembly', body: null },
  'report-pp': { says: 'Reports to', who: 'the Plenipotentiary Conference', body: null },
}
const SAYS = ['Action', 'Collaboration', 'Reports to'] as const
type TableSays = (typeof SAYS)[number]

function pageOf(body: Column['body'], { origin, getEntity }: Lookups): Ref | null {
  if (body === null) return null
  if (body !== 'tsag') return bodyRef(origin, body)
  return getEntity(body) ? entityRef(origin, 'study-group', body) : null
}

/** A name that a column stands for, as a link to the page of the body. */
function nameOf(text: string, { body }: Column, lookups: Lookups): RichText[number] {
  const ref = pageOf(body, lookups)
  return ref ? { kind: 'link', id: null, text, ref, title: '', marked: false } : { kind: 'text', text }
}

/** A cell in words: a cross is the column's name, "X TDAG" is "BDT (TDAG)", other words stand as they are printed. */
function cellWords(row: EntryOf<'table-row'>, i: number, column: Column, lookups: Lookups): RichText {
  const cell = row.cells[i]
  const cross = cell?.text.match(/^X\b\s*/)?.[0]
  if (!cell?.text) return []
  const name = nameOf(column.who, column, lookups)
  if (cross && cross.length === cell.text.length) return [name]
  const start = cell.span.start - row.span.start
  const words = richText(row, lookups, undefined, {
    start: start + (cross?.length ?? 0),
    end: cell.span.end - row.span.start,
  })
  if (cross) return [name, { kind: 'text', text: ' (' }, ...words, { kind: 'text', text: ')' }]
  // "all", "MSs": words that are no entity lead to the body of their column.
  const [only] = words
  return words.length === 1 && only?.kind === 'text' ? [nameOf(only.text, column, lookups)] : words
}

/** The row of Table 1 in words: "Action: SG11, SG12, TSB. Reports to TSAG, Council." */
export const tableWords = (row: EntryOf<'table-row'>, lookups: Lookups): { says: TableSays; text: RichText }[] =>
  SAYS.flatMap((says) => {
    const cells = TABLE_COLUMNS.map((name, i) => {
      const column = COLUMNS[name]
      return column?.says === says ? cellWords(row, i, column, lookups) : []
    }).filter((words) => words.length > 0)
    const text = cells.flatMap((words, i): RichText => (i === 0 ? words : [{ kind: 'text', text: ', ' }, ...words]))
    return text.length ? [{ says, text }] : []
  })
