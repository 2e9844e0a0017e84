const rules = new Intl.PluralRules('es')
const numbers = new Intl.NumberFormat('es')

/** The form that goes with a number: "0 medidas", "1 medida", "2 medidas". */
export const agree = (count: number, one: string, many: string): string => (rules.select(count) === 'one' ? one : many)

/** "1 medida", "3 medidas", "1043 medidas". */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${numbers.format(count)} ${agree(count, one, many)}`
