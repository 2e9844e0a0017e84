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
    .replace(/(?<=\w{4})e$/, '')
}

/** A word as it is indexed, with its place in the text. */
export type Token = { term: string; start: number; end: number }

const WORD = /[\p{L}\p{N}]+(?:&[\p{L}\p{N}]+)*/gu

/** The words of a text in order, stemmed, each with its place: what phrases and highlights are matched on. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    term: stem(fold(word)),
    start: index,
    end: index + word.length,
  }))
}

/**
 * Joined forms beside the words: `e-waste`, `e waste` and `e- waste` all have `ewaste`; `IMT-2020` and `imt 2020` have
 * `imt2020`. A pair is joined where a hyphen stands between, or where one is a single letter or a number.
 */
export function joinedForms(text: string): string[] {
  const words = [...text.matchAll(WORD)]
  const joined: string[] = []
  for (const [i, word] of words.entries()) {
    const next = words[i + 1]
    if (!next) break
    const between = text.slice(word.index + word[0].length, next.index)
    const hyphen = /^(?:[-\u2010\u2011]\s?|\s[-\u2010\u2011])$/.test(between)
    const loose = between === ' ' && (/^[\p{L}]$/u.test(word[0]) || /^\d+$/.test(next[0])) && !/^\d+$/.test(word[0])
    if (hyphen || loose) joined.push(stem(fold(word[0] + next[0])))
  }
  return joined
}

/** The terms of a text, in order. */
export const termsOf = (text: string): string[] => tokensOf(text).map(({ term }) => term)
