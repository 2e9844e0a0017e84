import { LRUCache } from 'lru-cache'
import type { EntryOf } from '../domain/entry'

/** Words that every clause and action has: they tell nothing. */
const STOP = new Set(
  'a about above all also an and any are as at be between by each for from has have if in including inter into is it its itu itu-t of on or other such that the their this to under up when where whether which with within director tsb sgs study group groups resolution relevant continue'.split(
    ' ',
  ),
)

const stemOf = (word: string) =>
  word.length > 5
    ? word.replace(/(?:izations?|ations?|ings?|ments?|ities|ity|ies|ives?|ed|es|s|ion|e|y)$/, '').slice(0, 8)
    : word.replace(/s$/, '')

/** So many stems are held: a plan has some thousand words, again and again. */
const MOST_STEMS = 20_000
const stems = new Map<string, string>()

/** "standards", "standardization" and "standardized" are one word: a plain stem, enough to compare wordings. */
function stem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= MOST_STEMS) stems.clear()
  const made = stemOf(word)
  stems.set(word, made)
  return made
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}-]*/gu

/** TSB as a place, "in TSB", which resolutions call "the Bureau"; as who acts or whose Director it is, it tells nothing. */
const IN_TSB =
  /\b(in|within|inside)\s(?:the\s)?(?:TSB|Telecommunication\sStandardization\sBureau)\b(?!\s(?:Director|website|web))/g

/** The words that tell a text from others, stemmed. */
export const tellingWords = (text: string): Set<string> =>
  new Set(
    (text.replace(IN_TSB, '$1 the Bureau').toLowerCase().match(WORD) ?? []).filter((word) => !STOP.has(word)).map(stem),
  )

const actions = new LRUCache<string, ReadonlySet<string>>({ max: 100, memoMethod: tellingWords })

/** The telling words of what an item does, which are compared with clause after clause. */
export const wordsOfAction = ({ action }: EntryOf<'action-item'>): ReadonlySet<string> => actions.memo(action)

/** The telling words of a text by their stems: how often each comes, and as it is first written. */
export function stemsOf(text: string): Map<string, { word: string; count: number }> {
  const stems = new Map<string, { word: string; count: number }>()
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    if (STOP.has(word)) continue
    const key = stem(word)
    const known = stems.get(key)
    if (known) known.count++
    else stems.set(key, { word, count: 1 })
  }
  return stems
}

/** Longer texts are compared by their beginnings. */
const LONGEST = 400

/** Words with which clauses open: "to", "that ITU-T". */
const OPENING = 2

/** A name with its acronym in brackets: "Bridging the Gap (BG)". */
const SPELLED_OUT = /((?:[\p{L}-]+\s){2,8})\(([A-Z][A-Za-z]{1,7})\)\s?/gu

const ACRONYM = /\([A-Z][A-Za-z]{1,7}\)/

/** A text without names that are spelled out with their acronyms: "the Bridging the Gap (BG) group" goes on as "the group". */
export const withoutNames = (text: string): string =>
  // Most texts have no acronym in brackets, and the words before one take long to look for.
  !ACRONYM.test(text)
    ? text
    : text.replace(SPELLED_OUT, (whole: string, words: string, acronym: string) => {
        const list = words.trim().split(' ')
        const initials = (from: number) =>
          list
            .slice(from)
            .filter((word) => /^\p{Lu}/u.test(word))
            .map((word) => word[0])
            .join('')
        const first = list.findLastIndex((word, i) => word.startsWith(acronym[0]!) && initials(i) === acronym)
        return first < 0 ? whole : `${list.slice(0, first).join(' ')} `
      })

/** The words of a text in their order, stemmed. */
const wordsInOrder = (text: string): string[] =>
  withoutNames(text).toLowerCase().match(WORD)?.slice(0, LONGEST).map(stem) ?? []

/** Compares wordings within one resolution: words that stand in few of its clauses weigh more. */
export class Wording {
  private readonly words = new Map<string, Set<string>>()
  private readonly weights = new Map<string, number>()
  private readonly weighed = new WeakMap<ReadonlySet<string>, number>()
  private readonly texts = new Map<string, string>()
  private readonly inOrder = new Map<string, string[]>()
  /** The text that was last compared, which is compared with each clause in turn. */
  private compared: { text: string; words: string[] } = { text: '', words: [] }

  /** @param clauses all clauses of the resolution; `textOf` gives each with its sub-clauses. */
  constructor(clauses: readonly EntryOf<'clause'>[], textOf: (clause: EntryOf<'clause'>) => string) {
    const frequency = new Map<string, number>()
    for (const clause of clauses) {
      const text = textOf(clause)
      const words = tellingWords(text)
      this.words.set(clause.id, words)
      this.texts.set(clause.id, text)
      for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1)
    }
    for (const [word, n] of frequency) this.weights.set(word, Math.log(1 + clauses.length / n))
  }

  private weigh(words: Iterable<string>): number {
    let sum = 0
    for (const word of words) sum += this.weights.get(word) ?? 0
    return sum
  }

  /** The weight of words that are compared again and again: a clause's, an action's. */
  private weightOf(words: ReadonlySet<string>): number {
    const known = this.weighed.get(words) ?? this.weigh(words)
    this.weighed.set(words, known)
    return known
  }

  /** How many of the words a clause has. */
  shared(words: ReadonlySet<string>, { id }: EntryOf<'clause'>): number {
    return [...words].filter((word) => this.words.get(id)?.has(word)).length
  }

  /** The words that none of these clauses has, and some other clause of the resolution has. */
  without(words: ReadonlySet<string>, clauses: readonly EntryOf<'clause'>[]): Set<string> {
    return new Set(
      [...words].filter((word) => this.weights.has(word) && !clauses.some(({ id }) => this.words.get(id)?.has(word))),
    )
  }

  /** The longest run of words that a text and the beginning of a clause have in common, stemmed; `at` is its place in the text. */
  run(text: string, { id }: EntryOf<'clause'>): { words: string[]; at: number } {
    if (this.compared.text !== text) this.compared = { text, words: wordsInOrder(text) }
    const { words } = this.compared
    const clause = this.inOrder.get(id) ?? wordsInOrder(this.texts.get(id) ?? '')
    this.inOrder.set(id, clause)
    let longest = 0
    let at = 0
    for (let skipped = 0; skipped <= OPENING; skipped++)
      for (let start = 0; start < words.length; start++) {
        let length = 0
        while (start + length < words.length && words[start + length] === clause[skipped + length]) length++
        if (length <= longest) continue
        longest = length
        at = start
      }
    return { words: words.slice(at, at + longest), at }
  }

  /** The share of a text's weight that some of its words have, from 0 to 1; words of no clause weigh nothing. */
  share(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
    return this.weigh(part) / (this.weigh(whole) || 1)
  }

  /** Shares from 0 to 1: how much of the action's weight the clause has (`ofAction`), and the other way round (`ofClause`). */
  compare(
    action: ReadonlySet<string>,
    clause: EntryOf<'clause'>,
  ): { ofAction: number; ofClause: number; likeness: number } {
    const words = this.words.get(clause.id) ?? new Set<string>()
    let common = 0
    for (const word of action) if (words.has(word)) common += this.weights.get(word) ?? 0
    const ofAction = common / (this.weightOf(action) || 1)
    const ofClause = common / (this.weightOf(words) || 1)
    return { ofAction, ofClause, likeness: Math.sqrt(ofAction * ofClause) }
  }
}
