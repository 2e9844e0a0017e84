const rules = new Intl.PluralRules('en')
const numbers = new Intl.NumberFormat('en')

/** "1 clause", "3 clauses", "1,043 clauses". */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${numbers.format(count)} ${rules.select(count) === 'one' ? one : many}`
