import { type EntryOf, TABLE_COLUMNS } from '../domain/entry'
import { isStudyGroup } from '../domain/group-id'
import type { Lookups } from '../library/lookups'
import { say } from '../messages/message'
import { entityRef, type Ref } from '../refs/ref'
import { type MatrixState, matrixRef } from '../refs/states'
import { byNumber, nameOfEntity } from './names'
import { type RichText, richText } from './rich-text'

/** The columns of Table 1 behind the title. */
export type MatrixColumn = Exclude<(typeof TABLE_COLUMNS)[number], 'title'>

/** The columns by the question that they answer. */
const GROUPS = [
  { title: 'action', columns: ['action-sgs', 'action-tsag', 'action-tsb', 'action-membership', 'action-gensec'] },
  { title: 'collaboration', columns: ['collaboration-gensec', 'collaboration-bdt', 'collaboration-br'] },
  { title: 'report', columns: ['report-tsag', 'report-council', 'report-assembly', 'report-pp'] },
] as const satisfies readonly { title: string; columns: readonly MatrixColumn[] }[]

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
  lookups.entitiesOfKind('study-group').flatMap(({ id }) => (isStudyGroup(id) ? id : []))

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
  const columns = GROUPS.flatMap(({ columns: own }): readonly MatrixColumn[] => own)
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
      title: say(`table-1.${title}`),
      columns: own.map((id) => ({
        id,
        short: say(`table-1.short.${id}`),
        long: say(`table-1.long.${id}`),
        sorted: state.sort === id,
        ref: matrixRef(lookups.origin, { ...state, sort: state.sort === id ? null : id }),
      })),
    })),
    numberRef: matrixRef(lookups.origin, { ...state, sort: null }),
    rows: sorted.map((row) => {
      const [, title] = row.cells[0]?.text.match(/^(?:Resolution|Opinion) \d+\s?[-–]?\s?(.*)$/) ?? []
      return {
        id: row.id,
        ref: entityRef(lookups.origin, 'resolution', row.resolution),
        name: nameOfEntity({ id: row.resolution, label: row.resolution }),
        title: title ?? '',
        cells: GROUPS.flatMap(({ title: group, columns: own }) =>
          own.map((id) => {
            const cell = cellOf(row, id)
            const place = cell && { start: cell.span.start - row.span.start, end: cell.span.end - row.span.start }
            return {
              id,
              group: say(`table-1.${group}`),
              long: say(`table-1.long.${id}`),
              plain: cell?.text ?? '',
              text: place ? richText(row, lookups, undefined, place) : [],
            }
          }),
        ),
      }
    }),
    total: rows.length,
    state,
    filters: columns.map((id) => {
      const chosen = state.has.includes(id)
      const next = chosen ? state.has.filter((other) => other !== id) : [...state.has, id]
      return {
        id,
        long: say(`table-1.long.${id}`),
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
