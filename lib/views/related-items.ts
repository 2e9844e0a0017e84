import type { EntityKind } from '../domain/entity'
import type { EntryOf } from '../domain/entry'
import type { Lookups } from '../library/lookups'
import { say } from '../messages/message'
import { entityRef, type Ref } from '../refs/ref'
import { nameOfEntity } from './names'
import { itemName } from './passages'

/** An item tied to another, and why, the most telling reason first. */
export type RelatedItem = { id: string; ref: Ref; name: string; action: string; reasons: string[] }

/** How many related items are shown. */
const RELATED = 8
/** How many reasons are told of each. */
const REASONS = 3
/** What is cited in more places than this ties nothing together. */
const COMMON = 8

/** How telling a reason is: what the plan says outright before what follows from it, a rare citation before a frequent one. */
const WEIGHTS = { same: 8, see: 4, clause: 3, cites: 4 } as const
const CITED: readonly EntityKind[] = ['document', 'recommendation', 'supplement', 'work-item', 'event', 'question']

type Reason = { text: string; weight: number }

function reasonsOf(item: EntryOf<'action-item'>, lookups: Lookups): Map<string, Reason[]> {
  const found = new Map<string, Reason[]>()
  const add = (id: string, text: string, weight: number) => {
    const other = lookups.getActionItem(id)
    if (!other || other.id === item.id) return
    const reasons = found.get(other.id) ?? []
    if (!reasons.some((reason) => reason.text === text)) reasons.push({ text, weight })
    found.set(other.id, reasons)
  }
  for (const { kind, from, to } of [...lookups.linksFrom(item.id), ...lookups.linksTo(item.id)]) {
    const other = from === item.id ? to : from
    if (kind === 'same-item') add(other, say('related.same'), WEIGHTS.same)
    if (kind === 'see') add(other, say(from === item.id ? 'related.refers' : 'related.referred'), WEIGHTS.see)
    if (kind === 'implements')
      for (const link of lookups.linksTo(to))
        if (link.kind === 'implements') add(link.from, say('related.clause'), WEIGHTS.clause)
  }
  for (const { kind, to } of lookups.linksFrom(item.location)) {
    const entity = kind === 'mentions' ? lookups.getEntity(to) : undefined
    if (!entity || !CITED.includes(entity.kind)) continue
    const places = new Set(lookups.mentionsOf(to).map(({ location }) => location))
    if (places.size > COMMON) continue
    for (const place of places)
      add(place, say('related.cites', { name: nameOfEntity(entity) }), WEIGHTS.cites / places.size)
  }
  return found
}

const weigh = (reasons: readonly Reason[]) => reasons.reduce((sum, { weight }) => sum + weight, 0)

/** Items that the item is tied to: the same item, one that it or that refers to, one with the same mandate, one that cites the same rare thing. */
export function relatedItems(item: EntryOf<'action-item'>, lookups: Lookups): RelatedItem[] {
  return [...reasonsOf(item, lookups)]
    .sort((a, b) => weigh(b[1]) - weigh(a[1]))
    .slice(0, RELATED)
    .map(([id, reasons]) => ({
      id,
      ref: entityRef(lookups.origin, 'action-item', id),
      name: itemName(id),
      action: lookups.getActionItem(id)?.action ?? '',
      reasons: reasons
        .sort((a, b) => b.weight - a.weight)
        .slice(0, REASONS)
        .map(({ text }) => text),
    }))
}
