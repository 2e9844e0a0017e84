import { z } from 'zod'
import countryCodes from '../../data/knowledge/country-codes.json'
import { type Language, readersLanguage } from './language'

/** The languages as Intl writes them: Arabic with the digits that the plan has. */
const TAGS: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr',
  es: 'es',
  ru: 'ru',
  zh: 'zh-Hans',
  ar: 'ar-u-nu-latn',
}

const tag = (): string => TAGS[readersLanguage()]

/** "200,000", in the reader's language. */
export const formatNumber = (number: number): string => new Intl.NumberFormat(tag()).format(number)

/** "1 ambiguous, 2 unresolved", in the reader's language. */
export const formatList = (parts: readonly string[]): string =>
  new Intl.ListFormat(tag(), { type: 'unit', style: 'short' }).format(parts)

/** "A, B and C", in the reader's language. */
export const formatAll = (names: readonly string[]): string =>
  new Intl.ListFormat(tag(), { type: 'conjunction' }).format(names)

const choice = () => new Intl.ListFormat(tag(), { type: 'disjunction' })

/** "A, B or C", in the reader's language. */
export const formatChoice = (names: readonly string[]): string => choice().format(names)

/** The same in its pieces, where each name becomes a link: `element` is a name, `literal` what stands between. */
export const choiceParts = (names: readonly string[]) => choice().formatToParts(names)

/** How much of a date is known, by its length: `2017`, `2017-12`, `2017-12-05`. */
const PARTS: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
}

/** Some languages are written with blanks that are narrower than others; a page has one. */
const withBlanks = (text: string): string => text.replace(/[\u2009\u202f]/g, ' ')

/** "26 February 2018", "February 2018", "2018", in the reader's language; what is no date as it is. */
export function formatDate(date: string): string {
  const parts = PARTS[date.length]
  const time = Date.parse(date)
  if (!parts || Number.isNaN(time)) return date
  return withBlanks(new Intl.DateTimeFormat(tag(), { ...parts, timeZone: 'UTC' }).format(time))
}

/** "3–5 April 2017", "29 November – 1 December 2017", in the reader's language. */
export function formatDates(from: string, to: string): string {
  const parts = PARTS[from.length]
  if (from === to) return formatDate(from)
  if (!parts || from.length !== to.length) return `${formatDate(from)} – ${formatDate(to)}`
  const range = new Intl.DateTimeFormat(tag(), { ...parts, timeZone: 'UTC' }).formatRange(
    Date.parse(from),
    Date.parse(to),
  )
  // Between two days of a month English has no blanks.
  return withBlanks(range).replace(/^(\d+) – (\d+ )/, '$1–$2')
}

const { codes } = z.strictObject({ source: z.string(), codes: z.record(z.string(), z.string()) }).parse(countryCodes)

const keyOf = (name: string): string => name.toLowerCase().replace('&', 'and')

/** The code of a country by its English name. */
const byName = new Map<string, string>()

function codeOf(country: string): string | undefined {
  if (byName.size === 0) {
    const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
      const name = english.of(code)
      if (name) byName.set(keyOf(name), code)
    }
    for (const [name, code] of Object.entries(codes)) byName.set(keyOf(name), code)
  }
  return byName.get(keyOf(country))
}

/** A country in the reader's language; in English, and where its name is not known, as it is. */
export function formatCountry(country: string): string {
  const code = readersLanguage() === 'en' ? undefined : codeOf(country)
  return (code && new Intl.DisplayNames(tag(), { type: 'region' }).of(code)) || country
}
