import { diffArrays } from 'diff'
import { containment, countWords, likeness, type WordCounts } from '../../lib/text/likeness'
import { bestPairs } from './best-pairs'

/** A passage in the order of its edition; `wording` is its text as `wordingOf` gives it. */
export type Passage = { text: string; wording: string }

/** Two passages taken for one. `moved` where those around it kept their order and it did not. */
export type SequencePair<P extends Passage> = {
  earlier: P
  later: P
  moved: boolean
}

export type Sequence<P extends Passage> = {
  pairs: SequencePair<P>[]
  /** One passage that became several neighbours, word for word; and several that became one. */
  splits: { earlier: P; later: P[] }[]
  merges: { earlier: P[]; later: P }[]
  removed: P[]
  added: P[]
}

/** Passages that share less than this of their words are not one. "See 68-06" and "See 68-01" share two of three. */
const LIKE = 0.5
/** A passage that was extended shares nearly all its words with the longer one, and has at least so many. */
const EXTENDED = { share: 0.9, words: 4 }

type Placed<P> = { passage: P; at: number; gap: number; words: WordCounts }

/**
 * Aligns the passages of one container in two editions. Equal wordings are paired in order first, then what moved, then
 * what was split or merged, last what was edited: between the same neighbours before elsewhere.
 */
export function alignSequence<P extends Passage>(earlier: readonly P[], later: readonly P[]): Sequence<P> {
  const pairs: SequencePair<P>[] = []
  const { before, after } = pairInOrder(earlier, later, pairs)
  const openBefore = new Set(before)
  const openAfter = new Set(after)
  const take = (a: Placed<P>, b: Placed<P>, moved: boolean) => {
    openBefore.delete(a)
    openAfter.delete(b)
    pairs.push({ earlier: a.passage, later: b.passage, moved })
  }
  for (const [a, b] of uniqueWordings(before, after)) take(a, b, true)

  const splits: Sequence<P>['splits'] = []
  const merges: Sequence<P>['merges'] = []
  for (const whole of [...openBefore]) {
    const parts = partsOf(whole, [...openAfter])
    if (!parts) continue
    openBefore.delete(whole)
    for (const part of parts) openAfter.delete(part)
    splits.push({ earlier: whole.passage, later: parts.map(({ passage }) => passage) })
  }
  for (const whole of [...openAfter]) {
    const parts = partsOf(whole, [...openBefore])
    if (!parts) continue
    openAfter.delete(whole)
    for (const part of parts) openBefore.delete(part)
    merges.push({ earlier: parts.map(({ passage }) => passage), later: whole.passage })
  }

  for (const [a, b] of bestPairs([...openBefore], [...openAfter], judgeEdit)) take(a, b, a.gap !== b.gap)
  return {
    pairs,
    splits,
    merges,
    removed: [...openBefore].map(({ passage }) => passage),
    added: [...openAfter].map(({ passage }) => passage),
  }
}

/** Pairs equal wordings in order; what is left has the number of the gap between pairs that it stands in. */
function pairInOrder<P extends Passage>(earlier: readonly P[], later: readonly P[], pairs: SequencePair<P>[]) {
  const before: Placed<P>[] = []
  const after: Placed<P>[] = []
  let gap = 0
  let i = 0
  let j = 0
  const runs = diffArrays(
    earlier.map(({ wording }) => wording),
    later.map(({ wording }) => wording),
  )
  for (const { removed, added, value } of runs)
    for (const _ of value) {
      if (removed) before.push(placed(earlier[i]!, i++, gap))
      else if (added) after.push(placed(later[j]!, j++, gap))
      else {
        gap++
        pairs.push({ earlier: earlier[i++]!, later: later[j++]!, moved: false })
      }
    }
  return { before, after }
}

const placed = <P extends Passage>(passage: P, at: number, gap: number): Placed<P> => ({
  passage,
  at,
  gap,
  words: countWords(passage.text),
})

/** Wordings that are left once on either side: what moved. */
function uniqueWordings<P extends Passage>(before: readonly Placed<P>[], after: readonly Placed<P>[]) {
  const once = (list: readonly Placed<P>[]) => {
    const map = new Map<string, Placed<P> | null>()
    for (const one of list) map.set(one.passage.wording, map.has(one.passage.wording) ? null : one)
    return map
  }
  const there = once(after)
  return [...once(before)].flatMap(([wording, a]) => {
    const b = there.get(wording)
    return a && b ? [[a, b] as const] : []
  })
}

/** Neighbours that together have the wording of the whole, in order, two or more; null where there are none. */
function partsOf<P extends Passage>(whole: Placed<P>, open: readonly Placed<P>[]): Placed<P>[] | null {
  for (const [start, first] of open.entries()) {
    if (first.passage.wording === '' || !whole.passage.wording.startsWith(first.passage.wording)) continue
    const parts = [first]
    let length = first.passage.wording.length
    for (let i = start + 1; i < open.length; i++) {
      const next = open[i]!
      if (next.at !== parts.at(-1)!.at + 1 || !whole.passage.wording.startsWith(next.passage.wording, length)) break
      parts.push(next)
      length += next.passage.wording.length
      if (length === whole.passage.wording.length) return parts
    }
  }
  return null
}

/** What stands between the same neighbours comes before what stands elsewhere. */
const SAME_GAP = 0.25

/** How like an edited passage is to what it was; null where the two are not one. */
function judgeEdit<P extends Passage>(a: Placed<P>, b: Placed<P>): number | null {
  const like = likeness(a.words, b.words)
  const extended =
    Math.min(a.words.total, b.words.total) >= EXTENDED.words && containment(a.words, b.words) >= EXTENDED.share
  if (like < LIKE && !extended) return null
  return like + (a.gap === b.gap ? SAME_GAP : 0)
}
