import { expect, test } from 'vitest'
import { getHistory } from '../../../../lib/views/comparison/history'
import { exampleLibrary } from './example-library'

const library = await exampleLibrary()
const historyOf = async (date: string, id: string, plan = 'wla-51') =>
  getHistory(library, await library.open(library.find({ plan, date })!), id)

test.each(['2052-05-06', '2053-02-10', '2053-11-03'])(
  'milestone and state of an item through the editions are the same from each of them: %s',
  async (date) => {
    const history = (await historyOf(date, '03-01'))!
    expect(history.stages.map(({ edition, milestone, state }) => [edition.date, milestone, state])).toEqual([
      ['2053-11-03', 'TSAG 2054', 'completed'],
      ['2053-02-10', 'TSAG 2053', 'open'],
      ['2052-05-06', 'TSAG 2053', 'open'],
    ])
  },
)

test('an item that was renumbered has one history, and the step is proposed', async () => {
  const history = (await historyOf('2053-11-03', '03-06'))!
  expect(history.stages.map(({ id, proposed }) => [id, proposed])).toEqual([
    ['03-06', 'same-wording'],
    ['03-03', null],
    ['03-03', null],
  ])
  expect(history.stages[1]!.ref).toMatchObject({ id: '03-03', at: { date: '2053-02-10' } })
})

test('a number that was given to another action has two histories', async () => {
  expect((await historyOf('2053-11-03', '08-03'))!.stages.map(({ edition }) => edition.date)).toEqual(['2053-11-03'])
  expect((await historyOf('2052-05-06', '08-03'))!.stages.map(({ id }) => id)).toEqual(['12-04', '08-03', '08-03'])
})

test('an item that ended and one that came later say so', async () => {
  expect(await historyOf('2052-05-06', '05-02')).toMatchObject({ ended: true, began: false })
  expect(await historyOf('2053-11-03', '12-03')).toMatchObject({ ended: false, began: true })
})

test('the history of a clause is that of its words', async () => {
  const history = (await historyOf('2053-11-03', 'res-3.1.3'))!
  expect(history.stages.map(({ changes }) => changes.length)).toEqual([1, 0, 0])
})

test('an item goes on in the plan of the next assembly, and comes from the one before', async () => {
  expect((await historyOf('2053-11-03', '05-01'))!.after).toMatchObject({ id: '03-05', edition: { plan: 'wla-55' } })
  expect((await historyOf('2056-05-08', '03-05', 'wla-55'))!.before).toMatchObject({
    id: '05-01',
    edition: { plan: 'wla-51', date: '2053-11-03' },
  })
})

test('what an edition does not have has no history', async () =>
  expect(await historyOf('2053-11-03', '99-99')).toBeNull())
