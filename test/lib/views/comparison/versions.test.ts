import { expect, test } from 'vitest'
import { formatRef } from '../../../../lib/refs/address'
import { getHistory, type History, type TickState } from '../../../../lib/views/comparison/history'
import { getVersions, stateRuns } from '../../../../lib/views/comparison/versions'
import { exampleLibrary } from './example-library'

const library = await exampleLibrary()
const newest = await library.open(library.find({ plan: 'wla-51', date: '2053-11-03' })!)
const origin = { at: { plan: 'wla-51', date: null }, scope: null }
const history = (await getHistory(library, newest, '03-01'))!
const [last] = history.stages

/** The history with so many stages, of which those with these numbers, counted from the newest, have changes. */
function withStages(count: number, changed: readonly number[], states: readonly TickState[] = []): History {
  const stages = Array.from({ length: count }, (_, i) => {
    const date = `2053-01-${String(count - i).padStart(2, '0')}`
    const changes = changed.includes(i) ? last!.changes : []
    return { ...last!, edition: { ...last!.edition, date }, changes, proposed: null, state: states[i] ?? 'open' }
  })
  return { ...history, stages }
}

const shown = (given: History, page = 1) => getVersions(given, origin, { entity: 'action-item', id: '03-01' }, page)

test('editions in which nothing changed stand under the version that they repeat, and none is lost', () => {
  const { versions, pages } = shown(withStages(6, [1, 4]))
  expect(versions.map(({ stage, unchanged, isFirst }) => [stage.edition.date, unchanged.length, isFirst])).toEqual([
    ['2053-01-05', 1, false],
    ['2053-01-02', 2, false],
    ['2053-01-01', 0, true],
  ])
  expect(versions[1]!.unchanged[0]!.edition.date).toBe('2053-01-04')
  expect(pages).toBe(1)
})

test('a long history has pages, each version on one of them', () => {
  const long = withStages(
    25,
    Array.from({ length: 24 }, (_, i) => i),
  )
  const pages = [1, 2, 3].map((page) => shown(long, page))
  expect(pages.map(({ versions }) => versions.length)).toEqual([10, 10, 5])
  expect(new Set(pages.flatMap(({ versions }) => versions.map(({ stage }) => stage.edition.date))).size).toBe(25)
  expect(pages.map(({ previous, next }) => [previous, next].map((ref) => ref && formatRef(ref)))).toEqual([
    [null, '/wla-51/action-items/03-01/history?page=2'],
    ['/wla-51/action-items/03-01/history', '/wla-51/action-items/03-01/history?page=3'],
    ['/wla-51/action-items/03-01/history?page=2', null],
  ])
  expect(shown(long, 9).page).toBe(3)
})

test('one state over several editions is one run, which leads to the edition in which it began', () => {
  const { stages } = withStages(5, [], ['completed', 'completed', 'open', 'periodic', 'open'])
  expect(stateRuns(stages).map(({ state, from, to }) => [state, from.date, to.date])).toEqual([
    ['open', '2053-01-01', '2053-01-01'],
    ['periodic', '2053-01-02', '2053-01-02'],
    ['open', '2053-01-03', '2053-01-03'],
    ['completed', '2053-01-04', '2053-01-05'],
  ])
  expect(stateRuns([{ ...stages[0]!, state: null }])).toEqual([])
})
