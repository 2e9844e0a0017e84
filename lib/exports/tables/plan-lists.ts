import { entityRef, listRef, pageRef } from '../../refs/ref'
import { type Parameters, parseMatrix, parseSilent, silentRef } from '../../refs/states'
import { getChangedSince } from '../../views/comparison/changed'
import { getChanges } from '../../views/front-matter'
import { itemListRef, parseItemList, viewItemList } from '../../views/item-list'
import { allListed } from '../../views/listed-items'
import { getMatrix } from '../../views/matrix'
import { getTimeline } from '../../views/milestones'
import { getSilent } from '../../views/silent'
import type { Exported } from '../file'
import { type Item, itemColumns, itemTable } from './items'
import { itemCell } from './place-name'
import { absolute, type Table, tableOf } from './table'

/** The items of rows that a view lists, in their order. */
const itemsOf = (rows: readonly { id: string }[], { explorer: { lookups } }: Exported): Item[] =>
  rows.flatMap(({ id }) => lookups.getActionItem(id) ?? [])

/** The action items of the plan, filtered and sorted as the page is. */
export async function actionItems(params: Parameters, context: Exported): Promise<Table> {
  const { explorer } = context
  const { lookups } = explorer
  const since = await getChangedSince(explorer.library, explorer)
  const state = parseItemList(params)
  const list = listRef(lookups.origin, 'action-item')
  const { rows } = viewItemList(allListed(explorer, since), state, list)
  return itemTable(
    { name: 'action-items', title: 'Action items', page: absolute(itemListRef(list, state), context) },
    itemsOf(rows, context),
    context,
  )
}

/** Items without reported progress, those first whose milestone has passed by the date that the page judges by. */
export function silentItems(params: Parameters, context: Exported): Table {
  const { lookups } = context.explorer
  const year = parseSilent(params)
  const { resolutions, late, asOf } = getSilent(lookups, year)
  const overdue = new Set(late.map(({ id }) => id))
  return itemTable(
    {
      name: 'no-progress-reported',
      title: 'No progress reported',
      page: absolute(silentRef(lookups.origin, year), context),
    },
    itemsOf(
      resolutions.flatMap(({ items }) => items),
      context,
    ),
    context,
    asOf ? [{ head: `Overdue by ${asOf}`, width: 7, cell: ({ id }) => (overdue.has(id) ? 'overdue' : '') }] : [],
  )
}

/** Milestones by time: an item with several stands under each of them. */
export function milestones(context: Exported): Table {
  const { lookups } = context.explorer
  const { years, repeated, unread } = getTimeline(lookups)
  const rows = [
    ...years.flatMap(({ points }) =>
      points.flatMap(({ at, label, items }) => items.map(({ id }) => ({ due: label, at, id }))),
    ),
    ...repeated.flatMap(({ label, items }) => items.map(({ id }) => ({ due: label, at: '', id }))),
    ...unread.map(({ id }) => ({ due: 'none, or not read as a date', at: '', id })),
  ].flatMap(({ id, ...row }) => {
    const item = lookups.getActionItem(id)
    return item ? [{ ...row, item }] : []
  })
  return tableOf(
    { name: 'milestones', title: 'Milestones', page: absolute(pageRef(lookups.origin, 'timeline'), context) },
    rows,
    [
      { head: 'Due', width: 9, cell: ({ due }) => due },
      { head: 'Due, for sorting', width: 0, sheetOnly: true, cell: ({ at }) => at },
      ...itemColumns(context).map(({ cell, ...column }) => ({
        ...column,
        cell: ({ item }: (typeof rows)[number]) => cell(item),
      })),
    ],
    ({ item }) => absolute(entityRef(lookups.origin, 'action-item', item.id), context),
    context,
  )
}

/** Table 1: who acts on each resolution, with whom, and who is reported to. */
export function tableOne(params: Parameters, context: Exported): Table {
  const { lookups } = context.explorer
  const { rows, groups } = getMatrix(lookups, parseMatrix(params))
  return tableOf(
    { name: 'table-1', title: 'Table 1', page: absolute(pageRef(lookups.origin, 'table-1'), context) },
    rows,
    [
      { head: 'Resolution', width: 10, cell: ({ name, ref }) => ({ text: name, url: absolute(ref, context) }) },
      { head: 'Title', width: 22, cell: ({ title }) => title },
      ...groups.flatMap(({ title, columns }) =>
        columns.map(({ id, short }) => ({
          head: `${title} ${short}`,
          width: 6,
          cell: ({ cells }: (typeof rows)[number]) => cells.find((cell) => cell.id === id)?.plain ?? '',
        })),
      ),
    ],
    ({ ref }) => absolute(ref, context),
    context,
  )
}

/** The list of changes that the plan prints. */
export function printedChanges(context: Exported): Table {
  const { lookups } = context.explorer
  return tableOf(
    { name: 'list-of-changes', title: 'List of changes', page: absolute(pageRef(lookups.origin, 'changes'), context) },
    lookups.entriesOfKind('change').map(({ item }, i) => ({ item, ...getChanges(lookups)[i]! })),
    [
      { head: 'Item', width: 12, cell: ({ item, ref }) => ({ text: itemCell(item), url: absolute(ref, context) }) },
      { head: 'Change', width: 12, cell: ({ change }) => change },
      { head: 'Reason', width: 30, cell: ({ reason }) => reason },
      { head: 'The item now', width: 46, cell: ({ action }) => action },
    ],
    ({ ref }) => absolute(ref, context),
    context,
  )
}
