import { type EditionInfo, editionId, type PlanInfo } from '../library/manifest'
import { formatRef, type Place, parsePath, scopeQuery } from '../refs/address'
import {
  bodyRef,
  comparisonRef,
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
import { type Explorer, getLibrary, newestOrigin } from './explorer'

/** An edition that a reader may turn to, and the page there that corresponds to the one that is read. */
export type EditionChoice = { info: EditionInfo; ref: Ref; here: boolean; newest: boolean }

/** So many of a plan's newest editions are offered where there is no room for all. */
export const SHORT_LIST = 6

export type EditionChoices = {
  /** `all` leads to the page of all editions where those here are not all. */
  plans: { id: string; title: string; editions: EditionChoice[]; all: { count: number; ref: Ref } | null }[]
  current: EditionInfo | undefined
  newest: EditionChoice | undefined
}

/** The page of all editions of a plan, each of which opens the page at an address. */
const editionsRef = (origin: Origin, address: string): Ref =>
  withState(pageRef(origin, 'editions'), [['open', address]])

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

/** The editions of a plan, each with the page that corresponds to the one at an address. */
function choicesOf(
  { id, editions }: PlanInfo,
  shown: readonly EditionInfo[],
  here: EditionInfo | undefined,
  path: string,
  query: URLSearchParams,
): EditionChoice[] {
  const library = getLibrary()
  const place = parsePath(path)
  const kept: Query = [...query].filter(([name]) => name !== 'plan' && name !== 'edition')
  return shown.map((info) => {
    const newest = info === editions[0]
    const there = newest ? newestOrigin(library, id) : datedOrigin(info)
    const has = (entity: string) => library.registry[entity]?.editions[editionId(info)] !== undefined
    return { info, ref: samePage(place, kept, there, has), here: info === here, newest }
  })
}

/**
 * The plans of the library, each with its newest editions, of the plan that is read also with the one that is read, and with
 * the page there that corresponds to the one at an address. Parameters that name a plan or an edition are left out.
 */
export function getEditionChoices(origin: Origin, path: string, query: URLSearchParams): EditionChoices {
  const library = getLibrary()
  const current = library.find(origin.at)
  const address = query.size > 0 ? `${path}?${query}` : path
  const plans = library.manifest.plans.map((plan) => {
    const { id, title, editions } = plan
    const shown = editions.filter((info, i) => i < (id === origin.at.plan ? SHORT_LIST : 1) || info === current)
    return {
      id,
      title,
      editions: choicesOf(plan, shown, current, path, query),
      all:
        shown.length < editions.length
          ? { count: editions.length, ref: editionsRef(newestOrigin(library, id), address) }
          : null,
    }
  })
  return { plans, current, newest: plans.find(({ id }) => id === origin.at.plan)?.editions[0] }
}

/** All editions of a plan, the newest first, and what changed in each against the one before it. */
export type EditionsPage = { title: string; editions: (EditionChoice & { changes: Ref | null })[] }

/** The editions of the plan of an edition, each with its page that corresponds to the one at an address of this site. */
export function getEditionsPage({ info, library, lookups }: Explorer, address: string): EditionsPage {
  const plan = library.getPlan(info.plan)
  if (!plan) return { title: info.plan, editions: [] }
  const [path = '', query] = (address || formatRef(pageRef(lookups.origin, 'home'))).split('?')
  const choices = choicesOf(plan, plan.editions, info, path, new URLSearchParams(query))
  return {
    title: plan.title,
    editions: choices.map((choice, i) => {
      const before = plan.editions[i + 1]
      return { ...choice, changes: before ? comparisonRef(plan.id, before.date, choice.info.date) : null }
    }),
  }
}
