import { CONTINENT_WORDS } from './continents'

/** Words of one thing however printed: lower case, no accents; used for documents and queries alike. */
export const fold = (text: string): string =>
  // Most texts are ASCII, and need none of the costly steps.
  isAscii(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase()

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

/** Endings that tell no two words apart: "roaming", "roam"; "countries", "country". Numbers and short words stay. */
export function stem(word: string): string {
  if (word.length < 5 || /\d/.test(word))
    return word.length > 3 && /[^s]s$/.test(word) && !/\d/.test(word) ? word.slice(0, -1) : word
  return word
    .replace(/(?:ies)$/, 'y')
    .replace(/([^s])s$/, '$1')
    .replace(/(?:ization|isation)$/, 'ize')
    .replace(/(?:ises?|izes?|ized|ised|izing|ising)$/, 'ize')
    .replace(/(?<=\w{4})(?:ing|ed)$/, '')
    .replace(/(?<=\w{3}at)ion$/, '')
    .replace(/(?<=\w{4})e$/, '')
}

/** A word as it is indexed, with its place in the text. */
export type Token = { term: string; start: number; end: number }

const WORD = /[\p{L}\p{N}]+(?:&[\p{L}\p{N}]+)*/gu

const terms = new Map<string, string>()
/** So many words are remembered with their terms: a plan says the same words again and again. */
const REMEMBERED = 50_000

/** The term under which a word is indexed. */
export function termOf(word: string): string {
  const known = terms.get(word)
  if (known !== undefined) return known
  if (terms.size >= REMEMBERED) terms.clear()
  const folded = fold(word)
  const term = stem(CONTINENT_WORDS.get(folded) ?? folded)
  terms.set(word, term)
  return term
}

/** The words of a text in order, stemmed, each with its place: what phrases and highlights are matched on. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    term: termOf(word),
    start: index,
    end: index + word.length,
  }))
}

const HYPHEN = /^(?:[-\u2010\u2011]\s?|\s[-\u2010\u2011])$/
const LETTER = /^\p{L}$/u
const NUMBER = /^\d+$/

/**
 * What neighbours make together, by the place of the first among the tokens of a text: `e-waste`, `e waste` and `e- waste`
 * all make `ewaste`; `IMT-2020` and `imt 2020` make `imt2020`. A pair is joined where a hyphen stands between, or where
 * one is a single letter or a number.
 */
export function joinsOf(text: string, tokens: readonly Token[]): Map<number, string> {
  const joins = new Map<number, string>()
  for (let i = 0; i + 1 < tokens.length; i++) {
    const [first, next] = [tokens[i]!, tokens[i + 1]!]
    if (next.start - first.end > 2) continue
    const [word, between, other] = [
      text.slice(first.start, first.end),
      text.slice(first.end, next.start),
      text.slice(next.start, next.end),
    ]
    const loose = between === ' ' && (LETTER.test(word) || NUMBER.test(other)) && !NUMBER.test(word)
    if (loose || HYPHEN.test(between)) joins.set(i, termOf(word + other))
  }
  return joins
}

/** Joined forms beside the words of a text. */
export const joinedForms = (text: string): string[] => [...joinsOf(text, tokensOf(text)).values()]

/** The terms of a text, in order. */
export const termsOf = (text: string): string[] => tokensOf(text).map(({ term }) => term)
