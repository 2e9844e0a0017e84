import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { calendarFile } from '../../../lib/exports/calendar'
import { explorerOf } from '../../explorer-of'

const explorer = await explorerOf()
const context = { explorer, site: 'https://plans.example' }
const body = (params = {}) => String(calendarFile(params, context).body)
const events = (params = {}) =>
  new ICAL.Component(ICAL.parse(body(params))).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))

const dated = explorer.lookups.entitiesOfKind('event').filter(({ start }) => start?.length === 10)

describe('the calendar', () => {
  test('has each event that is dated to the day as whole days, and no other', () => {
    const found = events()
    expect(found.length).toBe(dated.length)
    expect(found.length).toBeLessThan(explorer.lookups.entitiesOfKind('event').length)
    for (const event of found) {
      const entity = dated.find(({ id }) => event.uid === `wtsa-16-${id}@action-plan-explorer`)!
      expect(event.summary).toBe(entity.label)
      expect(event.startDate.isDate).toBe(true)
      expect(event.startDate.toString()).toBe(entity.start)
      // The end of whole days is the first day that is free again.
      const last = event.endDate.clone()
      last.adjust(-1, 0, 0, 0)
      expect(last.toString()).toBe(entity.end?.length === 10 ? entity.end : entity.start)
    }
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(found.length)
  })

  test('is the same whenever it is asked for', () => {
    expect(body()).toBe(body())
    expect(body()).toMatch(/DTSTAMP:20180226T000000Z/)
  })

  test('is narrowed to a year and to a study group', () => {
    const in2018 = events({ year: '2018' })
    expect(in2018.length).toBeGreaterThan(0)
    expect(in2018.length).toBeLessThan(dated.length)
    for (const { startDate } of in2018) expect(startDate.year).toBe(2018)
    const ofGroup = events({ studyGroup: 'itu-t-sg5' })
    expect(ofGroup.length).toBeGreaterThan(0)
    expect(ofGroup.length).toBeLessThan(dated.length)
  })

  test('is a calendar too where there is no event', () => {
    const empty = new ICAL.Component(ICAL.parse(body({ year: '1999' })))
    expect(empty.getAllSubcomponents('vevent')).toEqual([])
    const [zone, ...more] = empty.getAllSubcomponents()
    expect(more).toEqual([])
    expect(new ICAL.Timezone(zone!).utcOffset(ICAL.Time.now())).toBe(0)
    expect(new ICAL.Component(ICAL.parse(body())).getAllSubcomponents('vtimezone')).toEqual([])
  })

  test('refuses a study group that nothing is called by', () => {
    expect(() => body({ studyGroup: 'itu-t-sg99' })).toThrow(/^studyGroup takes the id of a study group/)
  })

  test('has lines of 75 octets at most, with CRLF', () => {
    for (const line of body().split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(body().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })
})
