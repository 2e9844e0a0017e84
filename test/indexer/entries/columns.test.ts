import { describe, expect, test } from 'vitest'
import { isItemHead, isLowerHead, joinHeads, readItemHead } from '../../../indexer/entries/columns'
import type { Line } from '../../../lib/reading/blocks'

const cell = (text: string): Line[] => (text ? [{ text, span: { start: 0, end: text.length } }] : [])
const row = (...heads: string[]) => ({ cells: heads.map(cell) })
const columnsOf = (...heads: string[]) => readItemHead([row(...heads)]).columns
const USUAL = ['number', 'action', 'milestone', 'periodicGoalsMet', 'completed']

describe('columns go by their heads', () => {
  test.each([
    [['Action Item', 'Action', 'Milestone', 'Periodic goals met', 'Completed'], USUAL],
    [['No.', 'Action item', 'Deadline', 'Goals met', 'Done'], USUAL],
    [['AI #', 'Action description', 'Target completion date', 'Recurring goals achieved?', 'Completed (Y/N)'], USUAL],
    [['S/N', 'Planned actions', 'Expected by', 'Periodic targets reached', 'Fully completed'], USUAL],
    [['Ref. No.', 'Activity', 'Date of completion', 'Interim goals met', 'Closed?'], USUAL],
    [
      ['Completed', 'Milestone', 'Action', 'Action Item'],
      ['completed', 'milestone', 'action', 'number'],
    ],
    [
      ['No.', 'Task', 'Lead study group', 'When', 'Status'],
      ['number', 'action', 'further', 'milestone', 'completed'],
    ],
    [
      ['Item', 'Action', 'Assigned to', 'Status / progress'],
      ['number', 'action', 'further', 'progress'],
    ],
    [
      ['Item', 'Action', 'Ziele'],
      ['number', 'action', 'unknown'],
    ],
  ])('%j', (heads, columns) => expect(columnsOf(...heads)).toEqual(columns))

  test('a head that takes several columns names the first of them', () => {
    const head = { ...row('Item', 'Action', 'Completed'), spans: [1, 2, 1] }
    expect(readItemHead([head]).columns).toEqual(['number', 'action', 'further', 'completed'])
  })
})

describe('a head of two rows is read as one', () => {
  const upper = { ...row('No.', 'Action', 'Status'), spans: [1, 1, 2] }
  const lower = row('', '', 'Periodic goals met', 'Completed')

  test('the second row has only heads, and neither the number nor the action', () => {
    expect(isLowerHead(lower)).toBe(true)
    expect(isLowerHead(row('', 'Progress report'))).toBe(false)
    expect(isLowerHead(row('No.', 'Action', 'Completed'))).toBe(false)
    expect(isLowerHead(row('07-01', 'TSB to act', '2018', '√', ''))).toBe(false)
  })

  test.each([
    ['with widths', upper],
    ['without widths, as in a text', row('No.', 'Action', 'Status')],
  ])('%s', (_, above) => {
    expect(joinHeads(above, lower).map(([line]) => line?.text)).toEqual([
      'No.',
      'Action',
      'Periodic goals met',
      'Completed',
    ])
    expect(readItemHead([above, lower]).columns).toEqual(['number', 'action', 'periodicGoalsMet', 'completed'])
  })
})

test.each([
  ['an item', ['07-01', 'Action', 'Milestone'], false],
  ['a note that says a word', ['', 'Completed'], false],
  ['what is left of a head', ['Action Item'], true],
])('%s', (_, heads, isHead) => expect(isItemHead(row(...heads).cells)).toBe(isHead))
