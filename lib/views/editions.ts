import { type EditionInfo, editionId } from '../library/manifest'
import { type Place, parsePath, scopeQuery } from '../refs/address'
import {
  bodyRef,
  datedOrigin,
  entityRef,
  historyRef,
  libraryRef,
  listRef,
  type Origin,
  pageRef,
  type Query,
  type Ref,
  withState,
} from '../refs/ref'
import { getLibrary, newestOrigin } from './explorer'

/** An edition that a reader may turn to, and the page there that corresponds to the one that is read. */
export type EditionChoice = { info: EditionInfo; ref: Ref; here: boolean; newest: boolean }

export type EditionChoices = {
  plans: { id: string; title: string; editions: EditionChoice[] }[]
  current: EditionInfo | undefined
  newest: EditionChoice | undefined
}

/**
 * The page of an edition that corresponds to a place: the same list or page; the same part or entity where the edition
 * has it, else its first page. Parameters go along.
 */
function samePage(place: Place, kept: Query, origin: Origin, has: (id: string) => boolean): Ref {
  switch (place.kind) {
    case 'edition':
      return withState(pageRef(origin, place.page), kept)
    case 'part':
    case 'entity':
      if (place.id === null) return withState(listRef(origin, place.entity), kept)
      return has(place.id) ? withState(entityRef(origin, place.entity, place.id), kept) : pageRef(origin, 'home')
    case 'history':
      return has(place.id) && (place.entity === 'action-item' || place.entity === 'resolution')
        ? historyRef(origin, place.entity, place.id)
        : pageRef(origin, 'home')
    case 'body':
      return withState(bodyRef(origin, place.id), kept)
    case 'comparison':
      return pageRef(origin, 'compare')
    case 'search':
      return withState(libraryRef('search'), [...kept, ...scopeQuery(origin.at)])
    case 'other':
      return pageRef(origin, 'home')
  }
}

/**
 * The plans and editions of the library, each with the page that corresponds to the one that is read. Parameters that name a
 * plan or an edition are left out.
 */
export function getEditionChoices(origin: Origin, path: string, query: URLSearchParams): EditionChoices {
  const library = getLibrary()
  const current = library.find(origin.at)
  const place = parsePath(path)
  const kept: Query = [...query].filter(([name]) => name !== 'plan' && name !== 'edition')
  const plans = library.manifest.plans.map(({ id, title, editions }) => ({
    id,
    title,
    editions: editions.map((info, i): EditionChoice => {
      const there = i === 0 ? newestOrigin(library, id) : datedOrigin(info)
      const has = (entity: string) => library.registry[entity]?.editions[editionId(info)] !== undefined
      return { info, ref: samePage(place, kept, there, has), here: info === current, newest: i === 0 }
    }),
  }))
  return { plans, current, newest: plans.find(({ id }) => id === origin.at.plan)?.editions[0] }
}
