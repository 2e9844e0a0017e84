import { ENTITY_KINDS } from '../domain/entity'
import type { Lookups } from '../library/lookups'
import { PAGES } from './addresses'
import { entityHref, kindHref } from './hrefs'

/** The addresses of all pages: the lists, every entry with a page of its own, every entity. */
export function pageHrefs(lookups: Lookups): string[] {
  const kinds = ENTITY_KINDS.filter((kind) => kind !== 'clause')
  return [
    ...new Set([
      ...PAGES,
      ...kinds.map(kindHref),
      ...lookups.entriesOfKind('resolution').map(({ id }) => entityHref('resolution', id)),
      ...lookups.entriesOfKind('action-item').map(({ id }) => entityHref('action-item', id)),
      ...kinds
        // Numbers of items that the plan has not, or has under another number, have no page of their own.
        .filter((kind) => kind !== 'action-item')
        .flatMap((kind) => lookups.entitiesOfKind(kind).map(({ id }) => entityHref(kind, id))),
    ]),
  ]
}
