import { expect, test } from 'vitest'
import { hasPhrase } from '../../../lib/search/match'

test.each([
  ['green paint', true],
  ['paint', true],
  ['pain', false],
  ['paint box', false],
  ['', false],
])('whether "%s" stands in a title or a text: %s', (terms, expected) => {
  expect(hasPhrase({ title: 'paint', text: 'box of green paint' }, terms)).toBe(expected)
})
