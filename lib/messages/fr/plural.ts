const rules = new Intl.PluralRules('fr')
const numbers = new Intl.NumberFormat('fr')

/** The form that goes with a number; in French, nought is singular: "0 mesure", "1 mesure", "2 mesures". */
export const agree = (count: number, one: string, many: string): string => (rules.select(count) === 'one' ? one : many)

/** "1 mesure", "3 mesures", "1 043 mesures". */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${numbers.format(count)} ${agree(count, one, many)}`
