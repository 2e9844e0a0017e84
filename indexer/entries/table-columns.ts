import type { TABLE_COLUMNS } from '../../lib/domain/entry'
import type { Line } from '../../lib/reading/blocks'
import { joinCell, plainCell } from './cells'

export type TableColumn = (typeof TABLE_COLUMNS)[number]
/** `number` is a column of its own for the number of the resolution; `unknown` one that we do not know. */
export type PlacedColumn = TableColumn | 'number' | 'unknown'

/** The columns of Table 1 under their common heads, and the words of each. One row a column. */
const GROUPS = [
  {
    group: 'action',
    head: /^actions?\b/,
    columns: [
      { column: 'action-sgs', head: /^(?:itu-t )?(?:sgs?|study groups?)$/ },
      { column: 'action-tsag', head: /^(?:tsag|advisory group)$/ },
      { column: 'action-tsb', head: /^(?:tsb|director|tsb director|bureau)$/ },
      { column: 'action-membership', head: /^(?:membership|members|member states.*|mss?)$/ },
      { column: 'action-gensec', head: /^(?:gensec|secgen|general secretariat|secretary-general)$/ },
    ],
  },
  {
    group: 'collaboration',
    head: /^(?:in )?(?:collaborat|cooperat|coordinat)/,
    columns: [
      { column: 'collaboration-gensec', head: /^(?:gensec|secgen|general secretariat|secretary-general)$/ },
      { column: 'collaboration-bdt', head: /^(?:bdt|itu-d|bdt ?\/? ?itu-d)$/ },
      { column: 'collaboration-br', head: /^(?:br|itu-r|br ?\/? ?itu-r)$/ },
    ],
  },
  {
    group: 'report',
    head: /^report/,
    columns: [
      { column: 'report-tsag', head: /^(?:tsag|advisory group)$/ },
      { column: 'report-council', head: /^(?:itu )?council$/ },
      { column: 'report-assembly', head: /^(?:(?:next )?assembly|(?:wtsa|wtdc|ra|wrc)(?:-\d\d(?:\d\d)?)?)$/ },
      { column: 'report-pp', head: /^(?:pp(?:-\d\d(?:\d\d)?)?|plenipotentiary(?: conference)?)$/ },
    ],
  },
] as const

const TITLE =
  /^(?:resolutions?|opinions?)?\W*(?:and |\/)?\W*(?:opinions? )?\W*(?:titles?|name)\W*$|^resolutions?(?:\W{1,3}(?:and )?opinions?)?\W*$/
const NUMBER = /^(?:(?:resolution|res) )?(?:no|nr|number|#)[.]?$/

const headOf = (cell: readonly Line[]): string => plainCell(joinCell(cell, 0).text).replace(/\*/g, '').toLowerCase()

/** The common heads that a row names, in its order: "Action by", "Collaboration with", "Report to". */
export const readGroups = (cells: readonly (readonly Line[])[]): string[] =>
  cells.flatMap((cell) => GROUPS.find(({ head }) => head.test(headOf(cell)))?.group ?? [])

const isNumberHead = (cell: readonly Line[]) => NUMBER.test(headOf(cell))

/**
 * The columns that a row of heads names, in their order, or null where it is no head of Table 1. TSAG and GenSec are named
 * twice: under which common head each stands follows from the order of the common heads and the columns before it. `above`
 * is the row of common heads, which has the heads of the number and the title.
 */
export function readTableHead(
  cells: readonly (readonly Line[])[],
  groups: readonly string[],
  above: readonly (readonly Line[])[],
): PlacedColumn[] | null {
  const order = [...new Set([...groups, ...GROUPS.map(({ group }) => group)])].flatMap(
    (name) => GROUPS.find(({ group }) => group === name) ?? [],
  )
  const seen = new Set<PlacedColumn>()
  let at = 0
  const columns = cells.map((cell, i): PlacedColumn => {
    const head = headOf(cell)
    if (isNumberHead(cell) || (head === '' && isNumberHead(above[i] ?? []))) return 'number'
    if (TITLE.test(head) || (head === '' && (i === 0 || TITLE.test(headOf(above[i] ?? []))))) return 'title'
    for (let group = at; group < order.length; group++) {
      const own = order[group]!.columns.find((row) => row.head.test(head) && !seen.has(row.column))
      if (!own) continue
      at = group
      seen.add(own.column)
      return own.column
    }
    return 'unknown'
  })
  return seen.size >= 4 ? columns : null
}
