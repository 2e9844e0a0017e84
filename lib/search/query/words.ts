import { joinTerms } from '../index/compounds'
import { fold, joinedForms, type Token, tokensOf } from '../index/terms'
import { isForeign, SMALL_WORDS } from './language'
import type { QueryContext } from './query'

/** Words that ask and do not tell. */
export const STOP = new Set(
  'a about after all also an and any are as at be been before by can could did do does for from had has have how in is it its many me much next no not of on or our out said say says show tell that the their there they this to was we went were what when where which who whose why will with would list find action actions due item items progress ready rec recs recommendation recommendations reported report reports resolution resolutions responsible happened done doing decided decide cite cites cited mention mentions mentioned everything anything concern concerns concerning deal deals dealing regarding'.split(
    ' ',
  ),
)

/** Whether a word of a query only asks, or is a letter. */
export const isSmall = ({ term }: Token) => STOP.has(term) || term.length === 1

const WORD_AND_YEAR = /^\S+\s(?:19|20)\d\d$/
/** A word and a year are a name where so many of the places with the word have them together: "imt 2020", not "week 2018". */
const NAMES_YEAR = 0.5

/**
 * Words as terms: joined forms instead of their parts where the plan has them alone ("e waste", "block chain", but not
 * "zanzibar 2018"), the two words of what it also prints apart ("opensource"); words that only ask are left out, unless
 * nothing else was said.
 */
export function wordsOf(
  text: string,
  narrowed: boolean,
  { frequencyOf, isTerm, compounds }: QueryContext,
): Map<string, string> {
  const tokens = tokensOf(text)
  const words: [string, string][] = []
  const joinedAt = (here: Token, next: Token | undefined) => {
    if (!next) return undefined
    const printed = text.slice(here.start, next.end)
    const isYear = WORD_AND_YEAR.test(printed)
    const together = /^\S+[\s-]\S+$/.test(printed) ? joinTerms(here.term, next.term) : null
    return [...joinedForms(printed), together].find(
      (joined) =>
        joined &&
        isTerm(joined) &&
        !compounds.has(joined) &&
        (!isYear || frequencyOf(joined) >= NAMES_YEAR * frequencyOf(here.term)),
    )
  }
  for (let i = 0; i < tokens.length; i++) {
    const here = tokens[i]!
    const joined = joinedAt(here, tokens[i + 1])
    const { end } = joined ? tokens[i + 1]! : here
    const word = fold(text.slice(here.start, end))
    for (const term of compounds.get(here.term) ?? [joined ?? here.term]) words.push([term, word])
    if (joined) i++
  }
  // A letter by itself tells nothing: the "e" of "e-working" where the plan has no such word.
  const reports = /\breport(?:s|ed|ing)?\s+to\b/i.test(text)
  // "brecha de normalización": small words of another language ask no more than English ones.
  const unknown = words.flatMap(([term, word]) => (isTerm(term) ? [] : word))
  const foreign = isForeign(text, unknown)
  const asks = (word: string) =>
    (STOP.has(word) && !(reports && /^report/.test(word))) || (foreign && SMALL_WORDS.has(word))
  const telling = words.filter(([, word]) => !asks(word) && !/^\p{L}$/u.test(word))
  return new Map(telling.length || narrowed ? telling : words)
}
