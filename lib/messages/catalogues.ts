import { ENGLISH } from './en'
import { SPANISH } from './es'
import { FRENCH } from './fr'
import type { Language } from './language'
import type { Translation } from './translation'

export type Catalogue = Translation<typeof ENGLISH>

/** The catalogues that are whole; a language is offered once its catalogue is here. */
export const CATALOGUES: Readonly<Partial<Record<Language, Catalogue>>> = {
  en: ENGLISH,
  fr: FRENCH,
  es: SPANISH,
}
