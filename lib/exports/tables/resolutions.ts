import { ITEM_STATES } from '../../domain/fact'
import { stateOf } from '../../library/item-facts'
import { say } from '../../messages/message'
import { entityRef, listRef } from '../../refs/ref'
import { nameOfResolution } from '../../views/names'
import type { Exported } from '../file'
import { type Item, itemTable } from './items'
import { absolute, type Table, tableOf } from './table'

const itemsUnder = (resolution: string, { explorer: { lookups } }: Exported): Item[] =>
  lookups.childrenOf(resolution).filter((child): child is Item => child.kind === 'action-item')

/** Every resolution with its action items, counted by their states. */
export function resolutionTable(context: Exported): Table {
  const { lookups } = context.explorer
  const address = (id: string) => absolute(entityRef(lookups.origin, 'resolution', id), context)
  const rows = lookups.entriesOfKind('resolution').map((entry) => {
    const states = itemsUnder(entry.id, context).map(({ id }) => stateOf(id, lookups))
    return { entry, states }
  })
  return tableOf(
    { name: 'resolutions', title: 'Resolutions', page: absolute(listRef(lookups.origin, 'resolution'), context) },
    rows,
    [
      {
        head: 'Resolution',
        width: 16,
        cell: ({ entry }) => ({ text: nameOfResolution(entry), url: address(entry.id) }),
      },
      { head: 'Title', width: 44, cell: ({ entry }) => entry.title },
      { head: 'Action items', width: 8, cell: ({ states }) => String(states.length) },
      ...ITEM_STATES.map((state) => ({
        head: say(`state.${state}`),
        width: 8,
        cell: ({ states }: (typeof rows)[number]) => String(states.filter((one) => one === state).length),
      })),
    ],
    ({ entry }) => address(entry.id),
    context,
  )
}

/** The action items of a resolution; undefined where the edition has none of this id. */
export function itemsOfResolution(id: string, context: Exported): Table | undefined {
  const entry = context.explorer.lookups.getEntry(id)
  if (entry?.kind !== 'resolution') return undefined
  return itemTable(
    {
      name: id,
      title: `${nameOfResolution(entry)} – ${entry.title}`,
      page: absolute(entityRef(context.explorer.lookups.origin, 'resolution', id), context),
    },
    itemsUnder(id, context),
    context,
  )
}
