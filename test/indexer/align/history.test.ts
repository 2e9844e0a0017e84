import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { align } from '../../../indexer/align/align'
import { alignLibrary } from '../../../indexer/align/history'
import { addEdition, removeEditions } from '../../../indexer/library'
import { readPlan } from '../../../indexer/read-plan'
import { stateOf } from '../../../lib/api/caching'
import { compare } from '../../../lib/comparison/compare'
import { matchingOf } from '../../../lib/comparison/from-lines'
import { ChangesFile, LinesFile, openHistory, type PlanHistory } from '../../../lib/library/history'
import { openLibrary } from '../../../lib/library/library'
import { libraryVersion } from '../../../lib/library/manifest'
import { edit, read, smallPlan } from './plans'

const place = mkdtempSync(join(tmpdir(), 'explorer-history-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))
let directory: string
let count = 0
beforeEach(() => {
  directory = join(place, String(++count))
})

async function add(date: string, text: string, plan = 'masts-24'): Promise<void> {
  const path = join(place, `${plan}-${date}.txt`)
  writeFileSync(path, text)
  const edition = { date, title: plan }
  addEdition(directory, await readPlan(path, edition), { plan, edition })
}

async function historyOf(plan = 'masts-24'): Promise<PlanHistory | null> {
  const info = openLibrary(directory).getPlan(plan)!
  return openHistory(directory, info)
}

const FIRST = smallPlan
/** A note comes in front of the others, a milestone changes. */
const SECOND = edit(
  edit(FIRST, '· SG13 sent its report', '· SG17 asked for more time.\n· SG13 sent its report'),
  'Ongoing,\nTSAG 2022',
  'TSAG 2023',
)
/** The action of 06-08 is dropped and its number given to another. */
const THIRD = edit(SECOND, 'SG17 to keep data safe', 'TSAG to visit every lighthouse of the islands')

test('lines go through the editions; a note whose id counts on is one line, a number given to another action is two', async () => {
  await add('2021-05-01', FIRST)
  await add('2022-05-01', SECOND)
  await add('2023-05-01', THIRD)
  alignLibrary(directory)
  const { lines } = (await historyOf())!
  const line = (id: string) => lines.find((one) => one.id === id)!
  expect(line('05-01.n2').stages.map(({ edition, entry }) => `${edition} ${entry}`)).toEqual([
    '2021-05-01 05-01.n1',
    '2022-05-01 05-01.n2',
  ])
  expect(line('05-01.n2').last).toBe('2023-05-01')
  expect(line('06-08').stages.map(({ edition }) => edition)).toEqual(['2023-05-01'])
  expect(line('06-08@2022-05-01').last).toBe('2022-05-01')
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
})

test('each step has its changes, and editions apart are compared through the lines as if they were aligned', async () => {
  await add('2021-05-01', FIRST)
  await add('2022-05-01', SECOND)
  await add('2023-05-01', THIRD)
  alignLibrary(directory)
  const history = (await historyOf())!
  expect(history.steps.map(({ earlier, later, changes }) => [earlier, later, changes.length > 0])).toEqual([
    ['2021-05-01', '2022-05-01', true],
    ['2022-05-01', '2023-05-01', true],
  ])
  const [a, b] = [read(FIRST), read(THIRD)]
  const through = compare(a, b, matchingOf(history, '2021-05-01', '2023-05-01'))
  expect(through.changes).toEqual(compare(a, b, align(a, b, true)).changes)
})

test('the files are of their schema', async () => {
  await add('2021-05-01', FIRST)
  await add('2022-05-01', SECOND)
  alignLibrary(directory)
  const history = (await historyOf())!
  expect(() => LinesFile.parse(history)).not.toThrow()
  expect(() => ChangesFile.parse(history)).not.toThrow()
})

test('while an edition is new the plan has no history, and editions added out of order are put in order', async () => {
  await add('2022-05-01', SECOND)
  expect(await historyOf()).toBeNull()
  alignLibrary(directory)
  await add('2021-05-01', FIRST)
  expect(await historyOf()).toBeNull()
  alignLibrary(directory)
  expect((await historyOf())!.editions.map(({ date }) => date)).toEqual(['2021-05-01', '2022-05-01'])
  removeEditions(directory, { plan: 'masts-24', date: '2022-05-01' })
  expect(await historyOf()).toBeNull()
})

test('a library whose editions were aligned is in another state, also for those who have an answer of it; where nothing is left to align it is in the same', async () => {
  await add('2021-05-01', FIRST)
  await add('2022-05-01', SECOND)
  const added = libraryVersion(directory)
  const { content } = stateOf(openLibrary(directory))
  alignLibrary(directory)
  const aligned = libraryVersion(directory)
  expect(aligned).not.toBe(added)
  expect(stateOf(openLibrary(directory)).content).not.toBe(content)
  alignLibrary(directory)
  expect(libraryVersion(directory)).toBe(aligned)
})

test('the first plan of the next assembly goes on from the newest edition of the one before', async () => {
  await add('2021-05-01', FIRST)
  await add('2022-05-01', SECOND)
  await add('2026-05-01', edit(SECOND, 'that two views be kept apart:', 'that three views be kept apart:'), 'masts-28')
  alignLibrary(directory)
  const { predecessor } = (await historyOf('masts-28'))!
  expect(predecessor).toMatchObject({ plan: 'masts-24', earlier: '2022-05-01', later: '2026-05-01' })
  expect(predecessor!.lineage.map(({ earlier, later, verdict }) => `${earlier} ${later} ${verdict}`)).toEqual([
    'res-5 res-5 revised',
    'res-6 res-6 unchanged',
    'opinion-2 opinion-2 unchanged',
  ])
  expect((await historyOf())!.predecessor).toBeNull()
})

test('editions added one by one have the history of those added at once, and what was aligned is not read again', async () => {
  await add('2021-05-01', FIRST)
  await add('2022-05-01', SECOND)
  await add('2023-05-01', THIRD)
  alignLibrary(directory)
  const atOnce = await historyOf()
  directory = join(place, String(++count))
  await add('2021-05-01', FIRST)
  alignLibrary(directory)
  await add('2022-05-01', SECOND)
  alignLibrary(directory)
  await add('2023-05-01', THIRD)
  const { folder } = openLibrary(directory).find({ plan: 'masts-24', date: '2021-05-01' })!
  rmSync(join(directory, folder, 'corpus.json'))
  alignLibrary(directory)
  expect(await historyOf()).toEqual(atOnce)
})
