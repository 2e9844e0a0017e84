import { MONTHS } from './months'

/** A date in its parts; empty where it does not tell one. */
export type Day = { year: string; month: string; day: string }

/** The parts of "2017-07-24", "2017-07" or "2017"; the month in words. */
export function partsOf(date: string): Day {
  const [year = '', month = '', day = ''] = date.split('-')
  return { year, month: MONTHS[Number(month) - 1] ?? '', day: day && String(Number(day)) }
}
/** Words divided by blanks, without those that are empty. */
export const write = (...words: string[]) => words.filter(Boolean).join(' ')
/** "24 July 2017", "July 2017", "2017". */
export const full = ({ year, month, day }: Day) => write(day, month, year)
