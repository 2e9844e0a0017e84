import type { Entity } from '../domain/entity'
import type { Lookups } from '../library/lookups'
import { say } from '../messages/message'
import { citedOf, factsOf } from './facts'
import { titleOf as aboutOf, nameOfEntity } from './names'
import { placeOf } from './passages'

/** What a reader wants to know of a mention without leaving the page: what it is, how often, where else. */
export type Card = { kind: string; label: string; title: string; facts: string[]; places: string[]; more: number }

/** How many places a card names. */
const PLACES = 4

function titleOf(entity: Entity, lookups: Lookups): string {
  if (entity.kind === 'action-item') return lookups.getActionItem(entity.id)?.action ?? ''
  if (entity.kind === 'clause') {
    const clause = lookups.getEntry(entity.id)
    return clause ? clause.text.slice(clause.lead).trim() : ''
  }
  return aboutOf(entity)
}

/** The card of an entity, as it reads on the page of `location`, which is left out of the places; undefined for an unknown id. */
export function getCard(id: string, location: string, lookups: Lookups): Card | undefined {
  const entity = lookups.getEntity(id)
  if (!entity) return undefined
  const mentions = lookups.mentionsOf(id)
  const locations = new Map<string, string>()
  for (const mention of mentions) {
    const owner = lookups.getEntry(mention.location) ?? lookups.getEntry(mention.entry)
    if (owner && mention.location !== location) locations.set(mention.location, placeOf(owner, lookups))
  }
  const places = [...locations.values()]
  return {
    kind: say(`kind.${entity.kind}`),
    label: nameOfEntity(entity),
    title: titleOf(entity, lookups).slice(0, 220),
    facts: [...factsOf(entity, lookups), citedOf(id, lookups)],
    places: places.slice(0, PLACES),
    more: Math.max(0, places.length - PLACES),
  }
}
