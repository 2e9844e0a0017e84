import type { ITEM_CELLS } from '../../domain/entry'
import { stateOf } from '../../library/item-facts'
import { say } from '../../messages/message'
import type { Exported } from '../file'
import type { Item } from '../tables/items'
import { element, type Xml, type XmlElement } from '../xml'
import { inlineOf } from './inline'
import { type Identity, metaElement } from './meta'
import { contentElement, textElement } from './operative-text'

type CellName = Exclude<(typeof ITEM_CELLS)[number], 'number' | 'progress'>

/** A cell of an item's row; one that is empty, or that the source broke off, is left out. */
function cellElement(item: Item, name: CellName, context: Exported): Xml {
  const part = item.parts[name]
  if (!part || part.text === '') return null
  const [from, to] = [part.span.start - item.span.start, part.span.end - item.span.start]
  return element(
    'hcontainer',
    { eId: `${item.id}.${name}`, name },
    contentElement(`${item.id}.${name}`, element('p', {}, ...inlineOf(item, context, from, to))),
  )
}

/** An action item: its number, the cells of its row, its progress. Its state is the explorer's reading of them. */
function itemElement(item: Item, context: Exported): XmlElement {
  const { lookups } = context.explorer
  const cells: readonly CellName[] = ['action', 'milestone', 'periodicGoalsMet', 'completed']
  return element(
    'hcontainer',
    { eId: item.id, name: 'actionItem', title: say(`state.${stateOf(item.id, lookups)}`) },
    element('num', {}, item.parts.number?.text ?? item.number ?? item.id),
    ...cells.map((name) => cellElement(item, name, context)),
    ...lookups.childrenOf(item.id).map((child) => textElement(child, context)),
  )
}

/** Action items as a document. */
export const itemsDocument = (identity: Identity, items: readonly Item[], context: Exported): XmlElement =>
  element(
    'doc',
    { name: 'actionItems' },
    metaElement(identity, context),
    element('mainBody', {}, ...items.map((item) => itemElement(item, context))),
  )
