import { say, sayMessage } from '../../messages/message'
import { bodyRef, pageRef, withState } from '../../refs/ref'
import type { Parameters } from '../../refs/states'
import { getBodies, getBodyPage } from '../../views/body/page'
import { parseTasks } from '../../views/body/task-list'
import type { Exported } from '../file'
import { itemTable } from './items'
import { absolute, type Table, tableOf } from './table'

/** The action items of an office, as its page is narrowed, each with the part that it has in it; undefined where there is none such. */
export function bodyTable(id: string, params: Parameters, context: Exported): Table | undefined {
  const { lookups } = context.explorer
  const state = parseTasks(params)
  const page = getBodyPage(id, state, lookups)
  if (!page) return undefined
  const name = sayMessage(page.name)
  const roles = new Map(page.tasks.rows.map(({ item, role }) => [item.id, say(`role.${role}`)]))
  const query = Object.entries(state).filter(([, value]) => value !== '')
  return itemTable(
    {
      name: `${id}-action-items`,
      title: say('body.tasks.naming', { name, count: page.tasks.rows.length }),
      page: absolute(withState(bodyRef(lookups.origin, id), query as [string, string][]), context),
    },
    page.tasks.rows.flatMap(({ item }) => lookups.getActionItem(item.id) ?? []),
    context,
    [{ head: `${name} …`, width: 8, cell: (item) => roles.get(item.id) ?? '' }],
  )
}

/** Every body of the plan with the number of items in which it acts, works with others, or has reported nothing. */
export function bodiesTable(context: Exported): Table {
  const { lookups } = context.explorer
  const { offices, groups, others } = getBodies(lookups)
  return tableOf(
    { name: 'bodies', title: say('page.bodies'), page: absolute(pageRef(lookups.origin, 'bodies'), context) },
    [...offices, ...groups, ...others].map(({ name, ...row }) => ({
      ...row,
      name: typeof name === 'string' ? name : sayMessage(name),
    })),
    [
      { head: 'Body', width: 40, cell: ({ name, ref }) => ({ text: name, url: absolute(ref, context) }) },
      { head: 'Items in which it acts', width: 20, cell: ({ acts }) => String(acts) },
      { head: 'Items in which it works with others', width: 20, cell: ({ collaborates }) => String(collaborates) },
      { head: 'Of those in which it acts, without reported progress', width: 20, cell: ({ silent }) => String(silent) },
    ],
    ({ ref }) => absolute(ref, context),
    context,
  )
}
