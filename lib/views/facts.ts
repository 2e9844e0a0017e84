import type { Entity } from '../domain/entity'
import type { Lookups } from '../library/lookups'
import { say } from '../messages/message'
import { itemRow } from './action-item'
import { statesOf } from './entity-list'
import { stateWords } from './names'
import { whenOf, whereOf } from './when'

/** What the plan says of a thing in a few words: state and milestone of an item, day and place of an event, states of a Recommendation. */
export function factsOf(entity: Entity, lookups: Lookups): string[] {
  const facts: string[] = []
  const item = entity.kind === 'action-item' ? lookups.getActionItem(entity.id) : undefined
  if (item) {
    const row = itemRow(item, lookups)
    facts.push(say('hit.item', { state: say(`state.${row.status}`), milestone: row.milestone }))
  }
  if (entity.start || entity.city) facts.push([whenOf(entity), whereOf(entity)].filter(Boolean).join(', '))
  const states = statesOf(entity.id, lookups)
  if (states.length) facts.push(say('hit.said', { states: stateWords(states) }))
  return facts
}

/** In how many places the plan cites a thing. */
export const citedOf = (id: string, lookups: Lookups): string =>
  say('hit.cited', { places: new Set(lookups.mentionsOf(id).map(({ location }) => location)).size })
