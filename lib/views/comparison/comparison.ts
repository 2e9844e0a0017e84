import { type Announcement, compareWithList } from '../../comparison/announcements'
import { groupByResolution } from '../../comparison/groups'
import { type Losses, lossesIn } from '../../comparison/losses'
import type { EditionInfo } from '../../library/manifest'
import { nameOfResolution } from '../names'
import { type Compared, refTo } from './compared'
import {
  type Choices,
  type ComparisonFilter,
  type ComparisonGroup,
  choicesOf,
  countIn,
  isAnything,
  NO_FILTER,
  narrow,
} from './filter'
import { placeView } from './place'

export type Comparison = {
  earlier: EditionInfo
  later: EditionInfo
  /** Changes that are shown, and all there are. */
  count: number
  total: number
  groups: ComparisonGroup[]
  choices: Choices
  list: Announcement[]
  losses: Losses
}

/** What changed between two editions, as a filter narrows it. */
export function getComparison(compared: Compared, filter: ComparisonFilter = NO_FILTER): Comparison {
  const { earlier, later, outlines, matching, differences } = compared
  const proposed = new Map(
    matching.pairs.flatMap((pair) => (pair.certainty === 'proposed' ? [[pair.later, pair] as const] : [])),
  )
  const groups = groupByResolution(differences, outlines.earlier, outlines.later).flatMap(
    ({ resolution, places }): ComparisonGroup[] => {
      const shown = places.map((place) => placeView(place, compared, proposed)).filter(isAnything)
      if (shown.length === 0) return []
      return [
        {
          id: resolution?.id ?? 'front',
          name: resolution ? nameOfResolution(resolution) : 'Outside the resolutions',
          title: resolution?.title ?? '',
          ref: resolution && refTo(resolution.id, compared),
          places: shown,
        },
      ]
    },
  )
  const list = compareWithList(outlines.earlier, outlines.later, matching)
  const narrowed = narrow(groups, filter)
  return {
    earlier: earlier.info,
    later: later.info,
    count: countIn(narrowed, filter),
    total: countIn(groups, NO_FILTER),
    groups: narrowed,
    choices: choicesOf(groups, filter, (id) => later.lookups.getEntity(id)?.label ?? id),
    list,
    losses: lossesIn(differences, list),
  }
}
