/** What may stand between two members of a list: "2, 3 and 17", "16+20", "9 & 11", "77, and 78". */
const GLUE = /\s{0,2}(?:[,;]\s{0,2}(?:and|or)?|and|or|&|\+|\/)\s{0,2}/y

/** A number of a list, with its place in the text. */
export type Listed = { text: string; start: number; end: number }

/** The offset behind the glue at `from`, or -1 where the text has none there. */
export function skipGlue(text: string, from: number): number {
  GLUE.lastIndex = from
  return GLUE.test(text) ? GLUE.lastIndex : -1
}

/**
 * The members that follow one after another from an offset, glued as a list; `member` is a sticky pattern. In
 * "2, 3 and 17 met" it gives 2, 3 and 17.
 */
export function readList(text: string, from: number, member: RegExp): Listed[] {
  const found: Listed[] = []
  let at = from
  for (;;) {
    member.lastIndex = at
    const match = member.exec(text)
    if (!match || match[0] === '') return found
    found.push({ text: match[0], start: at, end: at + match[0].length })
    const next = skipGlue(text, at + match[0].length)
    if (next < 0) return found
    at = next
  }
}

/** Whether nothing but list glue stands between two places. */
export const isGlued = (text: string, from: number, to: number): boolean => skipGlue(text, from) === to
