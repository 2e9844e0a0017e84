/** Signs that print alike, whatever a word processor or an export makes of them. */
const ALIKE: readonly [RegExp, string][] = [
  // soft hyphens, zero-width spaces and joiners, byte order marks
  [/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ''],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\u2018-\u201b\u2032]/g, "'"],
  [/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/\u2026/g, '...'],
  [/[\u2713\u2714\u221a]/g, '√'],
  [/\s+/g, ' '],
]

/**
 * The wording of a text: what is left when everything that only looks different is made alike. Two texts with one wording
 * have not been changed: `SG 5 – “report”` and `SG 5 - "report"`.
 */
export const wordingOf = (text: string): string =>
  ALIKE.reduce((wording, [signs, sign]) => wording.replace(signs, sign), text.normalize('NFC')).trim()

/** The words of a text in lower case, letters and digits apart, so that `TD58` and `TD58R1` share two of them. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? []
