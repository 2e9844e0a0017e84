import { listRef } from '../../refs/ref'
import type { Parameters } from '../../refs/states'
import { getTimeline, parseEventFilter } from '../../views/events'
import type { Exported } from '../file'
import { placeName } from '../tables/place-name'
import { absolute } from '../tables/table'
import { element } from '../xml'
import { type Feed, tagOf, timeOf } from './feed'
import { filterOf } from './filter'

/** The events of an edition, the latest first, as the filter of their page narrows them. */
export function eventFeed(params: Parameters, context: Exported): Feed {
  const { lookups, info } = context.explorer
  const rows = getTimeline(parseEventFilter(params), lookups).years.flatMap(({ events }) => events)
  const dayOf = ({ id }: { id: string }) => lookups.getEntity(id)?.start ?? ''
  return {
    title: `Events · ${info.facts.title ?? info.plan}`,
    about: 'Workshops, forums and other events that the plan names, the latest first.',
    page: absolute(listRef(lookups.origin, 'event'), context),
    author: info.facts.author,
    updated: timeOf(info),
    query: filterOf(params, ['year', 'place', 'organizer']).query,
    entries: rows
      .sort((a, b) => dayOf(b).localeCompare(dayOf(a)))
      .map(({ id, title, when, where, organizers, ref }) => {
        const places = [...new Set(lookups.mentionsOf(id).map(({ location }) => placeName(location)))].join(', ')
        const lines = [
          [when, where].filter(Boolean).join(' · '),
          organizers.length > 0 ? `Organized by ${organizers.map(({ label }) => label).join(', ')}` : '',
          `Told in ${places}`,
        ].filter(Boolean)
        return {
          id: tagOf(info.plan, 'events', id),
          title: when ? `${title} (${when})` : title,
          url: absolute(ref, context),
          updated: timeOf(info),
          content: lines.map((line) => element('p', {}, line)),
          text: lines.join('\n'),
          tags: [],
        }
      }),
  }
}
