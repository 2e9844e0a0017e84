import type { EntryOf } from '../../lib/domain/entry'

/** Words that every clause and action has: they tell nothing. */
const STOP = new Set(
  'a about above all also an and any are as at be between by each for from has have if in including inter into is it its itu itu-t of on or other such that the their this to under up when where whether which with within director tsb sgs study group groups resolution relevant continue'.split(
    ' ',
  ),
)

/** "standards", "standardization" and "standardized" are one word: a plain stem, enough to compare wordings. */
const stem = (word: string) =>
  word.length > 5
    ? word.replace(/(?:izations?|ations?|ings?|ments?|ities|ity|ies|ives?|ed|es|s|ion|e|y)$/, '').slice(0, 8)
    : word.replace(/s$/, '')

/** The words that tell a text from others, stemmed. */
export const tellingWords = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? []).filter((word) => !STOP.has(word)).map(stem))

/** Compares wordings within one resolution: words that stand in few of its clauses weigh more. */
export class Wording {
  private readonly words = new Map<string, Set<string>>()
  private readonly weights = new Map<string, number>()

  /** @param clauses all clauses of the resolution; `textOf` gives each with its sub-clauses. */
  constructor(clauses: readonly EntryOf<'clause'>[], textOf: (clause: EntryOf<'clause'>) => string) {
    const frequency = new Map<string, number>()
    for (const clause of clauses) {
      const words = tellingWords(textOf(clause))
      this.words.set(clause.id, words)
      for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1)
    }
    for (const [word, n] of frequency) this.weights.set(word, Math.log(1 + clauses.length / n))
  }

  private weigh(words: Iterable<string>): number {
    let sum = 0
    for (const word of words) sum += this.weights.get(word) ?? 0
    return sum
  }

  /** Shares from 0 to 1: how much of the action's weight the clause has (`ofAction`), and the other way round (`ofClause`). */
  compare(
    action: ReadonlySet<string>,
    clause: EntryOf<'clause'>,
  ): { ofAction: number; ofClause: number; likeness: number } {
    const words = this.words.get(clause.id) ?? new Set<string>()
    const common = this.weigh([...action].filter((word) => words.has(word)))
    const ofAction = common / (this.weigh(action) || 1)
    const ofClause = common / (this.weigh(words) || 1)
    return { ofAction, ofClause, likeness: Math.sqrt(ofAction * ofClause) }
  }
}
