import { type Counter, readCounter } from './counter'
import type { Condition } from './engine/engine'
import { EMPTY_LIST, has, intersection, listOfNumbers, type NumberList, union } from './numbers'
import type { SearchDocument } from './schema'
import { FACETS, type Filter, type Sort, valuesOf } from './schema'
import { documentsOf, readTexts, standing } from './texts'

/**
 * Which documents match, told from lists of where each term and each value stands; engines only put them in order. So all
 * engines find and count the same, and a count costs as much as what it counts. Documents go by their numbers, which are
 * their `order`: a common word stands in thousands.
 */
export type Matcher = {
  /** The numbers of the documents that match, ascending, which is the order of the plan. */
  find: (condition: Condition) => Uint32Array
  /** Those of some numbers, in any order, that pass all filters. */
  narrow: (numbers: Uint32Array, filters: readonly Filter[]) => Uint32Array
  at: (number: number) => SearchDocument
  /** What those of the terms weigh that each of some documents has, one weight for each number. */
  weigh: (numbers: Uint32Array, weights: readonly { term: string; weight: number }[]) => Float64Array
  /** Numbers by their place in the plan, or by the latest day that a document tells of, the newest first. */
  inOrder: (numbers: Uint32Array, by: Exclude<Sort, 'relevance'>) => Uint32Array
  count: Counter
}

const FIELDS: readonly Filter['field'][] = [...FACETS, 'mentions', 'about']

/** Where each value of a field stands among documents. */
function listsOf(documents: readonly SearchDocument[], field: Filter['field']): ReadonlyMap<string, NumberList> {
  const lists = new Map<string, number[]>()
  for (const [n, document] of documents.entries())
    for (const value of new Set(valuesOf(document, field))) {
      const list = lists.get(value)
      if (list) list.push(n)
      else lists.set(value, [n])
    }
  return new Map([...lists].map(([value, list]) => [value, listOfNumbers(list, documents.length)]))
}

/** Reads documents, whose `order` is their number. */
export function readMatcher(documents: readonly SearchDocument[]): Matcher {
  const texts = readTexts(documents)
  const termLists = documentsOf(texts).map((numbers) => listOfNumbers(numbers, documents.length))
  const valueLists = new Map(FIELDS.map((field) => [field, listsOf(documents, field)]))
  const dates = Uint32Array.from(documents, ({ date }) => date)
  const everything: NumberList = { numbers: Uint32Array.from(documents.keys()), bits: null }
  const withTerm = (term: string): NumberList => termLists[texts.numbers.get(term) ?? 0]!
  const passing = ({ field, values: asked }: Filter): NumberList => {
    const lists = asked.map((value) => valueLists.get(field)?.get(value) ?? EMPTY_LIST)
    return lists.length === 1 ? lists[0]! : { numbers: union(lists.map(({ numbers }) => numbers)), bits: null }
  }

  return {
    find: ({ terms, phrases, excluded, filters, without }) => {
      const asked = [...[...terms, ...phrases.flat()].map(withTerm), ...filters.map(passing)]
      const [words, runs] = [
        excluded.filter((term) => !term.includes(' ')),
        excluded.filter((term) => term.includes(' ')),
      ]
      const found = intersection(asked.length > 0 ? asked : [everything], [
        ...words.map(withTerm),
        ...without.map(passing),
      ])
      // Lists do not tell what stands side by side.
      const wanted = phrases.map((phrase) => standing(texts, phrase, 'printed'))
      const unwanted = runs.map((run) => standing(texts, run.split(' '), 'all'))
      if (wanted.length + unwanted.length === 0) return found
      return found.filter((n) => wanted.every((stands) => stands(n)) && !unwanted.some((stands) => stands(n)))
    },
    narrow: (numbers, filters) => {
      if (filters.length === 0) return numbers
      const lists = filters.map(passing)
      return numbers.filter((n) => lists.every((list) => has(list, n)))
    },
    at: (number) => documents[number]!,
    weigh: (numbers, weights) => {
      const sums = new Float64Array(numbers.length)
      for (const { term, weight } of weights) {
        const list = withTerm(term)
        for (let i = 0; i < numbers.length; i++) if (has(list, numbers[i]!)) sums[i]! += weight
      }
      return sums
    },
    inOrder: (numbers, by) =>
      by === 'number' ? numbers.slice().sort() : numbers.slice().sort((a, b) => dates[b]! - dates[a]! || a - b),
    count: readCounter(documents),
  }
}
