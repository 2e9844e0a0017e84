import { expect, test } from 'vitest'
import { intersection, isIn, listOfNumbers, union } from '../../../lib/search/numbers'

const SIZE = 20_000
const every = (step: number, from = 0) =>
  Array.from({ length: Math.ceil((SIZE - from) / step) }, (_, i) => from + step * i)
const list = (numbers: readonly number[]) => listOfNumbers(numbers, SIZE)

/** Sparse lists are searched or gone through, dense ones are asked by the bit: one row a way. */
const LISTS: readonly { what: string; lists: number[][]; without?: number[][]; expected: number[] }[] = [
  {
    what: 'lists of one length',
    lists: [
      [1, 3, 5],
      [3, 4, 5],
    ],
    expected: [3, 5],
  },
  { what: 'a short list and a longer one', lists: [every(40), [40, 1_960]], expected: [40, 1_960] },
  { what: 'a short list and a dense one', lists: [every(2), [3, 4, 1_998]], expected: [4, 1_998] },
  { what: 'two dense lists', lists: [every(2), every(5)], expected: every(10) },
  { what: 'several lists', lists: [[1, 2, 3, 4], [2, 3, 4], [4]], expected: [4] },
  { what: 'a list of nothing', lists: [[1, 2], []], expected: [] },
  { what: 'no list', lists: [], expected: [] },
  { what: 'one list', lists: [[7, 31, 32, 1_999]], expected: [7, 31, 32, 1_999] },
  { what: 'a list but for a few', lists: [[7, 31, 32, 33]], without: [[31, 40]], expected: [7, 32, 33] },
  { what: 'a list but for a dense one', lists: [[7, 31, 32, 33]], without: [every(2)], expected: [7, 31, 33] },
  { what: 'a list but for a long one', lists: [[7, 40]], without: [every(40)], expected: [7] },
  { what: 'a list but for itself', lists: [every(3)], without: [every(3)], expected: [] },
]
test.each(LISTS)('what stands in $what', ({ lists, without = [], expected }) => {
  expect([...intersection(lists.map(list), without.map(list))]).toEqual(expected)
})

test('lists stay as they are when others are met with them', () => {
  const [few, many] = [list([3, 4, 1_998]), list(every(2))]
  intersection([few, many])
  expect([...few.numbers]).toEqual([3, 4, 1_998])
  expect([...many.numbers]).toEqual(every(2))
})

test.each([
  { lists: [], all: [] },
  { lists: [[], [2, 5]], all: [2, 5] },
  {
    lists: [
      [1, 5, 9],
      [2, 5],
      [9, 10],
    ],
    all: [1, 2, 5, 9, 10],
  },
  { lists: [[4], [1, 2, 3]], all: [1, 2, 3, 4] },
])('all of $lists', ({ lists, all }) => {
  expect([...union(lists.map((numbers) => Uint32Array.from(numbers)))]).toEqual(all)
})

test.each([
  [0, false],
  [1, true],
  [6, false],
  [9, true],
  [10, false],
])('whether %i is among 1, 5 and 9: %s', (n, expected) => {
  expect(isIn(Uint32Array.of(1, 5, 9), n)).toBe(expected)
})
