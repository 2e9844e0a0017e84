import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ENTITY_KINDS } from '../../../lib/domain/entity'
import { TABLE_COLUMNS } from '../../../lib/domain/entry'
import { type GraphState, type MatrixState, SEARCH_SORTS, type SearchState, parseGraph, parseMatrix, parseSearch } from '../../../lib/refs/states'

test('the address of every entity but a clause leads back to its kind and id, whatever the id', () => {
  const kinds = fc.constantFrom(...ENTITY_KINDS.filter((kind) => kind !== 'clause'))
  const addresses = fc.property(kinds, fc.string({ minLength: 1 }), (kind, id) => {
    expect(parseEntityHref(entityHref(kind, id))).toEqual({ kind, id })
  })
  fc.assert(addresses)
})

test('an id with a slash keeps it', () =>
  expect(entityHref('work-item', 'itu-t-e.a-n/goc')).toBe('/work-items/itu-t-e.a-n%2Fgoc'))

test('a clause is a place on the page of its resolution', () =>
  expect(entityHref('clause', 'res-96.3.1')).toBe('/resolutions/res-96#res-96.3.1'))

test('the address of a search is its whole state', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 20 }), { maxLength: 4 })
  const state = fc.record({
    q: fc.string(),
    kind: words,
    resolution: words,
    studyGroup: words,
    status: words,
    by: words,
    year: words,
    place: words,
    jeopardy: words,
    sort: fc.constantFrom(...SEARCH_SORTS),
    page: fc.integer({ min: 1, max: 999 }),
    all: fc.constantFrom(null, 'kind' as const, 'place' as const),
  })
  fc.assert(
    fc.property(state, (given: SearchState) => {
      const params = new URL(searchHref(given), 'http://x').searchParams
      const read = Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]))
      expect(parseSearch(read)).toEqual(given)
    }),
  )
})

test('nonsense in the address of a search is left out', () =>
  expect(parseSearch({ page: 'many', kind: ['', 'x'.repeat(200)] })).toMatchObject({ page: 1, kind: [] }))

const paramsOf = (href: string) => {
  const params = new URL(href, 'http://x').searchParams
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]))
}

test('the address of the matrix of Table 1 is its whole state', () => {
  const columns = TABLE_COLUMNS.filter((column) => column !== 'title')
  const state = fc.record({
    sort: fc.option(fc.constantFrom(...columns)),
    has: fc.subarray([...columns]),
    studyGroup: fc.option(fc.string({ minLength: 1, maxLength: 20 })),
  })
  fc.assert(
    fc.property(state, (given: MatrixState) => {
      expect(parseMatrix(paramsOf(matrixHref(given)))).toEqual(given)
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
      expect(parseGraph(paramsOf(graphHref(given)))).toEqual(given)
    }),
  )
})
