import type { EditionInfo } from '../../library/manifest'
import { comparisonRef, pageRef } from '../../refs/ref'
import type { Parameters } from '../../refs/states'
import { openComparison } from '../../views/comparison/compared'
import { getComparison } from '../../views/comparison/comparison'
import { type ComparisonGroup, NO_FILTER } from '../../views/comparison/filter'
import type { PlaceView } from '../../views/comparison/place'
import type { Exported } from '../file'
import { absolute } from '../tables/table'
import { afterOf, beforeOf, subjectOf } from '../wordings'
import { element, type Xml } from '../xml'
import { type Feed, type FeedEntry, tagOf, timeOf } from './feed'
import { checkFilter, filterOf } from './filter'

/** A feed reaches back so many editions: what is older is a page, and no news. */
const EDITIONS = 12

type Field = { field: string; before: string; after: string }

/** The fields of a place that changed, with both wordings; references that came and went are two of them. */
function fieldsOf({ changes, gained, lost }: PlaceView): Field[] {
  const labels = (references: PlaceView['gained']) => references.map(({ label }) => label).join(', ')
  return [
    ...changes.map((change) => ({ field: subjectOf(change), before: beforeOf(change), after: afterOf(change) })),
    ...(gained.length > 0 ? [{ field: 'References gained', before: '', after: labels(gained) }] : []),
    ...(lost.length > 0 ? [{ field: 'References lost', before: labels(lost), after: '' }] : []),
  ]
}

const marked = (name: 'del' | 'ins', label: string, words: string): Xml =>
  words !== '' && element('p', {}, `${label}: `, element(name, {}, words))

function changeEntry(
  group: ComparisonGroup,
  place: PlaceView,
  { earlier, later }: { earlier: EditionInfo; later: EditionInfo },
  context: Exported,
): FeedEntry {
  const fields = fieldsOf(place)
  const inResolution = group.id === 'front' ? '' : `${group.name} · `
  const url = place.ref ?? comparisonRef(later.plan, earlier.date, later.date)
  return {
    id: tagOf(later.plan, 'changes', later.date, place.location),
    title: `${inResolution}${place.name}: ${[...new Set(fields.map(({ field }) => field))].join(', ')}`,
    url: absolute(url, context),
    updated: timeOf(later),
    content: [
      place.action !== '' && element('p', {}, place.action),
      ...fields.flatMap(({ field, before, after }) => [
        element('p', {}, element('strong', {}, field)),
        marked('del', 'Before', before),
        marked('ins', 'After', after),
      ]),
    ],
    text: [
      place.action,
      ...fields.flatMap(({ field, before, after }) => [
        field,
        before && `Before: ${before}`,
        after && `After: ${after}`,
      ]),
    ]
      .filter(Boolean)
      .join('\n'),
    tags: [...(group.id === 'front' ? [] : [group.name]), ...place.studyGroups],
    changes: fields,
  }
}

/**
 * What changed in a plan, the newest edition first: an entry is an item or the text of a resolution that changed in an
 * edition, with each field before and after. Narrowed to a resolution, an item, or a study group.
 */
export async function changeFeed(params: Parameters, context: Exported): Promise<Feed> {
  const { library, info, lookups } = context.explorer
  const { filter, query } = filterOf(params, ['resolution', 'item', 'studyGroup'])
  checkFilter(filter, context.explorer)
  const editions = library.getPlan(info.plan)?.editions ?? []
  const from = editions.slice(editions.indexOf(info))
  const entries: FeedEntry[] = []
  for (const [i, later] of from.slice(0, EDITIONS).entries()) {
    const earlier = from[i + 1]
    const compared = earlier && (await openComparison(library, earlier, later))
    if (!compared) continue
    const { groups } = getComparison(compared, {
      ...NO_FILTER,
      resolution: filter.resolution,
      studyGroup: filter.studyGroup,
    })
    for (const group of groups)
      for (const place of group.places)
        if (!filter.item || place.location === filter.item)
          entries.push(changeEntry(group, place, { earlier, later }, context))
  }
  return {
    title: `What changed · ${info.facts.title ?? info.plan}`,
    about:
      editions.length > 1
        ? 'Each item and resolution that changed from one edition of the plan to the next, field by field.'
        : 'The library has one edition of this plan: what changes in the next one will stand here.',
    page: absolute(pageRef(lookups.origin, 'compare'), context),
    author: info.facts.author,
    updated: timeOf(info),
    query,
    entries,
  }
}
