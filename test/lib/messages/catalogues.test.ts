import { describe, expect, test } from 'vitest'
import { CATALOGUES } from '../../../lib/messages/catalogues'
import { LANGUAGES, type Language } from '../../../lib/messages/language'
import { sayIn } from '../../../lib/messages/message'
import { type Catalogue, formsOf, parametersOf } from './sentences'

const ENGLISH: Catalogue = CATALOGUES.en

/** What is written alike in English and in another language, beside abbreviations. */
const ALIKE: Partial<Readonly<Record<Language, readonly string[]>>> = {
  fr: [
    'brief.sources',
    'comparison.front',
    'draft.table.source',
    'entry.figure',
    'entry.section',
    'events.passage',
    'jump.page',
    'jump.suggestions',
    'kind.document',
    'kind.question',
    'kinds.document',
    'kinds.question',
    'name.chapeau',
    'name.front',
    'name.front.figure',
    'nav.menu',
    'resolution.source',
    'table-1.says.collaboration',
  ],
}

/** "TSB", "ITU-D", "Ctrl K". */
const ABBREVIATION = /^(?:[A-Z-]+|Ctrl K)$/
/** A sign, which some languages write alike and Chinese without a blank. */
const COLON = 'site.colon'

describe.each(LANGUAGES.filter((language) => language !== 'en'))('the catalogue in %s', (language) => {
  const catalogue: Catalogue = CATALOGUES[language]

  test('has every sentence and no other', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(ENGLISH).sort())
  })

  test('says all that the English sentence is told', () => {
    const parameters = (sentences: Catalogue) =>
      Object.entries(sentences).map(([code, sentence]) => `${code} ${parametersOf(sentence).join(' ')}`)
    expect(parameters(catalogue).sort()).toEqual(parameters(ENGLISH).sort())
  })

  test('ends a sentence with a blank where English does, and leaves none empty', () => {
    const ends = (sentences: Catalogue) =>
      formsOf(sentences).flatMap(({ code, form }) =>
        code === COLON ? [] : `${code} ${form === '' ? 'empty' : / $/.test(form) ? 'blank' : ''}`,
      )
    expect(ends(catalogue).sort()).toEqual(ends(ENGLISH).sort())
  })

  test('leaves no sentence in English by accident', () => {
    const alike = Object.entries(ENGLISH).flatMap(([code, words]) =>
      typeof words === 'string' && catalogue[code] === words && !ABBREVIATION.test(words) && code !== COLON
        ? [code]
        : [],
    )
    expect(alike.sort()).toEqual([...(ALIKE[language] ?? [])].sort())
  })
})

test('numbers and plurals are those of the language', () => {
  const items = (language: Language, count: number) => sayIn(language, 'count.action-items', { count })
  expect(items('en', 1043)).toBe('1,043 action items')
  expect(items('fr', 0)).not.toMatch(/s$/)
  expect(new Set([1, 2, 5].map((count) => items('ru', count).replace(/^\d+\s*/, ''))).size).toBe(3)
  expect(items('ar', 1043)).toMatch(/1,043/)
})
