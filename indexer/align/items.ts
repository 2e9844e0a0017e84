import type { Outline } from '../../lib/comparison/outline'
import type { EntryOf } from '../../lib/domain/entry'
import { groupBy } from '../../lib/text/group-by'
import { countWords, likeness, type WordCounts } from '../../lib/text/likeness'
import { wordingOf } from '../../lib/text/wording'
import { type Announced, goesOnAs } from './announced'
import { bestPairs } from './best-pairs'
import type { Matches } from './matches'

type Item = EntryOf<'action-item'>
type Worded = { item: Item; wording: string; words: WordCounts }

/** Actions that share less of their words are two. */
const LIKE_ACTION = 0.6
/** An equal number, and the same resolution, count for so much beside the wording. */
const SAME_NUMBER = 0.2
const SAME_RESOLUTION = 0.1
/** Actions of fewer words say too little to be one under another number. */
const FEW_WORDS = 4

/**
 * Pairs action items. First what has its number and its wording; then what the plan's list of changes says; then a wording
 * that only one item of each edition has, in its own resolution before the whole plan; last what was reworded. A number that
 * was given to another action pairs nothing.
 */
export function pairItems(earlier: Outline, later: Outline, announced: Announced, matches: Matches): void {
  const all = earlier.ofKind('action-item').map(worded)
  const alike = groupBy(all, inResolutionOf)
  // Of two items with one wording the one goes on that the list does not call dropped.
  const before = all.filter(
    (a) => (alike.get(inResolutionOf(a))?.length ?? 0) < 2 || announced.get(a.item.id)?.change !== 'dropped',
  )
  const after = later.ofKind('action-item').map(worded)
  const open = () => [
    before.filter(({ item }) => matches.isOpen(item, 'earlier')),
    after.filter(({ item }) => matches.isOpen(item, 'later')),
  ]
  const byId = new Map(after.map((one) => [one.item.id, one]))
  for (const a of before) {
    const b = byId.get(a.item.id)
    if (b && a.wording === b.wording) matches.add(a.item, b.item, 'same-number')
  }
  for (const a of before) {
    const change = announced.get(a.item.id)
    const b = change && byId.get(goesOnAs(change) ?? '')
    if (b && matches.isOpen(a.item, 'earlier') && matches.isOpen(b.item, 'later'))
      matches.add(a.item, b.item, 'announced')
  }
  const sameResolution = (a: Item, b: Item) => matches.laterOf(a.parent ?? '') === b.parent
  const inResolution = ({ item, wording }: Worded, side: 'earlier' | 'later') =>
    `${side === 'earlier' ? matches.laterOf(item.parent ?? '') : item.parent} ${wording}`
  const anywhere = ({ wording }: Worded) => wording
  for (const key of [inResolution, anywhere]) {
    const [left = [], right = []] = open()
    const there = groupBy(right, (one) => key(one, 'later'))
    for (const [words, [a, ...others]] of groupBy(left, (one) => key(one, 'earlier'))) {
      const [b, ...more] = there.get(words) ?? []
      if (a && b && others.length + more.length === 0 && a.words.total >= FEW_WORDS)
        matches.add(a.item, b.item, 'same-wording')
    }
  }
  const scoreOf = (a: Worded, b: Worded): number | null => {
    const sameNumber = a.item.number !== null && a.item.id === b.item.id
    if (sameNumber && announced.get(b.item.id)?.change === 'reused') return null
    const like = likeness(a.words, b.words)
    if (like < LIKE_ACTION || (!sameNumber && Math.min(a.words.total, b.words.total) < FEW_WORDS)) return null
    return like + (sameNumber ? SAME_NUMBER : 0) + (sameResolution(a.item, b.item) ? SAME_RESOLUTION : 0)
  }
  const [left = [], right = []] = open()
  for (const [a, b] of bestPairs(left, right, scoreOf))
    matches.add(a.item, b.item, a.item.id === b.item.id ? 'same-number' : 'like-wording')
}

const inResolutionOf = ({ item, wording }: Worded): string => `${item.parent} ${wording}`

const worded = (item: Item): Worded => ({
  item,
  wording: wordingOf(item.action),
  words: countWords(item.action),
})
