import type { Pair } from '../domain/line'

/** Which entries of two editions are one, however that was found: by aligning the two, or from the lines of their plan. */
export type Matching = {
  pairs: readonly Pair[]
  splits: readonly { earlier: string; later: readonly string[] }[]
  merges: readonly { earlier: readonly string[]; later: string }[]
}

/** A matching by ids: what an entry of one edition is in the other. */
export type Counterparts = {
  laterOf: (earlier: string) => string | undefined
  earlierOf: (later: string) => string | undefined
  /** Whether a passage was split or merged word for word: its words are there, only its paragraphs are others. */
  isDivided: (id: string, side: 'earlier' | 'later') => boolean
}

export function counterpartsOf({ pairs, splits, merges }: Matching): Counterparts {
  const later = new Map(pairs.map((pair) => [pair.earlier, pair.later]))
  const earlier = new Map(pairs.map((pair) => [pair.later, pair.earlier]))
  const divided = { earlier: new Set<string>(), later: new Set<string>() }
  const divide = (before: readonly string[], after: readonly string[]) => {
    for (const id of before) {
      later.set(id, after[0]!)
      divided.earlier.add(id)
    }
    for (const id of after) {
      earlier.set(id, before[0]!)
      divided.later.add(id)
    }
  }
  for (const split of splits) divide([split.earlier], split.later)
  for (const merge of merges) divide(merge.earlier, [merge.later])
  return {
    laterOf: (id) => later.get(id),
    earlierOf: (id) => earlier.get(id),
    isDivided: (id, side) => divided[side].has(id),
  }
}
