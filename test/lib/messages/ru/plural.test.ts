import { expect, test } from 'vitest'
import { counted } from '../../../../lib/messages/ru/counted'
import { form, plural } from '../../../../lib/messages/ru/plural'

test.each([
  [0, '0\u00a0мер'],
  [1, '1\u00a0мера'],
  [3, '3\u00a0меры'],
  [5, '5\u00a0мер'],
  [11, '11\u00a0мер'],
  [12, '12\u00a0мер'],
  [21, '21\u00a0мера'],
  [22, '22\u00a0меры'],
  [111, '111\u00a0мер'],
  [1043, '1\u00a0043\u00a0меры'],
])('%i is counted in Russian as %s', (count, words) => {
  expect(plural(count, 'мера', 'меры', 'мер')).toBe(words)
})

test('the form of a word follows the number beside it', () => {
  expect([1, 2, 5].map((count) => form(count, 'адресован', 'адресованы', 'адресовано'))).toEqual([
    'адресован',
    'адресованы',
    'адресовано',
  ])
})

test('a part of a whole is counted in the genitive: one of 21 items', () => {
  expect([1, 21, 22, 25].map(counted.ofItems)).toEqual(['1\u00a0меры', '21\u00a0меры', '22\u00a0мер', '25\u00a0мер'])
})
