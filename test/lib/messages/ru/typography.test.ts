import { expect, test } from 'vitest'
import { CATALOGUES } from '../../../../lib/messages/catalogues'
import { formsOf } from '../sentences'

/** Signs that Russian sets in another way than English, each with what is wrong. */
const WRONG: readonly [RegExp, string][] = [
  [/["“”„]/, 'quotation marks are « »'],
  [/ [–—-] /, 'a no-break space stands before a dash'],
  [/[a-z][а-яё]|[а-яё][a-z]/i, 'a letter of another alphabet stands in a word'],
]

test('no Russian sentence has the signs, spaces or letters of another language', () => {
  const wrong = formsOf(CATALOGUES.ru).flatMap(({ code, form }) =>
    WRONG.flatMap(([sign, rule]) => (sign.test(form) ? [`${code}: ${rule}: ${form}`] : [])),
  )
  expect(wrong).toEqual([])
})
