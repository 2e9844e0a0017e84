/** The languages of the interface, by their tags (BCP 47), in the order in which they are offered. */
export const LANGUAGES = ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const
export type Language = (typeof LANGUAGES)[number]

export const isLanguage = (tag: unknown): tag is Language => LANGUAGES.includes(tag as Language)

/** What each language calls itself. */
export const OWN_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ru: 'Русский',
  zh: '中文',
  ar: 'العربية',
}

/** Where the lines of a language begin. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr')

/**
 * The language of the request that is being answered. The page server enters it (`cli/processes/page-server.mjs`), and it
 * holds for all that the request waits for; on the process, since Next.js loads this module more than once.
 */
type Storage = { getStore: () => unknown; run: <T>(language: Language, say: () => T) => T }
const onProcess = globalThis as typeof globalThis & { readersLanguage?: Storage }

/** The language of the reader who is answered; English for programs, commands and files. */
export function readersLanguage(): Language {
  const language = onProcess.readersLanguage?.getStore()
  return isLanguage(language) ? language : 'en'
}

/** What is English for every reader, on whatever page it stands: citations, and what machines read. */
export const inEnglish = <T>(say: () => T): T =>
  onProcess.readersLanguage ? onProcess.readersLanguage.run('en', say) : say()
