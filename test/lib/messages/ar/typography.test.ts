import { expect, test } from 'vitest'
import { CATALOGUES } from '../../../../lib/messages/catalogues'
import { formsOf } from '../sentences'

/** What is isolated stands as it is in the other script. */
const ISOLATED = /\u2068[^\u2069]*\u2069/g
/** Signs that Arabic sets in another way than English, each with what is wrong. */
const WRONG: readonly [RegExp, string][] = [
  [/[,;?]/, 'punctuation is ، ؛ ؟'],
  [/["'“”]/, 'quotation marks are « »'],
  [/[\u0660-\u0669\u06f0-\u06f9]/, 'digits are 0 to 9'],
  [/[A-Za-z\d]+[-/][A-Za-z\d]/, 'an identifier is isolated, so that its parts keep their order'],
]

test('no Arabic sentence has the signs of another language', () => {
  const wrong = formsOf(CATALOGUES.ar).flatMap(({ code, form }) =>
    WRONG.flatMap(([sign, rule]) => (sign.test(form.replace(ISOLATED, '')) ? [`${code}: ${rule}: ${form}`] : [])),
  )
  expect(wrong).toEqual([])
})

test('what is isolated ends before the sentence does', () => {
  for (const { code, form } of formsOf(CATALOGUES.ar))
    expect(form.match(/\u2068/g)?.length ?? 0, code).toBe(form.match(/\u2069/g)?.length ?? 0)
})

test('names and dates of the plan are isolated', () => {
  expect(CATALOGUES.ar['changed.since']?.({ date: '2018-02-26' })).toBe('التغييرات منذ \u20682018-02-26\u2069')
  expect(CATALOGUES.ar['desk.changes']?.({ name: 'SG13' })).toBe('التغييرات التي تخص \u2068SG13\u2069')
})
