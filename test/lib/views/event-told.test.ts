import { describe, expect, test } from 'vitest'
import { eventsInTime, stateOfEvent } from '../../../lib/views/event-time'
import { toldIn, toldOfList } from '../../../lib/views/event-told'
import { explorerOf } from '../../explorer-of'

/** A sentence with the event's name in brackets, and what it says of it. */
const SENTENCES: readonly (readonly [string, ReturnType<typeof toldIn>])[] = [
  ['A [workshop on quiet antennas] was held in Quito on 3 May 2017.', 'held'],
  ['The [Lima Forum] took place in June.', 'held'],
  ['The [Lima Forum], organized in Lima on 3 June, had many guests.', 'held'],
  ['SG9 conducted its [workshop on cable] (3 June 2017).', 'held'],
  ['SG9 hosted two meetings and held a joint [workshop on cable] on 3 June.', 'held'],
  ['The group met in Lima from 3 to 5 June, back-to-back with the [Forum on cable].', 'held'],
  ['Results were presented at the [Forum on cable], 3 June 2017.', 'held'],
  ['Following the [Forum on cable] in June 2016 the group was closed.', 'held'],
  ['The [Forum on cable], 3 June 2017, discussed tariffs.', 'held'],
  ['The [Forum on cable] will be held in Lima on 3 June.', 'ahead'],
  ['A [workshop is planned on "Wires"], during 2-3 April 2017 in Cairo.', 'ahead'],
  ['SG9 plans to organize a [workshop on cable] on 3 June 2018.', 'ahead'],
  ['SG9 is organizing a [workshop on cable] on 3 June.', 'ahead'],
  ['The next [Lima Forum], 3 June 2018.', 'ahead'],
  ['The [Lima Forum] is to be held in June; SG9 held its meeting in May.', 'ahead'],
  ['The next meeting of the group is due 3-5 May; a [workshop on cable] on 4 May goes with it.', 'ahead'],
  ['The group met in May and its forum was held; a [workshop on cable] on 4 May went with it.', 'held'],
  ['The next meeting is due in May; see the [workshop on cable], 4 May 2017.', null],
  // A title says nothing of the event.
  ['See the [Forum], "How rules will be held", Lima.', null],
  ['The [Lima Forum], 3 June 2017.', null],
  ['Experts may register for the [Lima Forum].', null],
]

describe('what a sentence tells of an event', () => {
  test.each(SENTENCES)('%s', (marked, told) => {
    const from = marked.indexOf('[')
    expect(toldIn(marked.replace(/[[\]]/g, ''), from, marked.indexOf(']') - 1)).toBe(told)
  })
})

test.each([
  ['In 2016 these workshops were held:', 'held'],
  ['The following workshops will be held:', 'ahead'],
  ['Workshops of interest:', null],
])('what the line above a list tells of all its members: %s', (lead, told) => expect(toldOfList(lead)).toBe(told))

test('the plan says of an event that it has been where one place of several does', async () => {
  const { lookups } = await explorerOf()
  const states = new Map(eventsInTime(lookups).map((event) => [event.id, stateOfEvent(event, lookups)]))
  expect(states.get('2017-12-05-5g-emf-health')).toBe('held')
  expect(new Set(states.values())).toContain('planned')
})
