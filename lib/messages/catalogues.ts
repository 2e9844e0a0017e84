import { ARABIC } from './ar'
import { ENGLISH } from './en'
import { SPANISH } from './es'
import { FRENCH } from './fr'
import type { Language } from './language'
import { RUSSIAN } from './ru'
import type { Translation } from './translation'
import { CHINESE } from './zh'

export type Catalogue = Translation<typeof ENGLISH>

/** The catalogues that are whole; a language is offered once its catalogue is here. */
export const CATALOGUES: Readonly<Partial<Record<Language, Catalogue>>> = {
  en: ENGLISH,
  fr: FRENCH,
  es: SPANISH,
  ru: RUSSIAN,
  zh: CHINESE,
  ar: ARABIC,
}
