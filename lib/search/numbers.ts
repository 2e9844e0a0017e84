import { firstNotBefore } from '../text/sorted'

/**
 * Where something stands: ascending numbers of documents, each once. A dense list also has a bit for each document: then
 * one step tells whether a document is in it, and the bits take no more memory than the numbers.
 */
export type NumberList = { numbers: Uint32Array; bits: Uint32Array | null }

const BITS = 32
const NONE = new Uint32Array()
export const EMPTY_LIST: NumberList = { numbers: NONE, bits: null }

/** A list of some of `size` documents. */
export function listOfNumbers(ascending: ArrayLike<number>, size: number): NumberList {
  const numbers = Uint32Array.from(ascending)
  if (numbers.length * BITS < size) return { numbers, bits: null }
  const bits = new Uint32Array(Math.ceil(size / BITS))
  for (const n of numbers) bits[n >>> 5]! |= 1 << (n & 31)
  return { numbers, bits }
}

/** Whether ascending numbers have a number. */
export const isIn = (numbers: Uint32Array, n: number): boolean =>
  numbers[firstNotBefore(numbers.length, (i) => numbers[i]! < n)] === n

/** Whether a list has a number. */
export const has = ({ numbers, bits }: NumberList, n: number): boolean =>
  bits ? ((bits[n >>> 5]! >>> (n & 31)) & 1) === 1 : isIn(numbers, n)

/** A list that is so many times as long as another is searched, a shorter one is gone through. */
const MUCH_LONGER = 64

/** Moves those of the first `length` numbers that are in a list (`wanted` 1) or are not (0) to the front; tells how many. */
function sift(numbers: Uint32Array, length: number, list: NumberList, wanted: 0 | 1): number {
  const { numbers: others, bits } = list
  let kept = 0
  // Dense lists are asked without a branch, which takes half the time of `has`.
  if (bits)
    for (let i = 0; i < length; i++) {
      const n = numbers[i]!
      numbers[kept] = n
      if (((bits[n >>> 5]! >>> (n & 31)) & 1) === wanted) kept++
    }
  else if (others.length > length * MUCH_LONGER)
    for (let i = 0; i < length; i++) {
      const n = numbers[i]!
      if (isIn(others, n) === (wanted === 1)) numbers[kept++] = n
    }
  else
    for (let i = 0, j = 0; i < length; i++) {
      const n = numbers[i]!
      while (j < others.length && others[j]! < n) j++
      if ((others[j] === n) === (wanted === 1)) numbers[kept++] = n
    }
  return kept
}

/** The numbers that stand in each of the lists, one or more, and in none of those that leave out. */
export function intersection(lists: readonly NumberList[], without: readonly NumberList[] = []): Uint32Array {
  const [shortest, ...others] = [...lists].sort((a, b) => a.numbers.length - b.numbers.length)
  if (!shortest) return NONE
  if (others.length + without.length === 0) return shortest.numbers
  const found = shortest.numbers.slice()
  let length = found.length
  for (const other of others) length = sift(found, length, other, 1)
  for (const other of without) length = sift(found, length, other, 0)
  return found.subarray(0, length)
}

/** All numbers of several ascending lists, each once, ascending. */
export const union = (lists: readonly Uint32Array[]): Uint32Array => lists.reduce(merge, NONE)

function merge(a: Uint32Array, b: Uint32Array): Uint32Array {
  if (a.length === 0) return b
  if (b.length === 0) return a
  const both = new Uint32Array(a.length + b.length)
  let [i, j, length] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const [m, n] = [a[i]!, b[j]!]
    if (m <= n) i++
    if (n <= m) j++
    both[length++] = Math.min(m, n)
  }
  both.set(a.subarray(i), length)
  length += a.length - i
  both.set(b.subarray(j), length)
  length += b.length - j
  return both.subarray(0, length)
}
