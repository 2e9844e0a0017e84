import { type EntryOf, TABLE_COLUMNS } from '../domain/entry'
import type { Lookups } from '../library/lookups'
import { entityRef, type Ref } from '../refs/ref'
import { type MatrixState, matrixRef } from '../refs/states'
import { byNumber } from './names'
import { type RichText, richText } from './rich-text'

/** The columns of Table 1 behind the title. */
export type MatrixColumn = Exclude<(typeof TABLE_COLUMNS)[number], 'title'>

const GROUPS: readonly { title: string; columns: readonly { id: MatrixColumn; short: string; long: string }[] }[] = [
  {
    title: 'Action by',
    columns: [
      { id: 'action-sgs', short: 'SGs', long: 'study groups act' },
      { id: 'action-tsag', short: 'TSAG', long: 'TSAG acts' },
      { id: 'action-tsb', short: 'TSB', long: 'TSB acts' },
      { id: 'action-membership', short: 'Members', long: 'the membership acts' },
      { id: 'action-gensec', short: 'GenSec', long: 'the General Secretariat acts' },
    ],
  },
  {
    title: 'Collaboration with',
    columns: [
      { id: 'collaboration-gensec', short: 'GenSec', long: 'with the General Secretariat' },
      { id: 'collaboration-bdt', short: 'BDT', long: 'with BDT or ITU-D' },
      { id: 'collaboration-br', short: 'BR', long: 'with BR or ITU-R' },
    ],
  },
  {
    title: 'Report to',
    columns: [
      { id: 'report-tsag', short: 'TSAG', long: 'report to TSAG' },
      { id: 'report-council', short: 'Council', long: 'report to Council' },
      { id: 'report-assembly', short: 'Assembly', long: 'report to the assembly' },
      { id: 'report-pp', short: 'PP', long: 'report to the Plenipotentiary' },
    ],
  },
]

export type MatrixCell = { id: MatrixColumn; group: string; long: string; text: RichText; plain: string }
export type MatrixPage = {
  groups: {
    title: string
    columns: { id: MatrixColumn; short: string; long: string; sorted: boolean; ref: Ref }[]
  }[]
  numberRef: Ref
  rows: { id: string; ref: Ref; name: string; title: string; cells: MatrixCell[] }[]
  total: number
  state: MatrixState
  /** One switch a column: rows that have something there. */
  filters: { id: MatrixColumn; long: string; chosen: boolean; count: number; ref: Ref }[]
  studyGroups: { id: string; label: string; chosen: boolean; ref: Ref }[]
  clearRef: Ref
}

const cellOf = (row: EntryOf<'table-row'>, column: MatrixColumn) => row.cells[TABLE_COLUMNS.indexOf(column)]

/** "all", "All SGs, SG17": the cell speaks of every study group. */
const saysAll = (text: string) => /\ball\b(?:\sSGs)?(?=,|$)/i.test(text)

/** Study groups that a plan names: rows that say "all" concern those too that no row names. */
const wholeGroups = (lookups: Lookups): string[] =>
  lookups.entitiesOfKind('study-group').flatMap(({ id }) => (/^itu-t-sg\d+$/.test(id) ? id : []))

/** Table 1, filtered and sorted as the address says. A study group's rows are those that name it, or all study groups. */
export function getMatrix(lookups: Lookups, state: MatrixState): MatrixPage {
  const rows = lookups.entriesOfKind('table-row')
  const has = (row: EntryOf<'table-row'>, column: MatrixColumn) => (cellOf(row, column)?.text ?? '') !== ''
  const groupsOf = (row: EntryOf<'table-row'>) => {
    const cell = cellOf(row, 'action-sgs')
    return lookups
      .mentionsIn(row.id)
      .flatMap(({ kind, entity, span }) =>
        kind === 'study-group' && entity && cell && span.start >= cell.span.start && span.end <= cell.span.end
          ? [entity]
          : [],
      )
  }
  const columns = GROUPS.flatMap(({ columns: own }) => own)
  const concerns = (row: EntryOf<'table-row'>, group: string) =>
    groupsOf(row).includes(group) || saysAll(cellOf(row, 'action-sgs')?.text ?? '')
  const shown = rows.filter(
    (row) => state.has.every((column) => has(row, column)) && (!state.studyGroup || concerns(row, state.studyGroup)),
  )
  const sorted = state.sort
    ? [...shown].sort((a, b) => {
        const [x, y] = [cellOf(a, state.sort!)?.text ?? '', cellOf(b, state.sort!)?.text ?? '']
        return Number(x === '') - Number(y === '') || byNumber(x, y)
      })
    : shown
  return {
    groups: GROUPS.map(({ title, columns: own }) => ({
      title,
      columns: own.map(({ id, short, long }) => ({
        id,
        short,
        long,
        sorted: state.sort === id,
        ref: matrixRef(lookups.origin, { ...state, sort: state.sort === id ? null : id }),
      })),
    })),
    numberRef: matrixRef(lookups.origin, { ...state, sort: null }),
    rows: sorted.map((row) => {
      const [, name, title] = row.cells[0]?.text.match(/^((?:Resolution|Opinion) \d+)\s?[-–]?\s?(.*)$/) ?? []
      return {
        id: row.id,
        ref: entityRef(lookups.origin, 'resolution', row.resolution),
        name: name ?? row.resolution,
        title: title ?? '',
        cells: GROUPS.flatMap(({ title: group, columns: own }) =>
          own.map(({ id, long }) => {
            const cell = cellOf(row, id)
            const place = cell && { start: cell.span.start - row.span.start, end: cell.span.end - row.span.start }
            return {
              id,
              group,
              long,
              plain: cell?.text ?? '',
              text: place ? richText(row, lookups, undefined, place) : [],
            }
          }),
        ),
      }
    }),
    total: rows.length,
    state,
    filters: columns.map(({ id, long }) => {
      const chosen = state.has.includes(id)
      const next = chosen ? state.has.filter((other) => other !== id) : [...state.has, id]
      return {
        id,
        long,
        chosen,
        count: rows.filter((row) => has(row, id)).length,
        ref: matrixRef(lookups.origin, { ...state, has: next }),
      }
    }),
    studyGroups: [...new Set([...rows.flatMap(groupsOf), ...wholeGroups(lookups)])].sort(byNumber).map((id) => ({
      id,
      label: lookups.getEntity(id)?.label ?? id,
      chosen: state.studyGroup === id,
      ref: matrixRef(lookups.origin, { ...state, studyGroup: state.studyGroup === id ? null : id }),
    })),
    clearRef: matrixRef(lookups.origin, { sort: state.sort, has: [], studyGroup: null }),
  }
}
