import type { OpenEdition } from '../../library/edition'
import { formatList } from '../../messages/intl'
import { say } from '../../messages/message'
import { formatRef } from '../../refs/address'
import { datedOrigin, listRef } from '../../refs/ref'
import type { Brief } from '../../views/brief/brief'
import { citationOf } from '../citations/citation'
import { plainCitation } from '../citations/plain'

/** How a brief is cited: the plan with its edition, and under which addresses its items are read; `today` is the day on which it is made. */
export function briefSources(edition: OpenEdition, site: string, today: Date): string[] {
  const plan = citationOf(edition.info.plan, edition, site, today)
  const items = site + formatRef(listRef(datedOrigin(edition.info), 'action-item'))
  return [...(plan ? [plainCitation(plan)] : []), say('brief.sources.items', { address: `${items}/` })]
}

/** The citation of an item on a sheet of its own. */
export function itemSource(id: string, edition: OpenEdition, site: string, today: Date): string {
  const citation = citationOf(id, edition, site, today)
  return citation ? plainCitation(citation) : ''
}

/** "26 action items: No progress reported 3, In progress 20, Completed 3". */
export function briefCounts({ total, states }: Pick<Brief, 'total' | 'states'>): string {
  const counts = formatList(states.map(({ status, count }) => `${say(`state.${status}`)} ${count}`))
  return counts ? say('brief.lead', { count: total }) + say('site.colon') + counts : say('brief.empty')
}
