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

/** Text as it is searched and shown; `clean(source).length === source.length`, always. */
export const clean = (source: string): string =>
  source.replace(/[\u00a0\u2007\u202f\u2009\u2010\u2011\u2018\u2019\u201c\u201d]/g, (c) => SAME_PRINT.get(c) ?? c)
