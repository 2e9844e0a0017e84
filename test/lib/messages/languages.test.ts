import { describe, expect, test } from 'vitest'
import { CATALOGUES } from '../../../lib/messages/catalogues'
import { LANGUAGES, type Language } from '../../../lib/messages/language'
import { sayIn } from '../../../lib/messages/message'

type Words = Readonly<Record<string, unknown>>
const ENGLISH: Words = CATALOGUES.en

/** What is written alike in English and in another language. */
const ALIKE: Readonly<Record<Language, readonly string[]>> = {
  en: [],
  fr: [
    'brief.sources',
    'draft.table.source',
    'events.passage',
    'jump.page',
    'jump.suggestions',
    'kind.document',
    'kind.question',
    'kinds.document',
    'kinds.question',
    'nav.menu',
    'resolution.source',
  ],
  es: [],
  ru: [],
  zh: [],
  ar: [],
}

/** An abbreviation, and the name of keys. */
const EVERYWHERE = ['jump.key', 'page.api']

describe.each(LANGUAGES.filter((language) => language !== 'en'))('the catalogue in %s', (language) => {
  const words: Words = CATALOGUES[language]

  test('has every sentence, and none that English has not', () => {
    expect(Object.keys(ENGLISH).filter((code) => !words[code])).toEqual([])
    expect(Object.keys(words).filter((code) => !ENGLISH[code])).toEqual([])
  })

  test('leaves no sentence in English by accident', () => {
    const alike = Object.keys(ENGLISH).filter(
      (code) => typeof words[code] === 'string' && words[code] === ENGLISH[code],
    )
    expect(alike.sort()).toEqual([...ALIKE[language], ...EVERYWHERE].sort())
  })
})

test('numbers and plurals are those of the language', () => {
  const items = (language: Language, count: number) => sayIn(language, 'count.action-items', { count })
  expect(items('en', 1043)).toBe('1,043 action items')
  expect(items('fr', 0)).not.toMatch(/s$/)
  expect(new Set([1, 2, 5].map((count) => items('ru', count).replace(/^\d+\s*/, ''))).size).toBe(3)
  expect(items('ar', 1043)).toMatch(/1,043/)
})
