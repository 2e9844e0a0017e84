const numbers = new Intl.NumberFormat('zh')

/** A number with its measure word and what is counted; Chinese has one form: "1个行动项", "1,043个行动项". */
export const plural = (count: number, words: string): string => `${numbers.format(count)}${words}`
