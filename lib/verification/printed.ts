import type { Span } from '../domain/span'
import { clean } from '../text/clean'

/** A text as two prints of it are compared, and where each of its characters stands in the text that it was made from. */
export type Printed = { text: string; starts: Uint32Array; ends: Uint32Array }

/** What only looks different in another print; one row a group of signs, with what stands for it. */
const ALIKE: readonly (readonly [signs: string, sign: string])[] = [
  // line breaks, tabs between cells, blanks of every kind
  [String.raw`\s+`, ' '],
  // the number of a footnote, which counts on: "services²"; a unit keeps its exponent: "km²"
  [String.raw`(?=[⁰¹²³⁴⁵⁶⁷⁸⁹])(?<!\p{N}|(?<!\p{L})\p{L}{1,2})[⁰¹²³⁴⁵⁶⁷⁸⁹]+`, ''],
  // soft hyphens, zero-width spaces and joiners, byte order marks
  [String.raw`[\u00ad\u200b-\u200d\u2060\ufeff]+`, ''],
  [String.raw`[\u2010-\u2015\u2212]`, '-'],
  [String.raw`[\u2018-\u201b\u2032]`, "'"],
  [String.raw`[\u201c-\u201f\u2033\u00ab\u00bb]`, '"'],
  ['[·•▪●◦‣]', '·'],
  [String.raw`\u2026`, '...'],
  [String.raw`[\u2713\u2714\u221a]`, '√'],
]
const ANY = ALIKE.map(([signs]) => `(${signs})`).join('|')
const SIGNS = new RegExp(ANY, 'gu')
/** The same, and letters with their accents apart, which few texts have. */
const SIGNS_AND_ACCENTS = new RegExp(`${ANY}|(\\P{M}\\p{M}+)`, 'gu')

/** The longest sign that stands for one character: an ellipsis. */
const LONGEST = 3

/**
 * A text with everything made alike that one print has so and another so: blanks, hyphens, quotation marks, bullets, marks of
 * footnotes. Letters, digits, their case and the other signs stay. Linear in the length of the text.
 */
export function readPrinted(source: string): Printed {
  const cleaned = clean(source)
  const signs = /\p{M}/u.test(cleaned) ? SIGNS_AND_ACCENTS : SIGNS
  const pieces: string[] = []
  const starts = new Uint32Array(cleaned.length * LONGEST)
  const ends = new Uint32Array(cleaned.length * LONGEST)
  let length = 0
  const copy = (from: number, to: number) => {
    pieces.push(cleaned.slice(from, to))
    for (let i = from; i < to; i++, length++) {
      starts[length] = i
      ends[length] = i + 1
    }
  }
  let behind = 0
  for (const match of cleaned.matchAll(signs)) {
    const end = match.index + match[0].length
    copy(behind, match.index)
    behind = end
    const row = ALIKE.findIndex((_, i) => match[i + 1] !== undefined)
    const sign = ALIKE[row]?.[1] ?? match[0].normalize('NFC')
    pieces.push(sign)
    for (let i = 0; i < sign.length; i++, length++) {
      starts[length] = match.index
      ends[length] = end
    }
  }
  copy(behind, cleaned.length)
  return { text: pieces.join(''), starts: starts.slice(0, length), ends: ends.slice(0, length) }
}

/** Where a part of a printed text stands in the text that it was made from. */
export const spanOf = ({ starts, ends }: Printed, from: number, to: number): Span => ({
  start: starts[from] ?? 0,
  end: ends[to - 1] ?? starts[from] ?? 0,
})

const WORD = /[\p{L}\p{N}]/u

/** Whether a part of a text ends neither within a word nor within a number: "Resolution 9" stands not in "Resolution 92". */
export function isWhole(text: string, from: number, to: number): boolean {
  const joined = (at: number) =>
    (WORD.test(text[at - 1] ?? '') && WORD.test(text[at] ?? '')) ||
    /^\d[.,]\d/.test(text.slice(at - 1, at + 2)) ||
    /^\d[.,]\d/.test(text.slice(at - 2, at + 1))
  return !joined(from) && !joined(to)
}

/** At most so many places of a quote are found. */
const MOST = 200

/** Every place where a text has words whole, at most `MOST`. */
export function placesOf(words: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0 && places.length < MOST; at = text.indexOf(words, at + words.length))
    if (isWhole(text, at, at + words.length)) places.push(at)
  return places
}
