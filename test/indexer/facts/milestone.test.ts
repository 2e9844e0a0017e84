import { describe, expect, test } from 'vitest'
import { parseMilestone } from '../../../indexer/facts/milestone'

const at = (...points: [string, string][]) => points.map(([at, label]) => ({ at, label }))

describe('a milestone is read as printed', () => {
  test.each([
    ['TSAG 2018', at(['2018', 'TSAG 2018']), [], ''],
    ['WTSA-20 PP-18', at(['2018', 'PP-18'], ['2020', 'WTSA-20']), [], ''],
    ['WTSA 2020', at(['2020', 'WTSA-20']), [], ''],
    ['2017', at(['2017', '2017']), [], ''],
    ['March 2017', at(['2017-03', 'March 2017']), [], ''],
    ['30-Sep-19', at(['2019-09-30', '30-Sep-19']), [], ''],
    ['One year before WTSA-20', at(['2019', 'One year before WTSA-20']), [], ''],
    ['3 months before WTSA-24', at(['2024', '3 months before WTSA-24']), [], ''],
    ['Last TSAG before WTSA-20', at(['2020', 'Last TSAG before WTSA-20']), [], ''],
    ['Before WTSA-20', at(['2020', 'Before WTSA-20']), [], ''],
    ['Council 2018, Ongoing', at(['2018', 'Council 2018']), ['Ongoing'], ''],
    ['Ongoing, 3 months before Council', [], ['Before each Council', 'Ongoing'], ''],
    ['Ongoing Each TSAG meeting', [], ['TSAG meetings', 'Ongoing'], ''],
    ['Council meetings', [], ['Council meetings'], ''],
    ['First SG meeting, Ongoing', [], ['First study group meeting', 'Ongoing'], ''],
    ['Ongoing Next TSAG, WTSA-20', at(['2020', 'WTSA-20']), ['Next TSAG', 'Ongoing'], ''],
  ])('%s', (printed, points, repeated, unread) => {
    expect(parseMilestone(printed)).toEqual({ points, repeated, unread })
  })

  test('what is misprinted is kept and not guessed: "Annual, Council 20187"', () => {
    expect(parseMilestone('Annual, Council 20187')).toEqual({
      points: [],
      repeated: ['Annual'],
      unread: 'Council 20187',
    })
  })

  test('a cell too long to be a milestone is given back whole', () => {
    const printed = '2017 '.repeat(20_000)
    expect(parseMilestone(printed)).toEqual({ points: [], repeated: [], unread: printed })
  })
})
