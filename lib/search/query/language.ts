import { isInAnotherLanguage } from '../../identifiers/languages'

/** Endings of French and Spanish words that English ones do not have: "climatique", "normalizacion", "artificielle". */
const ENDINGS =
  /(?:ción|acion|idad|idades|[mlrs]atique|(?<!techn|un|bout|ant|crit|phys|obl)ique|iques|ité|ités|miento|mente|[iu]elles?|eaux|keit|heit|schaft)$/i

/** Small words that English does not have: one of them tells enough where a word is unknown ("protection des mineurs"). */
const TELLING = /(?<!\p{L})(?:des|les|aux|une|dans|pour|avec|qui|los|las|del|una|con)(?!\p{L})/iu

/** Whether a query is of another language than the plan, by its letters and small words, or by words the plan does not have. */
export const isForeign = (q: string, unknown: readonly string[]): boolean =>
  isInAnotherLanguage(q) || unknown.some((word) => ENDINGS.test(word)) || (unknown.length > 0 && TELLING.test(q))

/** Small words of French and Spanish, folded: they are in names ("Rio de Janeiro") and tell nothing of a subject. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'de la le les l d des du et en au aux un une dans pour sur par avec el los las del y o una para por sobre con al que'.split(
    ' ',
  ),
)
