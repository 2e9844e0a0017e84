import { isInAnotherLanguage } from '../../identifiers/languages'

/** Endings of French and Spanish words that English ones do not have: "climatique", "normalizacion". */
const ENDINGS =
  /(?:ción|acion|idad|idades|[mlrs]atique|(?<!techn|un|bout|ant|crit|phys|obl)ique|iques|ité|ités|miento|mente)$/i

/** Whether a query is of another language than the plan, by its letters and small words, or by words the plan does not have. */
export const isForeign = (q: string, unknown: readonly string[]): boolean =>
  isInAnotherLanguage(q) || unknown.some((word) => ENDINGS.test(word))
