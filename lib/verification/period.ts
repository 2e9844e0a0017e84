import { findDates } from '../identifiers/event/dates'

/** A run of days as far as it is known: `2017-12-05`, `2017-12`, `2017`; a single day begins and ends with itself. */
export type Period = { start: string; end: string }

const ISO = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:\s?(?:\/|\.\.|to|–|-|until)\s?(\d{4}(?:-\d\d(?:-\d\d)?)?))?$/
/** 30-Sep-19, as milestones are printed. */
const SHORT_YEAR = /^(\d{1,2})-([A-Z][a-z]{2})-(\d\d)$/
const YEAR = /\b(?:19|20)\d\d\b(?![-/.\d])/g

/** The period that a text is, all of it: "5 December 2017", "2017-12-05", "27 to 28 October 2016"; null for others. */
export function readPeriod(text: string): Period | null {
  const said = text
    .trim()
    .replace(/^(?:on|in|from|during)\s/i, '')
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/g, '')
    .replace(/\s?–\s?/g, ' – ')
    .replace(SHORT_YEAR, '$1 $2 20$3')
  const [, start, end] = said.match(ISO) ?? []
  if (start) return { start, end: end ?? start }
  const [date, ...more] = periodsIn(said)
  return date && more.length === 0 && date.whole ? { start: date.start, end: date.end } : null
}

/** Every period that a text names, in order; `whole` tells that the text has nothing else. */
export function periodsIn(text: string): (Period & { whole: boolean })[] {
  const dates = findDates(text)
  const found = dates.flatMap(({ start, end, at, until }) => (start && end ? [{ start, end, at, until }] : []))
  for (const { 0: year, index } of text.matchAll(YEAR))
    if (!dates.some(({ at, until }) => at <= index && index < until))
      found.push({ start: year, end: year, at: index, until: index + year.length })
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ start, end, at, until }) => ({
      start,
      end,
      whole: text.slice(0, at).trim() === '' && /^[\s.]*$/.test(text.slice(until)),
    }))
}

/** Whether the days of one period are all in another, as far as both are known: December 2017 is in 2017. */
export const isIn = (inner: Period, outer: Period): boolean =>
  isWithinDate(inner.start, outer.start, outer.end) && isWithinDate(inner.end, outer.start, outer.end)

/** Whether a thing of one period is said to be in another: of the same days, or in a month or year that has them all. */
export const isSaidBy = (said: Period, known: Period): boolean =>
  (said.start === known.start && said.end === known.end) || (said.start === said.end && isIn(known, said))

/** A date in a run: not known to less than its ends are, and between them. */
const isWithinDate = (date: string, from: string, to: string) =>
  date.length >= from.length &&
  date.length >= to.length &&
  date.slice(0, from.length) >= from &&
  date.slice(0, to.length) <= to
