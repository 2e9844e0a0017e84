import { stateOf } from '../../library/item-facts'
import { say } from '../../messages/message'
import { entityRef, listRef } from '../../refs/ref'
import type { Parameters } from '../../refs/states'
import { nameOfResolution } from '../../views/names'
import { itemName } from '../../views/passages'
import type { Exported } from '../file'
import { bodiesOf, type Item, progressOf } from '../tables/items'
import { absolute } from '../tables/table'
import { element } from '../xml'
import { type Feed, type FeedEntry, tagOf, timeOf } from './feed'
import { checkFilter, type Filter, filterOf } from './filter'

function itemEntry(item: Item, context: Exported): FeedEntry {
  const { lookups, info } = context.explorer
  const owner = lookups.getEntry(item.parent ?? '')
  const state = say(`state.${stateOf(item.id, lookups)}`)
  const progress = progressOf(item.id, lookups)
  const facts = [
    ['State', state],
    ['Milestone', item.milestone],
    ['Who acts', bodiesOf(item.id, 'acts', lookups)],
    ['With', bodiesOf(item.id, 'collaborates', lookups)],
  ].filter(([, value]) => value)
  return {
    id: tagOf(info.plan, 'action-items', item.id),
    title: `${itemName(item.id)} · ${state}`,
    url: absolute(entityRef(lookups.origin, 'action-item', item.id), context),
    updated: timeOf(info),
    content: [
      element('p', {}, item.action),
      element('p', {}, facts.map(([name, value]) => `${name}: ${value}`).join(' · ')),
      ...progress.split('\n').flatMap((paragraph) => (paragraph ? [element('p', {}, paragraph)] : [])),
    ],
    text: [item.action, ...facts.map(([name, value]) => `${name}: ${value}`), progress].filter(Boolean).join('\n'),
    tags: [state, ...(owner?.kind === 'resolution' ? [nameOfResolution(owner)] : [])],
  }
}

/** Whether an item passes what narrows a feed. */
function passes({ id, parent }: Item, filter: Filter, { explorer: { lookups } }: Exported): boolean {
  const bodies = () => (['acts', 'collaborates'] as const).flatMap((kind) => lookups.factsOf(id, kind))
  return (
    (!filter.resolution || parent === filter.resolution) &&
    (!filter.item || id === filter.item) &&
    (!filter.status || stateOf(id, lookups) === filter.status) &&
    (!filter.studyGroup || bodies().some(({ body }) => body === filter.studyGroup))
  )
}

/** The action items of an edition, in the order of the plan. */
export function itemFeed(params: Parameters, context: Exported): Feed {
  const { lookups, info } = context.explorer
  const { filter, query } = filterOf(params, ['resolution', 'item', 'status', 'studyGroup'])
  checkFilter(filter, context.explorer)
  return {
    title: `Action items · ${info.facts.title ?? info.plan}`,
    about: 'Every action item with its state, its milestone and its progress.',
    page: absolute(listRef(lookups.origin, 'action-item'), context),
    author: info.facts.author,
    updated: timeOf(info),
    query,
    entries: lookups
      .entriesOfKind('action-item')
      .filter((item) => passes(item, filter, context))
      .map((item) => itemEntry(item, context)),
  }
}
