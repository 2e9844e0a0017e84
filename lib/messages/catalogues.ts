import { ARABIC } from './ar'
import { ENGLISH } from './en'
import { SPANISH } from './es'
import { FRENCH } from './fr'
import type { Language } from './language'
import { RUSSIAN } from './ru'
import type { Translation } from './translation'
import { CHINESE } from './zh'

/** The sentences of the interface in each language. */
export const CATALOGUES: Readonly<Record<Language, Translation<typeof ENGLISH>>> = {
  en: ENGLISH,
  fr: FRENCH,
  es: SPANISH,
  ru: RUSSIAN,
  zh: CHINESE,
  ar: ARABIC,
}
