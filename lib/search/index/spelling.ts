/** The longest words that are compared. */
const LONGEST = 128
/** Three rows of the table of edits, used again by each comparison. */
const ROWS = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const

/** Edits between two words, two neighbours swapped counting once; more than `limit` is not counted further. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || a.length > LONGEST || b.length > LONGEST) return limit + 1
  let [before, row, next]: [Uint8Array, Uint8Array, Uint8Array] = [...ROWS]
  for (let j = 0; j <= b.length; j++) row[j] = j
  for (let i = 1; i <= a.length; i++) {
    next[0] = i
    let best = i
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let value = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, before[j - 2]! + 1)
      next[j] = value
      if (value < best) best = value
    }
    if (best > limit) return limit + 1
    ;[before, row, next] = [row, next, before]
  }
  return row[b.length]!
}

/** Edits by which a word may differ from the one that was meant: none below five letters, two from eight on. */
export const editsAllowed = (word: string): number => (word.length < 5 ? 0 : word.length < 8 ? 1 : 2)

/** Words that a half word begins, or that are near it: the fewest edits first, then the most frequent. */
export function closest(word: string, words: readonly { word: string; count: number }[], most = 10): string[] {
  const limit = editsAllowed(word)
  return words
    .flatMap((known) => {
      const edits = known.word.startsWith(word) ? 0 : limit > 0 ? distance(word, known.word, limit) : 1
      return edits <= limit ? [{ ...known, edits }] : []
    })
    .sort((a, b) => a.edits - b.edits || b.count - a.count)
    .slice(0, most)
    .map((near) => near.word)
}

/** Printed words that look most like one that the plan does not have, further away than it would be corrected. */
export function nearestWords(word: string, words: readonly { word: string; count: number }[], most: number): string[] {
  const limit = Math.min(4, Math.max(1, Math.floor(word.length / 3)))
  return words
    .flatMap((known) => {
      const edits = known.word[0] === word[0] ? distance(word, known.word, limit) : limit + 1
      return edits <= limit ? [{ ...known, edits }] : []
    })
    .sort((a, b) => a.edits - b.edits || b.count - a.count)
    .slice(0, most)
    .map((near) => near.word)
}
