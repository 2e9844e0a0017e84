import { numberIn } from './numbering'
import type { SearchDocument } from './schema'
import { FACETS, type Facet, type FacetCounts, valuesOf } from './schema'

/** No facet tells more values than this. */
export const MAX_VALUES = 100

/** How often each value of each facet stands among documents; of more than `MAX_VALUES` the most frequent. */
export type Counter = (numbers: Uint32Array) => FacetCounts

/** Counts one facet or more; the counts of a facet stand in the order in which its values came first. */
type Count = (numbers: Uint32Array) => (readonly [Facet, Record<string, number>])[]

/** How often each of some small numbers came, and those that came, in the order in which they came first. */
type Tally = { times: Uint32Array; met: Uint32Array; length: number }

const tallyOf = (size: number): Tally => ({ times: new Uint32Array(size), met: new Uint32Array(size), length: 0 })

function add(tally: Tally, key: number, times: number): void {
  if (tally.times[key] === 0) tally.met[tally.length++] = key
  tally.times[key]! += times
}

/** Makes a tally ready for the next count: memory of this size is not had anew for each. */
function clear(tally: Tally): void {
  const { times, met, length } = tally
  for (let i = 0; i < length; i++) times[met[i]!] = 0
  tally.length = 0
}

const told = (names: readonly string[], tally: Tally): Record<string, number> =>
  Object.fromEntries(mostFrequent(tally).map((value) => [names[value]!, tally.times[value]!]))

/** Counts a facet of which a plan has very many values, and a document one at most. */
function counterOfMany(documents: readonly SearchDocument[], facet: Facet): Count {
  // Of nothing there is no value: 0 stands for it, and is not told.
  const numbers = new Map([['', 0]])
  const numberOf = Uint32Array.from(documents, (document) => numberIn(numbers, valuesOf(document, facet)[0] ?? ''))
  const names = [...numbers.keys()]
  const tally = tallyOf(names.length)
  return (documents) => {
    for (let i = 0; i < documents.length; i++) {
      const value = numberOf[documents[i]!]!
      if (value > 0) add(tally, value, 1)
    }
    const counts = told(names, tally)
    clear(tally)
    return [[facet, counts]]
  }
}

/**
 * Counts facets together. But for their resolutions, documents are much alike: a few hundred sets of values are all that a
 * plan has, however long. So a count goes through the documents for their sets, and then through the sets.
 */
function counterOfSets(documents: readonly SearchDocument[], facets: readonly Facet[]): Count {
  const numbers = facets.map(() => new Map<string, number>())
  const known = new Map<string, number>()
  const sets: { facet: number; value: number }[][] = []
  const setOf = Uint32Array.from(documents, (document) => {
    const set = facets.flatMap((name, facet) =>
      valuesOf(document, name).map((value) => ({ facet, value: numberIn(numbers[facet]!, value) })),
    )
    const number = numberIn(known, set.map(({ facet, value }) => `${facet} ${value}`).join())
    sets[number] ??= set
    return number
  })
  const names = numbers.map((all) => [...all.keys()])
  const ofSets = tallyOf(sets.length)
  const ofValues = names.map(({ length }) => tallyOf(length))
  return (documents) => {
    for (let i = 0; i < documents.length; i++) add(ofSets, setOf[documents[i]!]!, 1)
    for (let k = 0; k < ofSets.length; k++) {
      const set = ofSets.met[k]!
      for (const { facet, value } of sets[set]!) add(ofValues[facet]!, value, ofSets.times[set]!)
    }
    const counts = facets.map((facet, f) => [facet, told(names[f]!, ofValues[f]!)] as const)
    for (const tally of [ofSets, ...ofValues]) clear(tally)
    return counts
  }
}

/** What came most often, no more than `MAX_VALUES`, in the order in which it came; of what is equal the first. */
function mostFrequent({ times, met, length }: Tally): number[] {
  const least = length > MAX_VALUES ? leastOf(times, met.subarray(0, length)) : 0
  let room = MAX_VALUES
  for (let i = 0; i < length; i++) if (times[met[i]!]! > least) room--
  const most: number[] = []
  for (let i = 0; i < length; i++) {
    const value = met[i]!
    if (times[value]! > least || (times[value] === least && room-- > 0)) most.push(value)
  }
  return most
}

/** Counts of this height and above are told apart by sorting: they are few. */
const HIGH = 4_096

/** The lowest of the `MAX_VALUES` highest counts, of more values than that. */
function leastOf(times: Uint32Array, values: Uint32Array): number {
  const heights = new Uint32Array(HIGH + 1)
  for (let i = 0; i < values.length; i++) heights[Math.min(times[values[i]!]!, HIGH)]!++
  let height = HIGH
  for (let left = MAX_VALUES; heights[height]! < left; height--) left -= heights[height]!
  return height < HIGH
    ? height
    : values
        .map((value) => times[value]!)
        .sort()
        .at(-MAX_VALUES)!
}

/** Reads the values of documents, whose `order` is their number. */
export function readCounter(documents: readonly SearchDocument[]): Counter {
  const resolutions = counterOfMany(documents, 'resolution')
  const others = counterOfSets(
    documents,
    FACETS.filter((facet) => facet !== 'resolution'),
  )
  return (numbers) => Object.fromEntries([...resolutions(numbers), ...others(numbers)]) as FacetCounts
}
