import { expect, test } from 'vitest'
import { unwrap } from '../../../lib/text/unwrap'

const LONG = 'The liaison statement was sent to all the groups'

test.each([
  ['a line that ends with a word of a list goes on', 'TSAG and\nSG2', 'TSAG and SG2'],
  ['a long line goes on with small letters', `${LONG}\nthat work on it`, `${LONG} that work on it`],
  ['a short line ends', 'Study Group 2\nhas met', 'Study Group 2\nhas met'],
  ['a list begins anew', `${LONG}\na) first\nto: SG2`, `${LONG}\na) first\nto: SG2`],
  ['a sentence that ends begins anew', `${LONG}.\nSG2`, `${LONG}.\nSG2`],
  ['an empty line parts', 'TSAG and\n\nSG2', 'TSAG and\n\nSG2'],
])('%s', (_, text, read) => {
  expect(unwrap(text)).toBe(read)
  expect(read).toHaveLength(text.length)
})
