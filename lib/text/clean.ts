/**
 * Characters that print alike are made alike, one for one: text and source have the same offsets, so the offset map is
 * the identity and no span ever has to be recovered. `Y.3110‑3113` (U+2011) and `Y.3110-3113` become the same text.
 */
const SAME_PRINT: ReadonlyMap<string, string> = new Map([
  ['\u00a0', ' '],
  ['\u2007', ' '],
  ['\u202f', ' '],
  ['\u2009', ' '],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u201c', '"'],
  ['\u201d', '"'],
])

/** What a text export prints of a Word file's bookmarks and footnote references: "[bookmark: top]", "[footnoteRef:2]1". */
const NOT_PRINTED = /\[bookmark:[^\][\n]{0,200}\]|\[footnoteRef:\d{1,4}\]\d{0,3}/g
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The number of a footnote as it is printed at its reference: raised. */
export const raised = (number: string): string => number.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit)

/** A bookmark is blank; so is a footnote's reference, but for its number. Each character keeps its place. */
function blank(mark: string): string {
  const number = mark.slice(mark.indexOf(']') + 1)
  return ' '.repeat(mark.length - number.length) + raised(number)
}

/** Text as it is searched and shown; `clean(source).length === source.length`, always. */
export const clean = (source: string): string =>
  source
    .replace(/[\u00a0\u2007\u202f\u2009\u2010\u2011\u2018\u2019\u201c\u201d]/g, (c) => SAME_PRINT.get(c) ?? c)
    .replace(NOT_PRINTED, blank)
