import { formatRef } from '../../refs/address'
import { type Parameters, parseSearch, searchRef } from '../../refs/states'
import { exportRows } from '../../views/export'
import type { Exported } from '../file'
import { placeName } from '../tables/place-name'
import { element } from '../xml'
import { type Feed, tagOf, timeOf } from './feed'

/** What a search lists, in its order: a search that is watched. Rejects with `BadQuery` where it cannot be answered. */
export async function searchFeed(params: Parameters, { explorer, site }: Exported): Promise<Feed> {
  const { info, lookups } = explorer
  const state = { ...parseSearch(params), page: 1, all: null }
  const ref = searchRef(state)
  return {
    title: state.q ? `Search: ${state.q}` : 'Search',
    about: `What the search finds in ${info.facts.title ?? info.plan}.`,
    page: site + formatRef(ref),
    author: info.facts.author,
    updated: timeOf(info),
    // The plan or edition is said by the address of every feed.
    query: (ref.query ?? []).filter(([name]) => name !== 'plan' && name !== 'edition'),
    entries: (await exportRows(state, explorer)).map(({ id, kind, title, status, milestone, passage, url }) => {
      const entity = lookups.getEntity(id)
      const name = lookups.getActionItem(id) ? placeName(id) : (entity?.label ?? id)
      const facts = [kind, status, milestone].filter(Boolean).join(' · ')
      return {
        id: tagOf(info.plan, 'found', id),
        title: title.includes(name) ? title : `${name}: ${title}`,
        url: site + url,
        updated: timeOf(info),
        content: [element('p', {}, facts), passage !== '' && element('p', {}, passage)],
        text: [facts, passage].filter(Boolean).join('\n'),
        tags: [kind],
      }
    }),
  }
}
