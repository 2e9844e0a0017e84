import { describe, expect, test } from 'vitest'
import { indexSource } from '../../../indexer/pipeline'
import { knowledge } from '../../../lib/identifiers/knowledge'
import { lookUp } from '../../../lib/library/lookups'
import { textSource } from '../../../lib/reading/source'
import { getSilent, hasPassed } from '../../../lib/views/silent'
import { itemWith } from '../../indexer/facts/plan'

describe('whether a milestone has passed at a date, each as far as known', () => {
  test.each([
    ['2017', '2018', true],
    ['2018', '2018', false],
    ['2017-03', '2018', true],
    ['2018-06', '2018', false],
    ['2018', '2018-02-26', false],
    ['2018-01', '2018-02-26', true],
    ['2018-02', '2018-02-26', false],
    ['2019-06-30', '2019-07-01', true],
    ['2019-07-01', '2019-07-01', false],
  ])('%s at %s: %s', (at, asOf, passed) => expect(hasPassed(at, asOf)).toBe(passed))
})

test('an item whose note reports no progress is listed with what the note says', () => {
  const source = textSource(
    'plan.txt',
    itemWith('SG2 to study lamps', { notes: 'Action by SG2 depends on contributions.' }),
    '0'.repeat(64),
  )
  const { late, resolutions } = getSilent(lookUp(indexSource(source, knowledge)), '2020')
  expect(late).toEqual([])
  expect(resolutions[0]?.items).toMatchObject([{ name: '05-01', notesSay: 'Action by SG2 depends on contributions.' }])
})
