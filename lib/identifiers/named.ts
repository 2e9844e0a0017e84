import { onceFor } from '../text/once-for'
import type { Named } from './knowledge'

/** A name in the text, and what it stands for. */
export type NamedOccurrence = { named: Named; start: number; end: number }

type Index = { exact: Map<string, Spelling[]>; folded: Map<string, Spelling[]> }
/** A spelling, and where in it its first word begins. */
type Spelling = { text: string; first: number; named: Named }

const WORD = /[\p{L}\p{N}]+/gu
/** Chinese sets no blanks, Arabic none behind "and": "TSAG和第20研究组", "وISOC" have a name, and what is printed around it. */
const GLUED = /[\p{Script=Han}\p{Script=Arabic}]/u
const WORD_BESIDE_GLUED = /[\p{Script=Han}\p{Script=Arabic}]+|(?:(?![\p{Script=Han}\p{Script=Arabic}])[\p{L}\p{N}])+/gu

/** Spellings by their first word, the longest first: a text is read once, however many names are known. */
const indexOf = onceFor((names: readonly Named[]): Index => {
  const index: Index = { exact: new Map(), folded: new Map() }
  const put = (map: Map<string, Spelling[]>, text: string, named: Named) => {
    const word = text.match(WORD)?.[0]
    if (!word) return
    const spelling = { text, first: text.indexOf(word), named }
    const list = map.get(word)
    if (list) list.push(spelling)
    else map.set(word, [spelling])
  }
  for (const named of names)
    for (const spelling of new Set([named.label, ...named.aliases])) {
      if (named.listed?.includes(spelling)) continue
      put(index.exact, spelling, named)
      put(index.folded, fold(spelling), named)
    }
  for (const map of [index.exact, index.folded])
    for (const list of map.values()) list.sort((a, b) => b.text.length - a.text.length)
  return index
})

/** Lower case, unless that would move the offsets ("İ" becomes two units): then only of the Latin capitals. */
function fold(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (capital) => capital.toLowerCase())
}
/** The words of the text that was last read: it is read once for each list of names. */
let lastRead: { text: string; words: { word: string; start: number }[] } = { text: '', words: [] }
/** Names run on over the end of a line, "World ⏎ Bank": blanks in its place, so that nothing moves. */
const onOneLine = (text: string): string => (text.includes('\n') ? text.replaceAll('\n', ' ') : text)

function wordsOf(text: string) {
  if (lastRead.text !== text)
    lastRead = {
      text,
      words: [...text.matchAll(GLUED.test(text) ? WORD_BESIDE_GLUED : WORD)].map(({ 0: word, index }) => ({
        word,
        start: index,
      })),
    }
  return lastRead.words
}

const isWord = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char) && !GLUED.test(char)

/**
 * Every known name in the text, the longest at each place, none inside a longer word. Names are compared as written, or
 * whatever their case when `lenient` (a reader's query).
 */
export function findNames(text: string, names: readonly Named[], lenient = false): NamedOccurrence[] {
  const index = indexOf(names)
  const map = lenient ? index.folded : index.exact
  const read = onOneLine(lenient ? fold(text) : text)
  const found: NamedOccurrence[] = []
  let behind = 0
  for (const { word, start } of wordsOf(read)) {
    if (start < behind) continue
    const hit = map
      .get(word)
      ?.find(
        ({ text: name, first }) =>
          start - first >= behind &&
          read.startsWith(name, start - first) &&
          !isWord(read[start - first + name.length]) &&
          !isWord(read[start - first - 1]),
      )
    if (!hit) continue
    const from = start - hit.first
    behind = from + hit.text.length
    found.push({ named: hit.named, start: from, end: behind })
  }
  return found
}
