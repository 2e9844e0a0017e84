import { expect, test } from 'vitest'
import { counted } from '../../../../lib/messages/ar/counted'

test.each([
  [0, 'لا إجراءات'],
  [1, 'إجراء واحد'],
  [2, 'إجراءان'],
  [3, '3\u00a0إجراءات'],
  [10, '10\u00a0إجراءات'],
  [11, '11\u00a0إجراءً'],
  [99, '99\u00a0إجراءً'],
  [100, '100\u00a0إجراء'],
  [103, '103\u00a0إجراءات'],
  [1043, '1,043\u00a0إجراءً'],
])('%i is counted in Arabic as %s', (count, words) => {
  expect(counted.items(count)).toBe(words)
})

test('behind "in", two are said in the genitive', () => {
  expect([1, 2, 3].map(counted.inPlaces)).toEqual(['موضع واحد', 'موضعين', '3\u00a0مواضع'])
})
