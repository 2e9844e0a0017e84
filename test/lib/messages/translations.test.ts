import { describe, expect, test } from 'vitest'
import { ARABIC } from '../../../lib/messages/ar'
import { ENGLISH } from '../../../lib/messages/en'
import { SPANISH } from '../../../lib/messages/es'
import { FRENCH } from '../../../lib/messages/fr'
import { RUSSIAN } from '../../../lib/messages/ru'
import { CHINESE } from '../../../lib/messages/zh'
import { type Catalogue, formsOf, parametersOf } from './sentences'

const TRANSLATIONS: readonly [string, Catalogue][] = [
  ['French', FRENCH],
  ['Spanish', SPANISH],
  ['Russian', RUSSIAN],
  ['Chinese', CHINESE],
  ['Arabic', ARABIC],
]

describe.each(TRANSLATIONS)('the catalogue in %s', (_, catalogue) => {
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
      formsOf(sentences).map(({ code, form }) => `${code} ${form === '' ? 'empty' : / $/.test(form) ? 'blank' : ''}`)
    expect(ends(catalogue).sort()).toEqual(ends(ENGLISH).sort())
  })
})
