import { expect, test } from 'vitest'
import { findDates } from '../../../../lib/identifiers/event/dates'

test.each<[string, string | null, string | null]>([
  ['on 4 September 2017', '2017-09-04', '2017-09-04'],
  ['30 October – 3 November 2017', '2017-10-30', '2017-11-03'],
  ['29 December 2016 to 3 January 2017', '2016-12-29', '2017-01-03'],
  ['(Geneva, 2017-09-04)', '2017-09-04', '2017-09-04'],
  ['from 2017-09-04 to 2017-09-06', '2017-09-04', '2017-09-06'],
  ['am 4.9.2017', '2017-09-04', '2017-09-04'],
  ['14/09/2017', '2017-09-14', '2017-09-14'],
  ['09/14/2017', '2017-09-14', '2017-09-14'],
  // The day and the month cannot be told apart: only the year is certain.
  ['04/09/2017', '2017', '2017'],
  ['4 May', null, null],
])('%s', (text, start, end) => expect(findDates(text)).toMatchObject([{ start, end }]))

test.each(['version 4.13.2017.1', 'C17/09/2', '2017-13-40'])('%s is no date', (text) =>
  expect(findDates(text)).toEqual([]),
)
