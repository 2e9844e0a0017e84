import { expect, test } from 'vitest'
import { identifyEvents } from '../../indexer/events'
import type { Occurrence } from '../../indexer/occurrences'

const occurrence = (title: string, start: string | null, city: string | null, end = start): Occurrence => ({
  finding: {
    kind: 'event',
    start: 0,
    end: 1,
    id: 'provisional',
    event: { title, start, end, city, country: null },
  },
  entry: 'e',
  location: 'l',
  text: title,
  span: { start: 0, end: 1 },
})
const groups = (...told: [string, string | null, string | null][]) => {
  const { occurrences } = identifyEvents(told.map(([title, start, city]) => occurrence(title, start, city)))
  return occurrences.map(({ finding }) => finding.id)
}

test.each<[string, [string, string | null, string | null][], number]>([
  [
    'the same title, date and place',
    [
      ['Cool boxes', '2017-05-05', 'Warsaw'],
      ['Workshop on cool boxes', '2017-05-05', null],
    ],
    1,
  ],
  [
    'the same title a year later',
    [
      ['Cool boxes', '2017-05-05', 'Warsaw'],
      ['Cool boxes', '2018-05-05', 'Warsaw'],
    ],
    2,
  ],
  [
    'two events of one day in one city',
    [
      ['Green Standards Week', '2018-04-09', 'Zanzibar'],
      ['Symposium on Climate', '2018-04-09', 'Zanzibar'],
    ],
    2,
  ],
  [
    'a month and a day of it',
    [
      ['World Smart City Forum', '2017-11', 'Barcelona'],
      ['World Smart City Forum', '2017-11-13', 'Barcelona'],
    ],
    1,
  ],
  [
    'two editions of a series',
    [
      ['7th Green Standards Week', null, null],
      ['8th Green Standards Week', '2018-04-09', 'Zanzibar'],
    ],
    2,
  ],
  [
    'a name without date, where one event has it',
    [
      ['Cool boxes', null, null],
      ['Cool boxes', '2017-05-05', 'Warsaw'],
    ],
    1,
  ],
  [
    'another subject in the same city, of which no day is told',
    [
      ['Lamps and fog', '2017-10-30', 'Geneva'],
      ['Keys', null, 'Geneva'],
    ],
    2,
  ],
  [
    'a common noun in the same city',
    [
      ['Lamps and fog', '2017-10-30', 'Geneva'],
      ['Workshops', '2017-10', 'Geneva'],
    ],
    1,
  ],
])('%s', (_, told, count) => expect(new Set(groups(...told)).size).toBe(count))

test('the id begins with the date and tells the title', () => {
  expect(groups(['5G, EMF & Health', '2017-12-05', 'Warsaw'])).toEqual(['2017-12-05-5g-emf-health'])
})

test('the last day of a meeting around it is not the event’s own', () => {
  const { events } = identifyEvents([
    occurrence('Forum on fog signals', '2017-03-06', 'Port of Spain'),
    occurrence('forum', '2017-03-06', 'Port of Spain', '2017-03-10'),
  ])
  expect(events.map(({ start, end }) => [start, end])).toEqual([['2017-03-06', '2017-03-06']])
})

test.each([
  ['light signals in e-health', 'Light signals in e-health'],
  ['first LIGHT symposium on fog', 'First LIGHT symposium on fog'],
  ['eHealth on islands', 'eHealth on islands'],
  ['e-health on islands', 'E-health on islands'],
])('a title out of a sentence begins with a capital: %s', (title, name) => {
  expect(identifyEvents([occurrence(title, '2017-03-06', null)]).events.map((event) => event.title)).toEqual([name])
})

test('the work for events grows with their number', () => {
  /** How often cities were asked for: once or more for each comparison of two places. */
  const workFor = (titles: readonly string[]) => {
    let work = 0
    const counted = titles.map((title, i): Occurrence => {
      const { finding, ...rest } = occurrence(title, `2017-${String((i % 12) + 1).padStart(2, '0')}`, null)
      const event = Object.defineProperty({ ...finding.event! }, 'city', {
        enumerable: true,
        get: () => {
          work++
          return 'Geneva'
        },
      })
      return { ...rest, finding: { ...finding, event } }
    })
    identifyEvents(counted)
    return work
  }
  const titles = (count: number, title: (i: number) => string) => Array.from({ length: count }, (_, i) => title(i))
  for (const title of [(i: number) => `lamp${i}`, () => 'Workshop'])
    expect(workFor(titles(6_000, title)) / workFor(titles(1_500, title))).toBeLessThan(7)
})
