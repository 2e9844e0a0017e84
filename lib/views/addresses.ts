import type { EntityKind } from '../domain/entity'
import type { Library } from '../library/library'
import type { Lookups } from '../library/lookups'
import { decodePart, formatRef, kindOfSegment, parsePath } from '../refs/address'
import { EDITION_PAGES, entityRef, isPartOfPlan, LIBRARY_PAGES, listRef, type Origin, pageRef } from '../refs/ref'
import { isOffice } from './body/offices'
import { getSuppressed } from './untracked'

/** The request headers that say under which address a page was asked for. */
export const ASKED_PATH = 'x-asked-path'
export const ASKED_QUERY = 'x-asked-query'

/** Tells a page its address. The language has been read by the server in front, and is no state of a page. */
export function tellAddress(headers: Headers, path: string, query: URLSearchParams): void {
  const state = new URLSearchParams(query)
  state.delete('lang')
  headers.set(ASKED_PATH, path)
  headers.set(ASKED_QUERY, state.toString())
}

/** First parts of addresses that are no pages to be found: answers, files, what Next.js serves. */
const ANSWERS = ['api', 'citations', 'feeds', 'files', 'mcp', 'opensearch', '_next']
const FIRST_PARTS = new Set<string>([...LIBRARY_PAGES, ...ANSWERS, ''])

/** Whether an edition has nothing of a kind under an id. */
function hasNot(kind: EntityKind, id: string, lookups: Lookups): boolean {
  switch (kind) {
    case 'clause':
      return lookups.getEntry(id) === undefined
    case 'action-item':
      return (
        !lookups.getActionItem(id.toLowerCase()) &&
        !lookups.entriesOfKind('change').some(({ item }) => item === id.toLowerCase())
      )
    case 'resolution':
      return (
        lookups.getEntry(id)?.kind !== 'resolution' &&
        lookups.getEntity(id)?.kind !== 'resolution' &&
        !getSuppressed(id, lookups)
      )
    default:
      return lookups.getEntity(id)?.kind !== kind
  }
}

/** Whether an address leads nowhere: /documents/tsag-td9999 where no plan has such a document, /no-such-page. Files pass. */
export async function leadsNowhere(path: string, library: Library): Promise<boolean> {
  const place = parsePath(path)
  switch (place.kind) {
    case 'edition':
      return library.find(place.at) === undefined
    case 'part': {
      const info = library.find(place.at)
      if (!info || place.id === null) return info === undefined
      return hasNot(place.entity, place.id, (await library.open(info)).lookups)
    }
    case 'body':
      return library.find(place.at) === undefined || !isOffice(place.id)
    case 'comparison':
      return [place.from, place.to].some((date) => library.find({ plan: place.at.plan, date }) === undefined)
    case 'history': {
      const info = library.find(place.at)
      return !info || (await library.open(info)).lookups.getEntry(place.id)?.kind !== place.entity
    }
    case 'entity':
      return place.id !== null && library.registry[place.id]?.kind !== place.entity
    case 'search':
      return false
    case 'other': {
      const [first = '', ...rest] = path.split('/').filter(Boolean)
      return rest.length > 0 && !ANSWERS.includes(first)
        ? !path.includes('.')
        : !FIRST_PARTS.has(first) && !first.includes('.')
    }
  }
}

/** A resolution by its number alone, "92", is `res-92`. */
const NUMBER = /^0{0,2}([1-9]\d{0,2})$/
const idOf = (kind: EntityKind, id: string): string => (kind === 'resolution' ? id.replace(NUMBER, 'res-$1') : id)

/**
 * Where an address of version one leads now, or null: what was the one plan's is the first plan's. `/action-items/92-05`
 * is `/wtsa-16/action-items/92-05`; lists and pages of entities are where they were. A resolution's number is its id.
 */
export function movedTo(path: string, origin: Origin): string | null {
  const place = parsePath(path)
  if (place.kind === 'part' && place.entity === 'resolution' && place.id !== null && NUMBER.test(place.id))
    return path.replace(/[^/]+\/?$/, idOf('resolution', place.id))
  const [first = '', id, ...rest] = path.split('/').filter(Boolean)
  const kind = kindOfSegment(first)
  if (kind && isPartOfPlan(kind) && rest.length === 0)
    return formatRef(id === undefined ? listRef(origin, kind) : entityRef(origin, kind, idOf(kind, decodePart(id))))
  const page = EDITION_PAGES.find((name) => name === [first, ...(id ? [id] : [])].join('/') && name !== 'home')
  return page && rest.length === 0 ? formatRef(pageRef(origin, page)) : null
}
