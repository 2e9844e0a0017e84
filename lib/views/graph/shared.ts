import type { EntityKind } from '../../domain/entity'
import { ENTITY_KINDS } from '../../domain/kinds'
import type { Lookups } from '../../library/lookups'
import { say } from '../../messages/message'
import { entityRef, type Ref } from '../../refs/ref'
import { type Location, locationsOf } from '../locations'
import { nameOfEntity, titleOf } from '../names'
import { itemName } from '../passages'
import type { Node } from './network'

/** A thing that two share: where each of them cites it. */
export type SharedThing = {
  id: string
  label: string
  title: string
  ref: Ref
  ofFirst: Location[]
  ofSecond: Location[]
}

/** What two share: the items and resolutions that cite both, and things that each cites, by kind. */
export type Shared = {
  together: { id: string; name: string; title: string; ref: Ref }[]
  groups: { kind: EntityKind; title: string; things: SharedThing[]; more: number }[]
}

/** So many things of a kind are named, those first that fewest places cite: they tell most. */
const NAMED = 12

/** The items and resolutions that a node is, or that cite it. */
function placesOf({ id, kind }: Node, lookups: Lookups): Set<string> {
  if (kind === 'action-item') return new Set([id])
  const cited = lookups.mentionsOf(id).map(({ location }) => location)
  if (kind !== 'resolution') return new Set(cited)
  const own = lookups.childrenOf(id).flatMap((child) => (child.kind === 'action-item' ? [child.id] : []))
  return new Set([id, ...own])
}

/** What two nodes share; empty groups are left out. */
export function sharedBy(first: Node, second: Node, lookups: Lookups): Shared {
  const [ofFirst, ofSecond] = [placesOf(first, lookups), placesOf(second, lookups)]
  const entitiesAt = (places: ReadonlySet<string>) =>
    new Set([...places].flatMap((place) => lookups.mentionsAt(place).flatMap(({ entity }) => entity ?? [])))
  const inSecond = entitiesAt(ofSecond)
  const both = [...entitiesAt(ofFirst)].filter((id) => inSecond.has(id) && id !== first.id && id !== second.id)
  const things = both.flatMap((id) => {
    const entity = lookups.getEntity(id)
    if (!entity || entity.kind === 'clause') return []
    const places = locationsOf(id, lookups)
    return [
      {
        kind: entity.kind,
        places: places.length,
        thing: {
          id,
          label: nameOfEntity(entity),
          title: titleOf(entity),
          ref: entityRef(lookups.origin, entity.kind, id),
          ofFirst: places.filter((place) => ofFirst.has(place.id)),
          ofSecond: places.filter((place) => ofSecond.has(place.id)),
        },
      },
    ]
  })
  return {
    together: [...ofFirst]
      .filter((place) => ofSecond.has(place))
      .flatMap((place) => {
        const item = lookups.getActionItem(place)
        return item
          ? [
              {
                id: place,
                name: itemName(place),
                title: item.action,
                ref: entityRef(lookups.origin, 'action-item', place),
              },
            ]
          : []
      }),
    groups: ENTITY_KINDS.flatMap((kind) => {
      const own = things.filter((one) => one.kind === kind).sort((a, b) => a.places - b.places)
      return own.length > 0
        ? [
            {
              kind,
              title: say(`kinds.${kind}`),
              things: own.slice(0, NAMED).map(({ thing }) => thing),
              more: Math.max(0, own.length - NAMED),
            },
          ]
        : []
    }),
  }
}
