const rules = new Intl.PluralRules('ru')
const numbers = new Intl.NumberFormat('ru')

/** The form that a number asks for: 1 and 21 "мера", 2 and 24 "меры", 5 and 11 "мер". */
export function form(count: number, one: string, few: string, many: string): string {
  const rule = rules.select(count)
  return rule === 'one' ? one : rule === 'few' ? few : many
}

/** "1 мера", "3 меры", "1 043 меры". */
export const plural = (count: number, one: string, few: string, many: string): string =>
  `${numbers.format(count)}\u00a0${form(count, one, few, many)}`
