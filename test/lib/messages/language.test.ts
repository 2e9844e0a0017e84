import { AsyncLocalStorage } from 'node:async_hooks'
import { afterAll, expect, test } from 'vitest'
import { formatCountry, formatDate, formatDates, formatList } from '../../../lib/messages/intl'
import { inEnglish, type Language, readersLanguage } from '../../../lib/messages/language'
import { say } from '../../../lib/messages/message'

const onProcess = globalThis as typeof globalThis & { readersLanguage?: AsyncLocalStorage<Language> }
const reading = new AsyncLocalStorage<Language>()
onProcess.readersLanguage = reading
afterAll(() => {
  delete onProcess.readersLanguage
})

test('a sentence is said in the language of the request, and in English where that is asked for', () => {
  expect(readersLanguage()).toBe('en')
  reading.run('fr', () => {
    expect(say('state.open')).toBe('En cours')
    expect(inEnglish(() => say('state.open'))).toBe('In progress')
    expect(readersLanguage()).toBe('fr')
  })
})

test.each([
  ['en', '2018-02-26', '26 February 2018'],
  ['en', '2018-02', 'February 2018'],
  ['en', '2018', '2018'],
  ['fr', '2018-02-26', '26 février 2018'],
  ['zh', '2018-02-26', '2018年2月26日'],
  ['ar', '2018-02-26', '26 فبراير 2018'],
  ['en', 'undated', 'undated'],
] as const)('in %s %s is "%s"', (language, date, words) => {
  expect(reading.run(language, () => formatDate(date))).toBe(words)
})

test.each([
  ['en', '2017-04-03', '2017-04-05', '3–5 April 2017'],
  ['en', '2017-11-29', '2017-12-01', '29 November – 1 December 2017'],
  ['en', '2016-12-29', '2017-01-02', '29 December 2016 – 2 January 2017'],
  ['en', '2017-04-03', '2017-04-03', '3 April 2017'],
  ['en', '2017-04', '2017-04-05', 'April 2017 – 5 April 2017'],
  ['fr', '2017-04-03', '2017-04-05', '3–5 avril 2017'],
] as const)('in %s %s to %s is "%s"', (language, from, to, words) => {
  expect(reading.run(language, () => formatDates(from, to))).toBe(words)
})

test.each([
  ['en', 'A, B, C'],
  ['es', 'A, B y C'],
  ['ru', 'A, B, C'],
  ['zh', 'A、B、C'],
  ['ar', 'A وB وC'],
] as const)('in %s a list is "%s"', (language, words) => {
  expect(reading.run(language, () => formatList(['A', 'B', 'C']))).toBe(words)
})

test.each([
  ['en', 'Korea (Rep. of)', 'Korea (Rep. of)'],
  ['fr', 'Korea (Rep. of)', 'République de Corée'],
  ['ru', 'Viet Nam', 'Вьетнам'],
  ['es', 'Trinidad and Tobago', 'Trinidad y Tobago'],
  ['zh', 'Switzerland', '瑞士'],
  ['fr', 'Atlantis', 'Atlantis'],
] as const)('in %s the country %s is %s', (language, country, name) => {
  expect(reading.run(language, () => formatCountry(country))).toBe(name)
})
