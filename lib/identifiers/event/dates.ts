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

/** Forms of dates, the longest first; each with its example and how its groups are read. */
const FORMS = [
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

const two = (n: number) => String(n).padStart(2, '0')
/** Every date of a text, in order; none inside another. */
export function findDates(text: string): DateMention[] {
  const found: DateMention[] = []
  for (const { form, read } of FORMS)
    for (const match of text.matchAll(form)) {
      const at = match.index
      const until = at + match[0].length
      if (found.some((other) => other.at < until && at < other.until)) continue
      const { m1, d1, m2, d2, y } = read(match)
      if (Number(d1 ?? 1) > 31 || Number(d2 ?? 1) > 31) continue
      const finish = (year: number) => ({
        start: `${year}-${two(monthNumber(m1!))}${d1 ? `-${two(Number(d1))}` : ''}`,
        end: `${year}-${two(monthNumber(m2!))}${d2 ? `-${two(Number(d2))}` : ''}`,
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
