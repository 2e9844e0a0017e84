import type { Entity, EntityKind } from '../../domain/entity'
import type { Entry } from '../../domain/entry'
import { say } from '../../messages/message'
import { entityRef, entryRef, listRef } from '../../refs/ref'
import { deskOf } from '../../views/desk'
import { hasDesk } from '../../views/entity'
import { entityRows } from '../../views/entity-list'
import { titleOf } from '../../views/names'
import { placeOf } from '../../views/passages'
import type { Exported } from '../file'
import { itemTable } from './items'
import { placeName } from './place-name'
import { absolute, type Table, tableOf } from './table'

/** Every entity of a kind that the edition names, with the places that name it. */
export function entityTable(kind: EntityKind, context: Exported): Table {
  const { lookups } = context.explorer
  return tableOf(
    {
      name: say(`kinds.${kind}`).toLowerCase().replaceAll(' ', '-'),
      title: say(`kinds.${kind}`),
      page: absolute(listRef(lookups.origin, kind), context),
    },
    entityRows(kind, lookups),
    [
      {
        head: say(`kind.${kind}`),
        width: 20,
        cell: ({ label, ref }) => ({ text: label, url: absolute(ref, context) }),
      },
      { head: 'Title', width: 40, cell: ({ title }) => title },
      { head: 'State', width: 12, cell: ({ state }) => state },
      { head: 'Group', width: 0, sheetOnly: true, cell: ({ group }) => group },
      {
        head: 'Mentioned in',
        width: 28,
        cell: ({ id }) =>
          [...new Set(lookups.mentionsOf(id).map(({ location }) => location))].map(placeName).join(', '),
      },
      {
        head: 'Address at the source',
        width: 0,
        sheetOnly: true,
        cell: ({ id }) => lookups.getEntity(id)?.address?.url ?? '',
      },
    ],
    ({ ref }) => absolute(ref, context),
    context,
  )
}

/** Every passage that names an entity, in the order of the plan. */
function mentionTable({ id, kind, label }: Entity, title: string, context: Exported): Table {
  const { lookups } = context.explorer
  const entries = [...new Set(lookups.mentionsOf(id).map(({ entry }) => entry))]
  const aboutOf = ({ location }: Entry): string => {
    const owner = lookups.getEntry(location)
    return owner?.kind === 'action-item' ? owner.action : owner?.kind === 'resolution' ? owner.title : ''
  }
  return tableOf(
    {
      name: nameOf(id),
      title: title ? `${label}: ${title}` : label,
      page: absolute(entityRef(lookups.origin, kind, id), context),
    },
    entries.flatMap((entry) => lookups.getEntry(entry) ?? []),
    [
      {
        head: 'Place',
        width: 22,
        cell: (entry) => ({
          text: placeOf(entry, lookups),
          url: absolute(entryRef(lookups.origin, entry), context),
        }),
      },
      { head: 'Of', width: 0, sheetOnly: true, cell: ({ location }) => placeName(location) },
      { head: 'About', width: 34, cell: aboutOf },
      { head: 'Passage', width: 44, cell: ({ text, lead }) => text.slice(lead).trim() },
    ],
    (entry) => absolute(entryRef(lookups.origin, entry), context),
    context,
  )
}

/** The action items of a body, each with the part that it has in it. */
function deskTable({ id, kind, label }: Entity, title: string, context: Exported): Table {
  const { lookups } = context.explorer
  const roleOf = new Map(deskOf(id, lookups).tasks.map(({ item, role }) => [item.id, say(`role.${role}`)]))
  const items = lookups.entriesOfKind('action-item').filter((item) => roleOf.has(item.id))
  return itemTable(
    {
      name: nameOf(id),
      title: title ? `${label}: ${title}` : label,
      page: absolute(entityRef(lookups.origin, kind, id), context),
    },
    items,
    context,
    [{ head: `${label} …`, width: 8, cell: (item) => roleOf.get(item.id) ?? '' }],
  )
}

const nameOf = (id: string) => id.replace(/[^\w.-]+/g, '-')

/**
 * What the page of an entity lists: the action items of a study group or of TSAG, the passages that name anything else.
 * Undefined where the edition has no such entity.
 */
export function entityPageTable(kind: EntityKind, id: string, context: Exported): Table | undefined {
  const { lookups } = context.explorer
  const entity = lookups.getEntity(id)
  if (entity?.kind !== kind) return undefined
  return (hasDesk(entity, lookups) ? deskTable : mentionTable)(entity, titleOf(entity), context)
}
