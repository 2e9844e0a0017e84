import { getAddress } from '@/app/asked'
import { LANGUAGES, OWN_NAMES, readersLanguage } from '@/lib/messages/language'
import { say } from '@/lib/messages/message'

/** This page in each language: plain links, each in its own. */
export async function Languages() {
  const { path, query } = await getAddress()
  const now = readersLanguage()
  const hrefOf = (language: string) => `${path}?${new URLSearchParams([...query, ['lang', language]])}`
  return (
    <nav aria-label={say('site.languages')} className="no-print online-only mt-6">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {LANGUAGES.map((language) => (
          <li key={language}>
            <a
              href={hrefOf(language)}
              hrefLang={language}
              lang={language}
              aria-current={language === now ? 'true' : undefined}
              className="inline-block min-h-6 text-quiet aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {OWN_NAMES[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
