import { z } from 'zod'
import countryCodes from '../../data/knowledge/country-codes.json'
import countryNames from '../../data/knowledge/country-names.json'
import { LANGUAGES, type Language, readersLanguage } from './language'

/** The languages as Intl writes them: Arabic with the digits that the plan has. */
const TAGS: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr',
  es: 'es',
  ru: 'ru',
  zh: 'zh-Hans',
  ar: 'ar-u-nu-latn',
}

/** What writes in the reader's language: slow to make and always the same, so one of each language is kept. */
function ofLanguage<T>(make: (tag: string) => T): () => T {
  const made = new Map<Language, T>()
  return () => {
    const language = readersLanguage()
    const known = made.get(language)
    if (known) return known
    const value = make(TAGS[language])
    made.set(language, value)
    return value
  }
}

const numbers = ofLanguage((tag) => new Intl.NumberFormat(tag))
// A list of units has no comma in Russian and nothing at all between its parts in Chinese.
const list = ofLanguage((tag) => new Intl.ListFormat(tag, { type: 'conjunction', style: 'narrow' }))
const conjunction = ofLanguage((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }))
const disjunction = ofLanguage((tag) => new Intl.ListFormat(tag, { type: 'disjunction' }))
const regions = ofLanguage((tag) => new Intl.DisplayNames(tag, { type: 'region' }))

const datesWith = (parts: Intl.DateTimeFormatOptions) =>
  ofLanguage((tag) => new Intl.DateTimeFormat(tag, { ...parts, timeZone: 'UTC' }))

/** How much of a date is known, by its length: `2017`, `2017-12`, `2017-12-05`. */
const DATES: Readonly<Record<number, () => Intl.DateTimeFormat>> = {
  4: datesWith({ year: 'numeric' }),
  7: datesWith({ year: 'numeric', month: 'long' }),
  10: datesWith({ year: 'numeric', month: 'long', day: 'numeric' }),
}

/** "200,000", in the reader's language. */
export const formatNumber = (number: number): string => numbers().format(number)

/** "1 ambiguous, 2 unresolved", in the reader's language. */
export const formatList = (parts: readonly string[]): string => list().format(parts)

/** The same in its pieces: `element` is a part, `literal` what stands between. */
export const listParts = (parts: readonly string[]) => list().formatToParts(parts)

/** "A, B and C", in the reader's language. */
export const formatAll = (names: readonly string[]): string => conjunction().format(names)

/** "A, B or C", in the reader's language. */
export const formatChoice = (names: readonly string[]): string => disjunction().format(names)

/** The same in its pieces, as those of a list. */
export const choiceParts = (names: readonly string[]) => disjunction().formatToParts(names)

/** Some languages are written with blanks that are narrower than others; a page has one. */
const withBlanks = (text: string): string => text.replace(/[\u2009\u202f]/g, ' ')

/** "26 February 2018", "February 2018", "2018", in the reader's language; what is no date as it is. */
export function formatDate(date: string): string {
  const dates = DATES[date.length]
  const time = Date.parse(date)
  if (!dates || Number.isNaN(time)) return date
  return withBlanks(dates().format(time))
}

/** "3–5 April 2017", "29 November – 1 December 2017", in the reader's language. */
export function formatDates(from: string, to: string): string {
  const dates = DATES[from.length]
  if (from === to) return formatDate(from)
  if (!dates || from.length !== to.length) return `${formatDate(from)} – ${formatDate(to)}`
  const range = dates().formatRange(Date.parse(from), Date.parse(to))
  // Between two days of a month English has no blanks.
  return withBlanks(range).replace(/^(\d+) – (\d+ )/, '$1–$2')
}

const { codes } = z.strictObject({ source: z.string(), codes: z.record(z.string(), z.string()) }).parse(countryCodes)

const { names } = z
  .strictObject({ source: z.string(), names: z.record(z.string(), z.partialRecord(z.enum(LANGUAGES), z.string())) })
  .parse(countryNames)

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

/** A country in the reader's language, as the United Nations name it; in English, and where its name is not known, as it is. */
export function formatCountry(country: string): string {
  const language = readersLanguage()
  const code = language === 'en' ? undefined : codeOf(country)
  return (code && (names[code]?.[language] ?? regions().of(code))) || country
}
