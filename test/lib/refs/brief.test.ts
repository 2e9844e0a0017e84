import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatRef } from '../../../lib/refs/address'
import {
  BRIEF_LAYOUTS,
  BRIEF_PARTS,
  BRIEF_PROGRESS,
  type BriefSubject,
  briefRef,
  parseBrief,
} from '../../../lib/refs/brief'
import { emptySearch } from '../../../lib/refs/states'

const origin = { at: { plan: 'wtsa-16', date: null }, scope: null }
const parametersOf = (address: string) => {
  const params = new URL(address, 'http://x').searchParams
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]))
}

const word = fc.stringMatching(/^[a-z\d][a-z\d-]{0,9}$/).filter((text) => text !== 'none')
const subject = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constant('thing' as const), of: fc.stringMatching(/^\S(?:.{0,20}\S)?$/) }),
  fc.record({ kind: fc.constant('items' as const), items: fc.uniqueArray(word, { minLength: 1, maxLength: 5 }) }),
  fc
    .record({ q: word, status: fc.subarray(['open', 'silent']) })
    .map((search): BriefSubject => ({ kind: 'search', search: { ...emptySearch, ...search } })),
)

test('the address of a brief is its whole state', () => {
  const state = fc.record({
    subject,
    parts: fc.subarray([...BRIEF_PARTS]),
    progress: fc.constantFrom(...BRIEF_PROGRESS),
    layout: fc.constantFrom(...BRIEF_LAYOUTS),
    since: fc.constantFrom(null, '2017-05-01', 'undated'),
  })
  fc.assert(
    fc.property(state, (given) => {
      expect(parseBrief(parametersOf(formatRef(briefRef(origin, given))))).toEqual(given)
    }),
  )
})

test('a form that names no part leaves all of them out; an address without a form has them all', () => {
  expect(parseBrief({ of: 'res-44', progress: 'first' }).parts).toEqual([])
  expect(parseBrief({ of: 'res-44' }).parts).toEqual(BRIEF_PARTS)
})

test('a choice that is empty is no brief of what the list beside it shows', () => {
  expect(parseBrief({ q: '5G', items: 'none' }).subject).toBeNull()
  expect(parseBrief({ q: '5G', items: ['none', '92-05'] }).subject).toEqual({ kind: 'items', items: ['92-05'] })
})

test('items are listed in one parameter or in several, and each once', () =>
  expect(parseBrief({ items: ['92-05, 44-02', '92-05', 'OP-01-02', '../x'] }).subject).toEqual({
    kind: 'items',
    items: ['92-05', '44-02', 'op-01-02'],
  }))
