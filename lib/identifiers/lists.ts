/** What may stand between two members of a list: "2, 3 and 17", "16+20", "9 & 11", "77, and 78", "5 and/or 7", "64 AND 75". */
const GLUE = /\s{0,2}(?:[,;]\s{0,2}(?:and\s?\/\s?or|and|or|AND|OR)?|and\s?\/\s?or|and|or|AND|OR|&|\+|\/)\s{0,2}/y
/** What stands between the ends of a range: "5-7", "5 – 7", "5 to 7", "5 through 7", "5 up to and including 7". */
const TO = /\s{0,2}[-–—]\s{0,2}|\s{1,2}(?:to|TO|through|thru|till|up\sto(?:\sand\sincluding)?)\s{1,2}/y
/** Behind a number, what it counts: the 5 of "Resolution 92, 5 workshops" is no further resolution. */
const COUNTED =
  /^\s(?:(?:new|other|further|more|draft|regional|study)\s)?(?:workshops?|meetings?|events?|sessions?|countries|members?|experts?|participants?|delegates?|contributions?|Recommendations?|documents?|items?|actions?|times|minutes|hours?|days?|weeks?|months?|years?|companies|organi[sz]ations?|regions?|papers?|projects?|topics?|issues?|points?|groups?|of\sthem|per\scent|%)\b/

/** A member of a list, with its place in the text; `range` where it ends a range that the member before it begins. */
export type Listed = { text: string; start: number; end: number; range?: true }
/** A number of a list, and the member that it is printed as; those within a range stand at the whole range. */
export type Numbered = { number: number; of: Listed; start: number; end: number }

/** The most members that a range may have: more is a misprint, or no range. */
export const LONGEST_RANGE = 60

/** The offset behind the glue at `from`, or -1 where the text has none there. */
export function skipGlue(text: string, from: number): number {
  GLUE.lastIndex = from
  return GLUE.test(text) ? GLUE.lastIndex : -1
}

/** The offset behind what makes a range at `from`, or -1 where the text has none there. */
export function skipTo(text: string, from: number): number {
  TO.lastIndex = from
  return TO.test(text) ? TO.lastIndex : -1
}

/** Whether a number that ends at an offset counts something. */
export const isCounted = (text: string, end: number): boolean => COUNTED.test(text.slice(end, end + 40))

/**
 * The members that follow one after another from an offset, glued as a list or as the ends of a range; `member` is a sticky
 * pattern. In "2, 3 and 17 met" it gives 2, 3 and 17; in "5-7" 5 and, as the end of a range, 7.
 */
export function readList(text: string, from: number, member: RegExp): Listed[] {
  const found: Listed[] = []
  let at = from
  let range = false
  for (;;) {
    member.lastIndex = at
    const match = member.exec(text)
    if (!match || match[0] === '') return found
    const end = at + match[0].length
    if (found.length > 0 && isCounted(text, end)) return found
    found.push({ text: match[0], start: at, end, ...(range && { range: true as const }) })
    const to: number = range ? -1 : skipTo(text, end)
    member.lastIndex = Math.max(0, to)
    range = to >= 0 && member.test(text)
    const next = range ? to : skipGlue(text, end)
    if (next < 0) return found
    at = next
  }
}

/**
 * The numbers of a list, with all that stand within its ranges: "2, 5-7" gives 2, 5, 6 and 7. An end that is not above its
 * beginning ends no range, and is left out.
 */
export function numbersOf(
  members: readonly Listed[],
  numberOf: (text: string) => number = (text) => Number(text.match(/\d+/)![0]),
): Numbered[] {
  return members.flatMap((of, i): Numbered[] => {
    const { start, end } = of
    const number = numberOf(of.text)
    const first = of.range && members[i - 1]
    if (!first) return [{ number, of, start, end }]
    const from = numberOf(first.text)
    if (number <= from || number - from > LONGEST_RANGE) return []
    const within = Array.from({ length: number - from - 1 }, (_, n) => from + n + 1)
    return [...within.map((n) => ({ number: n, of, start: first.start, end })), { number, of, start, end }]
  })
}

/** Whether nothing but list glue stands between two places. */
export const isGlued = (text: string, from: number, to: number): boolean => skipGlue(text, from) === to
