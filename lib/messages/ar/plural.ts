const rules = new Intl.PluralRules('ar')
const numbers = new Intl.NumberFormat('ar-u-nu-latn')

/** What is counted, in the six forms of Arabic; none, one and two are said in words, without the number. */
type Forms = Readonly<Record<Intl.LDMLPluralRule, string>>

/** "إجراء واحد", "إجراءان", "3 إجراءات", "11 إجراءً", "1,043 إجراءً". */
export function plural(count: number, forms: Forms): string {
  const words = forms[rules.select(count)]
  return count < 3 ? words : `${numbers.format(count)}\u00a0${words}`
}
