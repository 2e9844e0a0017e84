/** The months by their English names, January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A month by its full name, as a pattern without groups. */
export const MONTH_NAME = `(?:${MONTHS.join('|')})`

/** A month by its name or an abbreviation, as a pattern without groups: "September", "Sept.", "Sep". */
export const MONTH = `(?:${MONTHS.join('|')}|(?:Sept|${MONTHS.map((month) => month.slice(0, 3)).join('|')})\\.?)`

/** The number of a month, 1 to 12, from its name or an abbreviation; 0 where it is none. */
export const monthNumber = (name: string): number =>
  name.length < 3 ? 0 : MONTHS.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase().slice(0, 3))) + 1
