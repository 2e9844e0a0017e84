import * as arabic from './ar'
import * as english from './en'
import * as spanish from './es'
import * as french from './fr'
import { joined } from './joined'
import type { Language } from './language'
import * as russian from './ru'
import type { Translation } from './translation'
import * as chinese from './zh'

const ENGLISH = joined(english)

/** Every sentence that readers see: by its code, as the English catalogue has it. */
export type Catalogue = typeof ENGLISH

/** The sentences of the interface in each language. */
export const CATALOGUES: Readonly<Record<Language, Translation<Catalogue>>> = {
  en: ENGLISH,
  fr: joined(french),
  es: joined(spanish),
  ru: joined(russian),
  zh: joined(chinese),
  ar: joined(arabic),
}
