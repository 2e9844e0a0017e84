import type { EntityKind } from '../domain/entity'
import type { EntryOf } from '../domain/entry'
import type { Lookups } from '../library/lookups'
import type { Ref } from '../refs/ref'
import { EVIDENCE, type Evidence, evidenceOf } from './evidence'
import { itemName } from './passages'

/** A thing that the progress notes of some items cite, with the notes of each item that do so. */
export type Outcome = Pick<Evidence, 'id' | 'ref' | 'label' | 'title' | 'state'> & {
  items: { id: string; name: string; ref: Ref }[]
}

/** In the order in which a reader asks: texts, then what they rest on. */
const ORDER: readonly EntityKind[] = ['recommendation', 'supplement', 'work-item', 'document', 'event']

/**
 * What the progress notes of items cite, by kind: Recommendations, Supplements and work items with the states that these
 * notes give them, documents, events with their dates. A kind of which nothing is cited is left out.
 */
export function outcomesOf(
  items: readonly EntryOf<'action-item'>[],
  lookups: Lookups,
): { kind: EntityKind; outcomes: Outcome[] }[] {
  const found = new Map<string, Outcome & { kind: EntityKind; states: Set<string> }>()
  for (const item of items)
    for (const { id, ref, label, title, state, places } of evidenceOf(item, lookups)) {
      const kind = lookups.getEntity(id)!.kind
      const outcome = found.get(id) ?? { id, ref, label, title, state: '', items: [], kind, states: new Set<string>() }
      if (state) outcome.states.add(state)
      outcome.items.push({ id: item.id, name: itemName(item.id), ref: places[0]!.ref })
      found.set(id, outcome)
    }
  return ORDER.filter((kind) => EVIDENCE.includes(kind)).flatMap((kind) => {
    const outcomes = [...found.values()]
      .filter((outcome) => outcome.kind === kind)
      .map(({ kind: _, states, ...outcome }) => ({ ...outcome, state: [...states].join(', ') }))
    return outcomes.length > 0 ? [{ kind, outcomes }] : []
  })
}
