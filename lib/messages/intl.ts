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
