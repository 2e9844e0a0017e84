import type { EntryOf } from '../../domain/entry'
import { BODIES } from '../../domain/fact'
import { stateOf } from '../../library/item-facts'
import type { Lookups } from '../../library/lookups'
import { say } from '../../messages/message'
import { entityRef } from '../../refs/ref'
import { nameOfResolution } from '../../views/names'
import type { Exported } from '../file'
import { itemCell } from './place-name'
import { absolute, type ColumnOf, type Head, type Table, tableOf } from './table'

export type Item = EntryOf<'action-item'>

/** A body that acts or collaborates, as it is written: "SG13", "TSB Director". */
const bodyName = (body: string, lookups: Lookups): string =>
  lookups.getEntity(body)?.label ?? BODIES[body as keyof typeof BODIES] ?? body

/** The bodies of an item, each once, in the order of the action. */
export const bodiesOf = (item: string, kind: 'acts' | 'collaborates', lookups: Lookups): string =>
  [...new Set(lookups.factsOf(item, kind).map(({ body }) => bodyName(body, lookups)))].join(', ')

/** The progress note of an item, a paragraph a line; bullets keep their sign. */
export const progressOf = (item: string, lookups: Lookups): string =>
  lookups
    .childrenOf(item)
    .flatMap((note) =>
      note.kind === 'note'
        ? [`${note.footnote ? `${note.footnote} ` : note.bullet ? '• ' : ''}${note.text.slice(note.lead).trim()}`]
        : [],
    )
    .join('\n')

/** "Resolution 92", and the address of its page; empty where an item stands under none. */
const resolutionOf = (item: Item, lookups: Lookups) => {
  const owner = lookups.getEntry(item.parent ?? '')
  return owner?.kind === 'resolution' ? owner : null
}

/** What every list of action items says of each. */
export function itemColumns(context: Exported): readonly ColumnOf<Item>[] {
  const { lookups } = context.explorer
  return [
    {
      head: 'Item',
      width: 7,
      cell: ({ id }) => ({
        text: itemCell(id),
        url: absolute(entityRef(lookups.origin, 'action-item', id), context),
      }),
    },
    {
      head: 'Resolution',
      width: 9,
      cell: (item) => {
        const owner = resolutionOf(item, lookups)
        if (!owner) return ''
        return {
          text: nameOfResolution(owner),
          url: absolute(entityRef(lookups.origin, 'resolution', owner.id), context),
        }
      },
    },
    {
      head: 'Title of the resolution',
      width: 0,
      sheetOnly: true,
      cell: (item) => resolutionOf(item, lookups)?.title ?? '',
    },
    { head: 'Action', width: 24, cell: ({ action }) => action },
    { head: 'Who acts', width: 9, cell: ({ id }) => bodiesOf(id, 'acts', lookups) },
    { head: 'With', width: 8, cell: ({ id }) => bodiesOf(id, 'collaborates', lookups) },
    { head: 'State', width: 9, cell: ({ id }) => say(`state.${stateOf(id, lookups)}`) },
    { head: 'Milestone', width: 9, cell: ({ milestone }) => milestone },
    { head: 'Progress', width: 35, cell: ({ id }) => progressOf(id, lookups) },
    { head: 'Red in the plan', width: 0, sheetOnly: true, cell: ({ jeopardy }) => (jeopardy ? 'yes' : '') },
  ]
}

/** Items in the order in which they are given; `more` are columns that a list has in front. */
export function itemTable(
  head: Head,
  items: readonly Item[],
  context: Exported,
  more: readonly ColumnOf<Item>[] = [],
): Table {
  const { origin } = context.explorer.lookups
  return tableOf(
    head,
    items,
    [...more, ...itemColumns(context)],
    ({ id }) => absolute(entityRef(origin, 'action-item', id), context),
    context,
  )
}
