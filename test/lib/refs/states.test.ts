import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TABLE_COLUMNS } from '../../../lib/domain/entry'
import { ENTITY_KINDS } from '../../../lib/domain/kinds'
import { formatRef } from '../../../lib/refs/address'
import type { Origin, Ref } from '../../../lib/refs/ref'
import {
  type GraphState,
  graphRef,
  type MatrixState,
  matrixRef,
  parseGraph,
  parseMatrix,
  parseSearch,
  SEARCH_SORTS,
  type SearchState,
  searchRef,
} from '../../../lib/refs/states'

const origin: Origin = { at: { plan: 'wtsa-16', date: null }, scope: null }
const parametersOf = (ref: Ref) => {
  const params = new URL(formatRef(ref), 'http://x').searchParams
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]))
}

test('the address of a search is its whole state', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 20 }), { maxLength: 4 })
  const state = fc.record({
    q: fc.string(),
    scope: fc.constantFrom(null, { plan: 'wtsa-16', date: null }, { plan: 'wtsa-16', date: '2018-02-26' }),
    kind: words,
    resolution: words,
    studyGroup: words,
    status: words,
    by: words,
    year: words,
    place: words,
    jeopardy: words,
    changed: words,
    sort: fc.constantFrom(...SEARCH_SORTS),
    page: fc.integer({ min: 1, max: 999 }),
    all: fc.constantFrom(null, 'kind' as const, 'place' as const),
    collect: fc.constantFrom(null, [], ['92-05', '44-02']),
  })
  fc.assert(
    fc.property(state, (given: SearchState) => {
      expect(parseSearch(parametersOf(searchRef(given)))).toEqual(given)
    }),
  )
})

test('nonsense in the address of a search is left out', () =>
  expect(parseSearch({ page: 'many', kind: ['', 'x'.repeat(200)], plan: '../etc' })).toMatchObject({
    page: 1,
    kind: [],
    scope: null,
  }))

test('the address of the matrix of Table 1 is its whole state', () => {
  const columns = TABLE_COLUMNS.filter((column) => column !== 'title')
  const state = fc.record({
    sort: fc.option(fc.constantFrom(...columns)),
    has: fc.subarray([...columns]),
    studyGroup: fc.option(fc.string({ minLength: 1, maxLength: 20 })),
  })
  fc.assert(
    fc.property(state, (given: MatrixState) => {
      expect(parseMatrix(parametersOf(matrixRef(origin, given)))).toEqual(given)
    }),
  )
})

test('the address of a graph is its whole state', () => {
  const words = fc.string({ maxLength: 20 }).map((text) => text.trim())
  const state = fc.record({
    of: words,
    to: words,
    steps: fc.constantFrom(1 as const, 2 as const),
    kinds: fc.subarray([...ENTITY_KINDS]),
  })
  fc.assert(
    fc.property(state, (given: GraphState) => {
      expect(parseGraph(parametersOf(graphRef(origin, given)))).toEqual(given)
    }),
  )
})
