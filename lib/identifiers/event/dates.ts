import { MONTH as ANY_MONTH, monthNumber } from '../../text/months'

/** A date or a run of days in a text, as far as it is stated; `year` is null where the text leaves it out. */
export type DateMention = {
  start: string | null
  end: string | null
  year: number | null
  at: number
  until: number
  finish: (year: number) => { start: string; end: string }
}

const MONTH = `(${ANY_MONTH})`
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '(?:,?\\s{1,2}(\\d{4}))?'
const TO = '\\s?(?:-|–|—|to|and|&)\\s?'

/** A day and a month in figures, in either order: the day is the one that can be no month; neither where both could be. */
function inFigures(a: string, b: string): { m: string | undefined; d: string | undefined } {
  const [x, y] = [Number(a), Number(b)]
  if (x === y || (x > 12 && y <= 12)) return { m: b, d: a }
  return x <= 12 && y > 12 ? { m: a, d: b } : { m: undefined, d: undefined }
}

/** Forms of dates, the longest first; each with its example and how its groups are read. */
const FORMS = [
  // 2017-09-04, 2017-09-04 to 2017-09-06, 2017-09-04/06
  {
    form: /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?:(?:\s?(?:–|—|to|and)\s?|\/)(?:\d{4}-(\d{2})-)?(\d{2}))?(?![\d-])/g,
    read: ([, y, m1, d1, m2, d2]: RegExpMatchArray) => ({ m1, d1, m2: m2 ?? m1, d2: d2 ?? d1, y }),
  },
  // 4.9.2017, 04.09.2017: the day first, as it is written with points
  {
    form: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d.])/g,
    read: ([, d, m, y]: RegExpMatchArray) => ({ m1: m, d1: d, m2: m, d2: d, y }),
  },
  // 14/09/2017, 09/14/2017; of 04/09/2017 only the year is certain
  {
    form: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g,
    read: ([, a, b, y]: RegExpMatchArray) => {
      const { m, d } = inFigures(a!, b!)
      return { m1: m, d1: d, m2: m, d2: d, y }
    },
  },
  // 30 October 2017 – 3 November 2017, 29 December 2016 to 3 January 2017
  {
    form: new RegExp(`\\b${DAY}\\s${MONTH}\\s(\\d{4})${TO}${DAY}\\s${MONTH}\\s(\\d{4})`, 'g'),
    read: ([, d1, m1, y, d2, m2, y2]: RegExpMatchArray) => ({ m1, d1, m2, d2, y, y2 }),
  },
  // 29 November – 1 December 2017
  {
    form: new RegExp(`\\b${DAY}\\s${MONTH}${TO}${DAY}\\s${MONTH}${YEAR}`, 'g'),
    read: ([, d1, m1, d2, m2, y]: RegExpMatchArray) => ({ m1, d1, m2, d2, y }),
  },
  // 27 to 28 October 2016, 10-13 September 2018
  {
    form: new RegExp(`\\b${DAY}${TO}${DAY}\\s${MONTH}${YEAR}`, 'g'),
    read: ([, d1, d2, m, y]: RegExpMatchArray) => ({ m1: m, d1, m2: m, d2, y }),
  },
  // 12th October 2017, 27 January
  {
    form: new RegExp(`\\b${DAY}\\s${MONTH}(?![a-z])${YEAR}`, 'g'),
    read: ([, d, m, y]: RegExpMatchArray) => ({ m1: m, d1: d, m2: m, d2: d, y }),
  },
  // October 12, 2017
  {
    form: new RegExp(`\\b${MONTH}\\s${DAY}(?:${TO}${DAY})?,\\s(\\d{4})`, 'g'),
    read: ([, m, d1, d2, y]: RegExpMatchArray) => ({ m1: m, d1, m2: m, d2: d2 ?? d1, y }),
  },
  // November 2017
  {
    form: new RegExp(`\\b${MONTH},?\\s(\\d{4})`, 'g'),
    read: ([, m, y]: RegExpMatchArray) => ({ m1: m, d1: undefined, m2: m, d2: undefined, y }),
  },
] as const

/** What a form reads: months by name or in figures, days, the year, and that of the end where it is another. */
type Parts = { m1?: string; d1?: string; m2?: string; d2?: string; y?: string; y2?: string }

/** The number of a month, by its name or in figures; 0 where it is not known. */
const monthOf = (month: string | undefined) =>
  month === undefined ? 0 : /^\d/.test(month) ? Number(month) : monthNumber(month)

/** A date as far as it is known: "2017-09-04", "2017-09", "2017". */
const partialDate = (year: number, month: number, day: string | undefined) =>
  [year, month && two(month), month && day && two(Number(day))].filter(Boolean).join('-')

const two = (n: number) => String(n).padStart(2, '0')
/** Every date of a text, in order; none inside another. */
export function findDates(text: string): DateMention[] {
  const found: DateMention[] = []
  for (const { form, read } of FORMS)
    for (const match of text.matchAll(form)) {
      const at = match.index
      const until = at + match[0].length
      if (found.some((other) => other.at < until && at < other.until)) continue
      const { m1, d1, m2, d2, y, y2 }: Parts = read(match)
      const [month1, month2] = [monthOf(m1), monthOf(m2)]
      if (Number(d1 ?? 1) > 31 || Number(d2 ?? 1) > 31 || month1 > 12 || month2 > 12) continue
      const finish = (year: number) => ({
        start: partialDate(year, month1, d1),
        end: partialDate(y2 ? Number(y2) : year, month2, d2),
      })
      const year = y ? Number(y) : null
      found.push({ ...(year ? finish(year) : { start: null, end: null }), year, at, until, finish })
    }
  return found.sort((a, b) => a.at - b.at)
}

/** The last year that a text states, or null: what a date without year goes by. */
export const lastYear = (text: string): number | null => {
  const years = text.match(/\b(?:19|20)\d\d\b(?![\d/-])/g)
  return years ? Number(years.at(-1)) : null
}
