import { isInAnotherLanguage } from '../../identifiers/languages'

/** Endings of French and Spanish words that English ones do not have: "climatique", "normalizacion", "artificielle". */
const ENDINGS =
  /(?:ción|acion|idad|idades|[mlrs]atique|(?<!techn|un|bout|ant|crit|phys|obl)ique|iques|ité|ités|miento|mente|[iu]elles?|eaux|keit|heit|schaft)$/i

/** Whether a query is of another language than the plan, by its letters and small words, or by words the plan does not have. */
export const isForeign = (q: string, unknown: readonly string[]): boolean =>
  isInAnotherLanguage(q) || unknown.some((word) => ENDINGS.test(word))

/** Small words of French and Spanish, folded: they are in names ("Rio de Janeiro") and tell nothing of a subject. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'de la le les l d des du et en au aux un une dans pour sur par avec el los las del y o una para por sobre con al que'.split(
    ' ',
  ),
)
