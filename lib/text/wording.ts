/** What differs between two prints of one wording. One row a difference, with an example. */
const ALIKE: readonly [RegExp, string][] = [
  // the number of a footnote, which counts on: "services²"; a unit keeps its exponent: "km²", "10³"
  [/(?<!\p{N}|(?<!\p{L})\p{L}{1,2})[⁰¹²³⁴⁵⁶⁷⁸⁹ⁱᵛˣˡᶜᵈᵐ]+/gu, ''],
  // soft hyphens, zero-width spaces and joiners, byte order marks
  [/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ''],
  // "5–8", "5‑8"
  [/[\u2010-\u2015\u2212]/g, '-'],
  // ’
  [/[\u2018-\u201b\u2032]/g, "'"],
  // “ ”
  [/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"'],
  // bullets inside a cell: "• to publish"
  [/[·•▪●◦‣]/g, '·'],
  [/\u2026/g, '...'],
  // ticks
  [/[\u2713\u2714\u221a]/g, '√'],
  // blanks of every kind, also where one export has one and another none: "TD 58", "TD58"
  [/\s+/g, ''],
]

/** A text of signs that print in one way only; most are. */
const PLAIN = /^[ -~]*$/

/**
 * The wording of a text: what is left when everything that only looks different is made alike, blanks left out. Two texts
 * with one wording have not been changed: `SG 5 – “report”` and `SG 5 - "report"`. It is for comparing, not for showing.
 */
export const wordingOf = (text: string): string =>
  PLAIN.test(text)
    ? text.replace(/ /g, '')
    : ALIKE.reduce((wording, [signs, sign]) => wording.replace(signs, sign), text.normalize('NFC'))

/** The words of a text in lower case, letters and digits apart, so that `TD58` and `TD58R1` share two of them. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? []
