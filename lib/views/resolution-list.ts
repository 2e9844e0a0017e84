import { ITEM_STATES, type ItemState } from '../domain/fact'
import { stateOf } from '../library/item-facts'
import type { Lookups } from '../library/lookups'
import type { OfResolution } from './item-list'
import { ofResolution } from './listed-items'

/** A resolution of the plan in a list, with how many of its action items are in each state. */
export type ResolutionLine = OfResolution & { items: number; states: { state: ItemState; count: number }[] }

/** The resolutions and opinions that the plan tracks, in its order. */
export const resolutionLines = (lookups: Lookups): ResolutionLine[] =>
  lookups.entriesOfKind('resolution').map((entry) => {
    const states = lookups
      .childrenOf(entry.id)
      .flatMap((child) => (child.kind === 'action-item' ? [stateOf(child.id, lookups)] : []))
    return {
      ...ofResolution(entry, lookups),
      items: states.length,
      states: ITEM_STATES.map((state) => ({ state, count: states.filter((own) => own === state).length })).filter(
        ({ count }) => count > 0,
      ),
    }
  })
