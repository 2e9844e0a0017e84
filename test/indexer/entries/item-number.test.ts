import { expect, test } from 'vitest'
import { readItemNumber, readOrdinal } from '../../../indexer/entries/item-number'

test.each([
  ['92-05', '92-05', []],
  ['92–05', '92-05', []],
  ['92‑05', '92-05', []],
  ['92 – 05', '92-05', []],
  ['92-05.', '92-05', []],
  ['92-05:', '92-05', []],
  ['\u200e92-\u200b05\u00a0', '92-05', []],
  ['OP-01-02', 'OP-01-02', []],
  ['Op 01 – 02', 'OP-01-02', []],
  ['54-03 (44-25)', '54-03', ['44-25']],
  ['54-03/44-25', '54-03', ['44-25']],
  ['54-03 (ex 44-25, 44-26)', '54-03', ['44-25', '44-26']],
  ['Item 92-05', '92-05', []],
  ['No. 92-05', '92-05', []],
  ['92-05 (new)', '92-05', []],
  ['92-05*', '92-05', []],
  ['92-05bis', '92-05bis', []],
  ['92-5', '92-05', []],
  ['7 − 1', '07-01', []],
  ['1011-02', '1011-02', []],
])('%s is the number %s', (cell, number, others) => expect(readItemNumber(cell)).toEqual({ number, others }))

test.each(['', 'SG13', '2017-2020', '2017-20', '92-05 was merged into 92-06', 'Y.3110-3113', '92', '1-4 May 2017'])(
  '%s is no number of an item',
  (cell) => expect(readItemNumber(cell)).toBeNull(),
)

test('a number alone is one within its resolution', () => {
  expect(readOrdinal('5.')).toBe(5)
  expect(readOrdinal('5 lamps')).toBeNull()
})
