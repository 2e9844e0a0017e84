import { ITEM_STATES } from '../../domain/fact'
import { stateOf } from '../../library/item-facts'
import type { Lookups } from '../../library/lookups'
import { formatList } from '../../messages/intl'
import { say } from '../../messages/message'
import type { RichText } from '../rich-text'
import { tableWords } from '../table-words'
import type { Node } from './network'

/** One of two that are compared, in a few facts, each under a label that the other has too. */
export type Side = { node: Node; facts: { label: string; value: RichText }[] }

const own = (text: string): RichText => [{ kind: 'text', text, own: true }]

/** The facts of a resolution (its items and its row of Table 1), of a body (its part in the items), of an item (its state). */
export function sideOf(node: Node, lookups: Lookups): Side {
  if (node.kind === 'resolution') {
    const items = lookups.childrenOf(node.id).filter(({ kind }) => kind === 'action-item')
    const row = lookups.entriesOfKind('table-row').find(({ resolution }) => resolution === node.id)
    return {
      node,
      facts: [
        {
          label: say('kinds.action-item'),
          value: own(
            statesIn(
              items.map(({ id }) => id),
              lookups,
            ),
          ),
        },
        ...(row ? tableWords(row, lookups) : []).map(({ says, text }) => ({ label: says, value: text })),
      ],
    }
  }
  if (node.kind === 'action-item') {
    const item = lookups.getActionItem(node.id)
    return {
      node,
      facts: [
        { label: say('item.state'), value: own(say(`state.${stateOf(node.id, lookups)}`)) },
        {
          label: say('item.milestone'),
          value: item?.milestone ? [{ kind: 'text', text: item.milestone }] : own(say('item.no.milestone')),
        },
      ],
    }
  }
  const roles = (kind: 'acts' | 'collaborates') =>
    lookups
      .entriesOfKind('action-item')
      .filter(({ id }) => lookups.factsOf(id, kind).some(({ body }) => body === node.id))
      .map(({ id }) => id)
  const places = new Set(lookups.mentionsOf(node.id).map(({ location }) => location))
  const [acts, collaborates] = [roles('acts'), roles('collaborates')]
  return {
    node,
    facts: [
      ...(acts.length > 0 ? [{ label: say('role.acts'), value: own(statesIn(acts, lookups)) }] : []),
      ...(collaborates.length > 0
        ? [{ label: say('role.collaborates'), value: own(statesIn(collaborates, lookups)) }]
        : []),
      { label: say('entity.cited'), value: own(say('count.places', { count: places.size })) },
    ],
  }
}

/** "14 action items: 1 no progress reported, 12 periodic goals met". */
function statesIn(items: readonly string[], lookups: Lookups): string {
  const states = ITEM_STATES.flatMap((state) => {
    const count = items.filter((id) => stateOf(id, lookups) === state).length
    return count > 0 ? [say('connections.state', { count, state: say(`state.${state}`).toLowerCase() })] : []
  })
  return say('connections.states', {
    items: say('count.action-items', { count: items.length }),
    states: formatList(states),
  })
}
