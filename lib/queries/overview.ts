import type { Lookups } from '../corpus/lookups'
import { ENTITY_KINDS, type EntityKind } from '../domain/entity'
import { STATUSES, type Status } from '../search/documents'
import { type ItemRow, itemRow } from './action-item'
import { KIND_NAMES, kindHref, searchHref } from './hrefs'

/** The plan in numbers; every number opens the list that it counts. */
export type Overview = {
  resolutions: number
  items: number
  statuses: { status: Status; count: number; href: string }[]
  kinds: { kind: EntityKind; name: string; count: number; href: string }[]
}

export const itemRows = (lookups: Lookups): ItemRow[] =>
  lookups.entriesOfKind('action-item').map((item) => itemRow(item, lookups))

export function getOverview(lookups: Lookups): Overview {
  const items = itemRows(lookups)
  return {
    resolutions: lookups.entriesOfKind('resolution').length,
    items: items.length,
    statuses: STATUSES.map((status) => ({
      status,
      count: items.filter((item) => item.status === status).length,
      href: searchHref({ kind: ['action-item'], status: [status] }),
    })),
    kinds: ENTITY_KINDS.filter((kind) => kind !== 'clause').map((kind) => ({
      kind,
      name: KIND_NAMES[kind].many,
      count:
        kind === 'resolution'
          ? lookups.entriesOfKind('resolution').length
          : kind === 'action-item'
            ? items.length
            : lookups.entitiesOfKind(kind).length,
      href: kindHref(kind),
    })),
  }
}
