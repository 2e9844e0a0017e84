import { ENTITY_KINDS } from '../domain/kinds'
import type { Lookups } from '../library/lookups'
import { EDITION_PAGES, entityRef, listRef, pageRef, type Ref } from '../refs/ref'

/** All pages of an edition: the lists, every entry with a page of its own, every entity. */
export function pageRefs(lookups: Lookups): Ref[] {
  const kinds = ENTITY_KINDS.filter((kind) => kind !== 'clause')
  return [
    ...EDITION_PAGES.map((page) => pageRef(lookups.origin, page)),
    ...kinds.map((kind) => listRef(lookups.origin, kind)),
    ...lookups.entriesOfKind('resolution').map(({ id }) => entityRef(lookups.origin, 'resolution', id)),
    ...lookups.entriesOfKind('action-item').map(({ id }) => entityRef(lookups.origin, 'action-item', id)),
    ...kinds
      // Numbers of items that the plan has not, or has under another number, have no page of their own.
      .filter((kind) => kind !== 'action-item')
      .flatMap((kind) => lookups.entitiesOfKind(kind).map(({ id }) => entityRef(lookups.origin, kind, id))),
  ]
}
