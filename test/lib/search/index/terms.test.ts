import { expect, test } from 'vitest'
import { joinedForms, stem, tokensOf } from '../../../../lib/search/index/terms'

test.each([
  ['e-waste', ['ewast']],
  ['e waste', ['ewast']],
  ['e- waste', ['ewast']],
  ['IMT-2020', ['imt2020']],
  ['IMT 2020', ['imt2020']],
  ['two words', []],
  ['in 2018 20 of them', ['in2018']],
])('%s has the joined forms %j', (text, forms) => expect(joinedForms(text)).toEqual(forms))

test.each([
  ['countries', 'country'],
  ['roaming', 'roam'],
  ['standardized', stem('standardization')],
  ['Recommendations', 'Recommendation'],
  ['Y3110', 'Y3110'],
])('%s and %s are one word', (a, b) => expect(stem(a)).toBe(stem(b)))

test('C&I is one token, and each token knows its place', () => {
  expect(tokensOf('ITU C&I tests')).toEqual([
    { term: 'itu', start: 0, end: 3 },
    { term: 'c&i', start: 4, end: 7 },
    { term: 'test', start: 8, end: 13 },
  ])
})
