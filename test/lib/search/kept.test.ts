import { expect, test } from 'vitest'
import { kept } from '../../../lib/search/kept'

/** Values of keys, and the keys that they had to be made of. */
function counted(limit: number) {
  const made: number[] = []
  const get = kept(limit, (key: number) => {
    made.push(key)
    return `value ${key}`
  })
  return { made, get }
}

test('what was made is made once', () => {
  const { made, get } = counted(10)
  expect([get(1), get(2), get(1)]).toEqual(['value 1', 'value 2', 'value 1'])
  expect(made).toEqual([1, 2])
})

test('what is asked for again and again is kept, however many others come between', () => {
  const { made, get } = counted(10)
  for (let other = 1; other <= 100; other++) {
    get(0)
    get(other)
  }
  expect(made.filter((key) => key === 0)).toHaveLength(1)
})

test('no more than the limit is kept', () => {
  const { made, get } = counted(10)
  for (let key = 0; key < 100; key++) get(key)
  made.length = 0
  for (let key = 99; key >= 0; key--) get(key)
  expect(made.length).toBeGreaterThanOrEqual(90)
  expect(made).not.toContain(99)
})
