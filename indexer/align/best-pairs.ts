import type { WordCounts } from '../../lib/text/likeness'

/** What is paired by its words. */
export type Worded = { words: WordCounts }

/** A word of more candidates than this says little of which of them is meant. */
const COMMON = 40
/** Two candidates whose scores differ by less could both be meant: nothing is paired. */
const MARGIN = 0.02

type Candidate<A, B> = { a: A; b: B; score: number }

/**
 * Pairs each of `before` with the one of `after` that is most like it, best first, each at most once. Where two come equally
 * near, neither is taken. `scoreOf` says how like two are, and null for two that cannot be one. Only those that share a word that is not common are
 * compared, so that the time grows with the number of passages and not with its square.
 */
export function bestPairs<A extends Worded, B extends Worded>(
  before: readonly A[],
  after: readonly B[],
  scoreOf: (a: A, b: B) => number | null,
): [A, B][] {
  const ofA = new Map<A, Candidate<A, B>[]>()
  const ofB = new Map<B, Candidate<A, B>[]>()
  const near = neighboursOf(after)
  for (const a of before)
    for (const b of near(a)) {
      const score = scoreOf(a, b)
      if (score === null) continue
      const candidate = { a, b, score }
      push(ofA, a, candidate)
      push(ofB, b, candidate)
    }
  const pairs: [A, B][] = []
  const done = new Set<A | B>()
  const all = [...ofA.values()].flat().sort((x, y) => y.score - x.score)
  for (const candidate of all) {
    const { a, b, score } = candidate
    if (done.has(a) || done.has(b)) continue
    const rival = (list: readonly Candidate<A, B>[]) =>
      list.some((x) => x !== candidate && !done.has(x.a) && !done.has(x.b) && x.score > score - MARGIN)
    const twoForA = rival(ofA.get(a) ?? [])
    const twoForB = rival(ofB.get(b) ?? [])
    if (!twoForA && !twoForB) pairs.push([a, b])
    if (twoForA || !twoForB) done.add(a)
    if (twoForB || !twoForA) done.add(b)
  }
  return pairs
}

const push = <K, V>(map: Map<K, V[]>, key: K, value: V) => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Those of a list that share a word with a text which few of them have; all of a short list. */
function neighboursOf<B extends Worded>(list: readonly B[]): (text: Worded) => Iterable<B> {
  if (list.length <= COMMON) return () => list
  const byWord = new Map<string, B[]>()
  for (const one of list) for (const word of one.words.counts.keys()) push(byWord, word, one)
  return ({ words }) => {
    const found = new Set<B>()
    for (const word of words.counts.keys()) {
      const having = byWord.get(word) ?? []
      if (having.length <= COMMON) for (const one of having) found.add(one)
    }
    return found
  }
}
