import type { SearchDocument } from './documents'
import { type Condition, FACETS, type Facet, type FacetCounts, type Filter, passes, valuesOf } from './engine'
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

/** The values of a facet as numbers: those of document n stand from starts[n] to starts[n + 1]. */
type Column = { names: string[]; starts: Uint32Array; values: Uint32Array }

function columnOf(documents: readonly SearchDocument[], facet: Facet): Column {
  const numbers = new Map<string, number>()
  const starts = new Uint32Array(documents.length + 1)
  const values: number[] = []
  for (const [n, document] of documents.entries()) {
    for (const value of valuesOf(document, facet)) {
      const number = numbers.get(value) ?? numbers.size
      numbers.set(value, number)
      values.push(number)
    }
    starts[n + 1] = values.length
  }
  return { names: [...numbers.keys()], starts, values: Uint32Array.from(values) }
}

function countIn({ names, starts, values }: Column, numbers: Uint32Array): Record<string, number> {
  const counts = new Uint32Array(names.length)
  for (const n of numbers) for (let i = starts[n]!; i < starts[n + 1]!; i++) counts[values[i]!]!++
  const pairs: [string, number][] = []
  for (let i = 0; i < counts.length; i++) if (counts[i]! > 0) pairs.push([names[i]!, counts[i]!])
  if (pairs.length <= MAX_VALUES) return Object.fromEntries(pairs)
  return Object.fromEntries(pairs.sort((a, b) => b[1] - a[1]).slice(0, MAX_VALUES))
}

/** All numbers of several ascending lists, each once, ascending. */
export const union = (lists: readonly Uint32Array[]): Uint32Array => lists.reduce(merge, NONE)

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
  const columns = FACETS.map((facet) => [facet, columnOf(documents, facet)] as const)
  const everything = Uint32Array.from(documents.keys())
  const passing = ({ field, values: asked }: Filter): Uint32Array =>
    union(asked.map((value) => values.get(field)?.get(value) ?? NONE))

  return {
    find: (condition) => {
      const words = [...condition.terms, ...condition.phrases.flat()]
      const lists = [...words.map((word) => terms.get(word) ?? NONE), ...condition.filters.map(passing)]
      const [shortest, ...others] = lists.sort((a, b) => a.length - b.length)
      const found = shortest ? shortest.filter((n) => others.every((list) => isIn(list, n))) : everything
      // Lists tell neither what stands side by side nor what is left out.
      if (condition.phrases.length + condition.excluded.length + condition.without.length === 0) return found
      return found.filter((n) => {
        const document = documents[n]!
        return hasAll(document, condition) && passes(document, [], condition.without)
      })
    },
    narrow: (numbers, filters) => {
      const lists = filters.map(passing)
      return numbers.filter((n) => lists.every((list) => isIn(list, n)))
    },
    at: (number) => documents[number]!,
    has: (number, term) => isIn(terms.get(term) ?? NONE, number),
    count: (numbers) =>
      Object.fromEntries(columns.map(([facet, column]) => [facet, countIn(column, numbers)])) as FacetCounts,
  }
}
