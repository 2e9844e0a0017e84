import { type Announcement, compareWithList } from '../../comparison/announcements'
import type { Differences } from '../../comparison/compare'
import { groupByResolution } from '../../comparison/groups'
import { type Losses, lossesIn } from '../../comparison/losses'
import type { EditionInfo } from '../../library/manifest'
import { type Language, readersLanguage } from '../../messages/language'
import { say } from '../../messages/message'
import { onceFor } from '../../text/once-for'
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

/** What changed outside all resolutions. */
const FRONT = 'front'

type Whole = Pick<Comparison, 'groups' | 'list' | 'losses'>

/** By language: places and texts have names in it. */
const wholesOf = onceFor((_: Differences) => new Map<Language, Whole>())

/** Everything that changed, as it is shown before it is narrowed: made once for the same differences and language. */
function wholeOf(compared: Compared): Whole {
  const { outlines, matching, differences } = compared
  const wholes = wholesOf(differences)
  const language = readersLanguage()
  const known = wholes.get(language)
  if (known) return known
  const proposed = new Map(
    matching.pairs.flatMap((pair) => (pair.certainty === 'proposed' ? [[pair.later, pair] as const] : [])),
  )
  const found = groupByResolution(differences, outlines.earlier, outlines.later).flatMap(
    ({ resolution, places }): ComparisonGroup[] => {
      const shown = places.map((place) => placeView(place, compared, proposed)).filter(isAnything)
      if (shown.length === 0) return []
      return [
        {
          id: resolution?.id ?? FRONT,
          name: resolution ? nameOfResolution(resolution) : say('comparison.outside'),
          title: resolution?.title ?? '',
          ref: resolution && refTo(resolution.id, compared),
          places: shown,
        },
      ]
    },
  )
  // Readers come for the items: Table 1, the legend and the like stand behind them.
  const groups = [...found.filter(({ id }) => id !== FRONT), ...found.filter(({ id }) => id === FRONT)]
  const list = compareWithList(outlines.earlier, outlines.later, matching)
  const whole = { groups, list, losses: lossesIn(differences, list) }
  wholes.set(language, whole)
  return whole
}

/** What changed between two editions, as a filter narrows it. */
export function getComparison(compared: Compared, filter: ComparisonFilter = NO_FILTER): Comparison {
  const { earlier, later } = compared
  const { groups, list, losses } = wholeOf(compared)
  const narrowed = narrow(groups, filter)
  return {
    earlier: earlier.info,
    later: later.info,
    count: countIn(narrowed, filter),
    total: countIn(groups, NO_FILTER),
    groups: narrowed,
    choices: choicesOf(groups, filter, (id) => later.lookups.getEntity(id)?.label ?? id),
    list,
    losses,
  }
}
