import type { SearchDocument } from './documents'
import { type Condition, FACETS, type FacetCounts, type Filter, passes, valuesOf } from './engine'
import { hasAll } from './match'

/**
 * Which documents match, told from lists of where each term and each value stands; engines only put them in order. So all
 * engines find and count the same, and a count costs as much as what it counts. Documents go by their numbers, which are
 * their `order`: a common word stands in thousands.
 */
export type Matcher = {
  /** The numbers of the documents that match, ascending, which is the order of the plan. */
  find: (condition: Condition) => Uint32Array
  /** Those of some numbers that pass all filters. */
  narrow: (numbers: Uint32Array, filters: readonly Filter[]) => Uint32Array
  at: (number: number) => SearchDocument
  /** Whether a document has a term in any of its fields. */
  has: (number: number, term: string) => boolean
  /** How often each value of each facet stands among documents; of more than `MAX_VALUES` the most frequent. */
  count: (numbers: Uint32Array) => FacetCounts
}

/** No facet tells more values than this. */
export const MAX_VALUES = 100

const FIELDS: readonly Filter['field'][] = [...FACETS, 'mentions', 'about']
const NONE = new Uint32Array()

/** Ascending numbers of documents for each key. */
function listed(size: number, keysOf: (n: number) => Iterable<string>): ReadonlyMap<string, Uint32Array> {
  const lists = new Map<string, number[]>()
  for (let n = 0; n < size; n++)
    for (const key of keysOf(n)) {
      const list = lists.get(key)
      if (!list) lists.set(key, [n])
      else if (list[list.length - 1] !== n) list.push(n)
    }
  return new Map([...lists].map(([key, list]) => [key, Uint32Array.from(list)]))
}

/** Whether an ascending list has a number. */
export function isIn(list: Uint32Array, n: number): boolean {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]! < n) low = middle + 1
    else high = middle
  }
  return list[low] === n
}

/**
 * The values of all facets as numbers: those of document n stand from starts[n] to starts[n + 1], one behind the other, so
 * that a count goes through memory once.
 */
type Values = { names: string[]; facets: Uint8Array; starts: Uint32Array; values: Uint32Array }

function readValues(documents: readonly SearchDocument[]): Values {
  const numbers = FACETS.map(() => new Map<string, number>())
  const names: string[] = []
  const facets: number[] = []
  const starts = new Uint32Array(documents.length + 1)
  const values: number[] = []
  for (const [n, document] of documents.entries()) {
    for (const [f, facet] of FACETS.entries())
      for (const value of valuesOf(document, facet)) {
        const number = numbers[f]!.get(value) ?? names.length
        if (number === names.length) {
          numbers[f]!.set(value, number)
          names.push(value)
          facets.push(f)
        }
        values.push(number)
      }
    starts[n + 1] = values.length
  }
  return { names, facets: Uint8Array.from(facets), starts, values: Uint32Array.from(values) }
}

/** Counts values; what is kept between two counts is all zeros. */
function counterOf({ names, facets, starts, values }: Values): (numbers: Uint32Array) => FacetCounts {
  const counts = new Uint32Array(names.length)
  return (numbers) => {
    const counted: number[][] = FACETS.map(() => [])
    for (let k = 0; k < numbers.length; k++)
      for (let i = starts[numbers[k]!]!, end = starts[numbers[k]! + 1]!; i < end; i++) {
        const value = values[i]!
        if (counts[value]!++ === 0) counted[facets[value]!]!.push(value)
      }
    const told = FACETS.map((facet, f) => [
      facet,
      Object.fromEntries(mostFrequent(counted[f]!, counts).map((value) => [names[value]!, counts[value]!])),
    ])
    for (const own of counted) for (const value of own) counts[value] = 0
    return Object.fromEntries(told)
  }
}

/** The values with the highest counts, no more than `MAX_VALUES`, in the order given; of equal ones the first. */
function mostFrequent(values: readonly number[], counts: Uint32Array): readonly number[] {
  if (values.length <= MAX_VALUES) return values
  const least = leastOf(values, counts)
  let room = MAX_VALUES - values.filter((value) => counts[value]! > least).length
  return values.filter((value) => counts[value]! > least || (counts[value] === least && room-- > 0))
}

/** Counts of this height and above are told apart by sorting: they are few. */
const HIGH = 4_096

/** The lowest of the `MAX_VALUES` highest counts, of more values than that. */
function leastOf(values: readonly number[], counts: Uint32Array): number {
  const heights = new Uint32Array(HIGH + 1)
  for (const value of values) heights[Math.min(counts[value]!, HIGH)]!++
  let height = HIGH
  for (let left = MAX_VALUES; heights[height]! < left; height--) left -= heights[height]!
  return height < HIGH ? height : values.map((value) => counts[value]!).sort((a, b) => b - a)[MAX_VALUES - 1]!
}

/** All numbers of several ascending lists, each once, ascending. */
export const union = (lists: readonly Uint32Array[]): Uint32Array => lists.reduce(merge, NONE)

/** A list that is so many times as long as another is searched, a shorter one is gone through. */
const MUCH_LONGER = 16

/** The numbers that stand in each of several ascending lists; null where there are no lists. */
export function intersection(lists: readonly Uint32Array[]): Uint32Array | null {
  const [shortest, ...others] = [...lists].sort((a, b) => a.length - b.length)
  return shortest ? others.reduce(meet, shortest) : null
}

function meet(short: Uint32Array, long: Uint32Array): Uint32Array {
  if (long.length > short.length * MUCH_LONGER) return short.filter((n) => isIn(long, n))
  const found = new Uint32Array(short.length)
  let [length, j] = [0, 0]
  for (let i = 0; i < short.length; i++) {
    const n = short[i]!
    while (j < long.length && long[j]! < n) j++
    if (long[j] === n) found[length++] = n
  }
  return found.subarray(0, length)
}

function merge(a: Uint32Array, b: Uint32Array): Uint32Array {
  if (a.length === 0) return b
  if (b.length === 0) return a
  const both = new Uint32Array(a.length + b.length)
  let [i, j, length] = [0, 0, 0]
  while (i < a.length || j < b.length) {
    const n = Math.min(a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY)
    if (a[i] === n) i++
    if (b[j] === n) j++
    both[length++] = n
  }
  return both.subarray(0, length)
}

/** Reads documents, whose `order` is their number. */
export function readMatcher(documents: readonly SearchDocument[]): Matcher {
  const terms = listed(documents.length, (n) => {
    const { title, text, also, subject } = documents[n]!
    return `${title} ${text} ${also} ${subject}`.split(' ').filter(Boolean)
  })
  const values = new Map(
    FIELDS.map((field) => [field, listed(documents.length, (n) => valuesOf(documents[n]!, field))]),
  )
  const count = counterOf(readValues(documents))
  const everything = Uint32Array.from(documents.keys())
  const passing = ({ field, values: asked }: Filter): Uint32Array =>
    union(asked.map((value) => values.get(field)?.get(value) ?? NONE))

  return {
    find: (condition) => {
      const words = [...condition.terms, ...condition.phrases.flat()]
      const lists = [...words.map((word) => terms.get(word) ?? NONE), ...condition.filters.map(passing)]
      const found = intersection(lists) ?? everything
      // Lists tell neither what stands side by side nor what is left out.
      if (condition.phrases.length + condition.excluded.length + condition.without.length === 0) return found
      return found.filter((n) => {
        const document = documents[n]!
        return hasAll(document, condition) && passes(document, [], condition.without)
      })
    },
    narrow: (numbers, filters) => {
      if (filters.length === 0) return numbers
      const lists = filters.map(passing)
      return numbers.filter((n) => lists.every((list) => isIn(list, n)))
    },
    at: (number) => documents[number]!,
    has: (number, term) => isIn(terms.get(term) ?? NONE, number),
    count,
  }
}
