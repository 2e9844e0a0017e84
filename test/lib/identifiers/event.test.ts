import { expect, test } from 'vitest'
import { event } from '../../../lib/identifiers/event'
import { context } from './find'

const eventsIn = (text: string, before = '') =>
  event.find(text, context({ before })).map(({ event: told }) => [told?.title, told?.start, told?.end, told?.city])

test.each([
  [
    'A workshop on "Cool boxes" was held on 5 May 2017 in Warsaw, Poland.',
    [['Cool boxes', '2017-05-05', '2017-05-05', 'Warsaw']],
  ],
  [
    'SG9 plans a workshop on 27 May 2017 in Hangzhou, China on "Cables of the sea".',
    [['Cables of the sea', '2017-05-27', '2017-05-27', 'Hangzhou']],
  ],
  [
    'An ITU Workshop on Quiet Antennas in Geneva, 21 March 2017, looked at it.',
    [['Quiet Antennas', '2017-03-21', '2017-03-21', 'Geneva']],
  ],
  [
    'The 8th ITU Green Standards Week opens its doors from 9 to 12 April 2018 in Zanzibar.',
    [['8th ITU Green Standards Week', '2018-04-09', '2018-04-12', 'Zanzibar']],
  ],
  [
    'It takes place on 10 April 2018 in Zanzibar during the Green Standards Week.',
    [['Green Standards Week', '2018-04', '2018-04', 'Zanzibar']],
  ],
  [
    'A symposium on Lighthouses ran from 29 November – 1 December 2017 in Doha.',
    [['Lighthouses', '2017-11-29', '2017-12-01', 'Doha']],
  ],
  [
    'symposia on Masts (Kyoto, Japan, 15-16 March 2008; London, United Kingdom, 17-18 July 2008)',
    [
      ['Symposium on Masts', '2008-03-15', '2008-03-16', 'Kyoto'],
      ['Symposium on Masts', '2008-07-17', '2008-07-18', 'London'],
    ],
  ],
  [
    "A workshop took place on 25 April 2018. The venue of the workshop is Xi'an (China).",
    [['Workshop', '2018-04-25', '2018-04-25', "Xi'an"]],
  ],
  [
    'A workshop on Lamps of boats was held on 4 May 2017, hosted by a bank in Washington D.C. The aim was light.',
    [['Lamps of boats', '2017-05-04', '2017-05-04', 'Washington D.C.']],
  ],
  [
    'Following a workshop on Lamps of boats in May 2016, SG16 held a mini-workshop on the same theme on 4 May 2017.',
    [
      ['Lamps of boats', '2016-05', '2016-05', null],
      ['Lamps of boats', '2017-05-04', '2017-05-04', null],
    ],
  ],
  [
    'A workshop on Lamps for persons with Disabilities was held on 4 May 2017 in Seoul, Republic of Korea.',
    [['Lamps for persons with Disabilities', '2017-05-04', '2017-05-04', 'Seoul']],
  ],
  [
    'The meeting is in Oslo. It is back-to-back with the related workshop which will be hosted by a bank on 4 May 2017.',
    [['Workshop', '2017-05-04', '2017-05-04', null]],
  ],
  ['The workshop that was held on the same day discussed many things.', []],
  ['The workshop on 4 May 2017 discussed many things.', []],
  ['The workshop discussed many things.', []],
  ['to conduct workshops and seminars on boxes', []],
  ['SG13 met on 5 May 2017 in Geneva.', []],
])('%s', (text, told) => expect(eventsIn(text)).toEqual(told))

test('a date without year takes the last year that was stated', () => {
  expect(
    eventsIn('A workshop on "Cool boxes" was held on 27 January.', 'The interim met on 22-26 January 2018.'),
  ).toEqual([['Cool boxes', '2018-01-27', '2018-01-27', null]])
})
