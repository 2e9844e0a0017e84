import { expect, test } from 'vitest'
import { firstNotBefore } from '../../../lib/text/sorted'

test.each([
  [[], 5, 0],
  [[1, 3, 5], 0, 0],
  [[1, 3, 5], 1, 0],
  [[1, 3, 5], 2, 1],
  [[1, 3, 3, 3, 5], 3, 1],
  [[1, 3, 5], 5, 2],
  [[1, 3, 5], 6, 3],
])('among %j the first that is not before %i is at %i', (sorted: number[], value, place) => {
  expect(firstNotBefore(sorted.length, (i) => sorted[i]! < value)).toBe(place)
})
