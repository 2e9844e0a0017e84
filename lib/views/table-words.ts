import { type EntryOf, TABLE_COLUMNS } from '../domain/entry'
import type { Lookups } from '../library/lookups'
import { type RichText, richText } from './rich-text'

/** What a mark in a column of Table 1 says: in which sentence it stands, and who is meant where the cell has only a cross. */
const COLUMNS: Readonly<Record<(typeof TABLE_COLUMNS)[number], { says: TableSays; who: string } | null>> = {
  title: null,
  'action-sgs': { says: 'Action', who: 'study groups' },
  'action-tsag': { says: 'Action', who: 'TSAG' },
  'action-tsb': { says: 'Action', who: 'TSB' },
  'action-membership': { says: 'Action', who: 'the membership' },
  'action-gensec': { says: 'Action', who: 'the General Secretariat' },
  'collaboration-gensec': { says: 'Collaboration', who: 'the General Secretariat' },
  'collaboration-bdt': { says: 'Collaboration', who: 'BDT' },
  'collaboration-br': { says: 'Collaboration', who: 'BR' },
  'report-tsag': { says: 'Reports to', who: 'TSAG' },
  'report-council': { says: 'Reports to', who: 'Council' },
  'report-assembly': { says: 'Reports to', who: 'the assembly' },
  'report-pp': { says: 'Reports to', who: 'the Plenipotentiary Conference' },
}
const SAYS = ['Action', 'Collaboration', 'Reports to'] as const
type TableSays = (typeof SAYS)[number]

/** A cell in words: a cross is the column's name, "X TDAG" is "BDT (TDAG)", other words stand as they are printed. */
function cellWords(row: EntryOf<'table-row'>, i: number, who: string, lookups: Lookups): RichText {
  const cell = row.cells[i]
  const cross = cell?.text.match(/^X\b\s*/)?.[0]
  if (!cell?.text) return []
  if (cross && cross.length === cell.text.length) return [{ kind: 'text', text: who }]
  const start = cell.span.start - row.span.start
  const words = richText(row, lookups, undefined, {
    start: start + (cross?.length ?? 0),
    end: cell.span.end - row.span.start,
  })
  return cross ? [{ kind: 'text', text: `${who} (` }, ...words, { kind: 'text', text: ')' }] : words
}

/** The row of Table 1 in words: "Action: SG11, SG12, TSB. Reports to TSAG, Council." */
export const tableWords = (row: EntryOf<'table-row'>, lookups: Lookups): { says: TableSays; text: RichText }[] =>
  SAYS.flatMap((says) => {
    const cells = TABLE_COLUMNS.map((name, i) => {
      const column = COLUMNS[name]
      return column?.says === says ? cellWords(row, i, column.who, lookups) : []
    }).filter((words) => words.length > 0)
    const text = cells.flatMap((words, i): RichText => (i === 0 ? words : [{ kind: 'text', text: ', ' }, ...words]))
    return text.length ? [{ says, text }] : []
  })
