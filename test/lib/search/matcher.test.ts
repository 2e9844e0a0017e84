import { expect, test } from 'vitest'
import { MAX_VALUES } from '../../../lib/search/counter'
import type { Condition } from '../../../lib/search/engine/engine'
import { termsOf } from '../../../lib/search/index/terms'
import { readMatcher } from '../../../lib/search/matcher'
import { DOCUMENTS, documentOf } from '../../fixtures/search-documents'

const EVERYTHING: Condition = { terms: [], phrases: [], excluded: [], filters: [], without: [] }
const matcher = readMatcher(DOCUMENTS)
const ids = (condition: Partial<Condition>) =>
  Array.from(matcher.find({ ...EVERYTHING, ...condition }), (number) => matcher.at(number).id)

/** One row a condition: what it asks, and what matches, in the order of the plan. */
const CONDITIONS: readonly (readonly [string, Partial<Condition>, string[]])[] = [
  ['nothing is asked: everything matches', {}, ['05-01', '05-02', '06-01', '06-02']],
  ['all terms', { terms: ['paint', 'harbour'] }, ['05-02']],
  ['terms of different documents', { terms: ['paint', 'quay'] }, []],
  ['the beginning of a term is none', { terms: ['pain'] }, []],
  ['a joined form', { terms: ['ewast'] }, ['06-01']],
  ['a phrase', { phrases: [['green', 'paint']] }, ['05-01']],
  ['a phrase the other way round', { phrases: [['paint', 'green']] }, []],
  [
    'phrases of the title and of the text',
    { phrases: [termsOf('lighthouse boxes'), termsOf('green paint')] },
    ['05-01'],
  ],
  ['a phrase that goes on from the title to the text', { phrases: [termsOf('boxes green')] }, []],
  ['a phrase that goes on from one document to the next', { phrases: [termsOf('masts keep')] }, []],
  ['a phrase whose beginning stands twice', { phrases: [termsOf('waste stand')] }, ['06-01']],
  ['a joined form is no phrase', { phrases: [['ewast']] }, []],
  ['a phrase with a word that nothing has', { phrases: [termsOf('green nowhere')] }, []],
  ['an excluded run of terms', { excluded: [termsOf('green paint').join(' ')] }, ['05-02', '06-01', '06-02']],
  ['an excluded joined form', { terms: termsOf('boxes'), excluded: ['ewast'] }, ['05-01']],
  ['an excluded term', { terms: ['paint'], excluded: ['harbour'] }, ['05-01']],
  ['an excluded term alone', { excluded: ['paint'] }, ['06-01', '06-02']],
  ['a mention', { filters: [{ field: 'mentions', values: ['tsag-td25r1'] }] }, ['05-01']],
  ['the beginning of an id is none', { filters: [{ field: 'mentions', values: ['tsag-td25'] }] }, []],
  [
    'one of several values, and a word',
    { terms: ['paint'], filters: [{ field: 'status', values: ['silent', 'completed'] }] },
    ['05-02'],
  ],
  [
    'several values, of documents in between',
    { filters: [{ field: 'status', values: ['completed', 'open'] }] },
    ['05-01', '06-01', '06-02'],
  ],
  ['what is to be left out', { without: [{ field: 'resolution', values: ['res-5'] }] }, ['06-01', '06-02']],
]
test.each(CONDITIONS)('%s', (_, condition, expected) => {
  expect(ids(condition)).toEqual(expected)
})

test('numbers are narrowed by filters', () => {
  const paint = matcher.find({ ...EVERYTHING, terms: ['paint'] })
  expect([...matcher.narrow(paint, [{ field: 'status', values: ['silent'] }])]).toEqual([1])
  expect([...matcher.narrow(paint, [])]).toEqual([0, 1])
})

test('what of some terms each document has is weighed', () => {
  const weights = ['paint', 'harbour', 'nowhere'].map((term, i) => ({ term, weight: 10 ** i }))
  expect([...matcher.weigh(Uint32Array.of(3, 1, 0), weights)]).toEqual([0, 11, 1])
})

test('numbers are put in the order of the plan, or of the days that their documents tell of', () => {
  const days = [20180410, 0, 20190101, 20180410]
  const dated = readMatcher(days.map((date, order) => documentOf(`1-${order}`, 'Paint', 'Paint', { order, date })))
  expect([...dated.inOrder(Uint32Array.of(3, 0, 2), 'number')]).toEqual([0, 2, 3])
  expect([...dated.inOrder(Uint32Array.of(3, 1, 0, 2), 'date')]).toEqual([2, 0, 3, 1])
})

test('the values of each facet are counted over what matches', () => {
  const counts = matcher.count(matcher.find({ ...EVERYTHING, terms: ['paint'] }))
  expect(counts.resolution).toEqual({ 'res-5': 2 })
  expect(counts.status).toEqual({ open: 1, silent: 1 })
  expect(counts.studyGroups).toEqual({ 'itu-t-sg13': 1 })
  expect(counts.places).toEqual({})
  expect(matcher.count(new Uint32Array()).kind).toEqual({})
})

test('of very many values the most frequent are told', () => {
  const many = Array.from({ length: 3 * MAX_VALUES }, (_, order) =>
    documentOf(`1-${order}`, 'Paint', 'Paint', { order, years: [String(order), ...(order < 5 ? ['2017'] : [])] }),
  )
  const large = readMatcher(many)
  const { years } = large.count(large.find(EVERYTHING))
  expect(Object.keys(years)).toHaveLength(MAX_VALUES)
  expect(years['2017']).toBe(5)
})

test('a facet of many values tells the most frequent ones, and of equal ones the first', () => {
  const value = (n: number) => `${n}`.padStart(4, '0')
  const many = Array.from({ length: 300 }, (_, n) =>
    documentOf(`${n}`, '', '', { order: n, years: n % 3 === 0 ? [value(n), 'often'] : [value(n)] }),
  )
  const matcher = readMatcher(many)
  const { years } = matcher.count(matcher.find(EVERYTHING))
  expect(Object.keys(years)).toHaveLength(MAX_VALUES)
  expect(years.often).toBe(100)
  expect(years[value(0)]).toBe(1)
  expect(years[value(299)]).toBeUndefined()
})
