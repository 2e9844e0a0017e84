import { expect, test } from 'vitest'
import { CATALOGUES } from '../../../../lib/messages/catalogues'
import { plural } from '../../../../lib/messages/zh/plural'
import { formsOf } from '../sentences'

/** Signs that Chinese sets in another way than English, each with what is wrong. */
const WRONG: readonly [RegExp, string][] = [
  [/\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u, 'punctuation is full-width: ，；：！？（）'],
  [/["'«»]/, 'quotation marks are “ ”'],
  [
    /\p{Script=Han} [\p{Script=Latin}\d\p{Script=Han}]|[\p{Script=Latin}\d] \p{Script=Han}/u,
    'no space stands beside a Chinese word',
  ],
  [/(?<!…)…(?!…)/, 'an ellipsis is six dots'],
]

test('no Chinese sentence has the signs or spaces of another language', () => {
  const wrong = formsOf(CATALOGUES.zh).flatMap(({ code, form }) =>
    WRONG.flatMap(([sign, rule]) => (sign.test(form) ? [`${code}: ${rule}: ${form}`] : [])),
  )
  expect(wrong).toEqual([])
})

test('a number stands in front of its measure word', () => {
  expect([0, 1, 1043].map((count) => plural(count, '个行动项'))).toEqual(['0个行动项', '1个行动项', '1,043个行动项'])
})
