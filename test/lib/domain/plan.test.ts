import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatEditionRef, parseEditionRef, planIdOf } from '../../../lib/domain/plan'

test.each([
  ['wtsa-16', { plan: 'wtsa-16', date: null }],
  ['wtsa-16@2018-02-26', { plan: 'wtsa-16', date: '2018-02-26' }],
  ['wtsa-16@2018-02', { plan: 'wtsa-16', date: '2018-02' }],
  ['wtsa-16@2018-02-26.2', { plan: 'wtsa-16', date: '2018-02-26.2' }],
  ['wtsa-16@undated', { plan: 'wtsa-16', date: 'undated' }],
])('%s names an edition, and is printed so again', (text, ref) => {
  expect(parseEditionRef(text)).toEqual(ref)
  expect(formatEditionRef(ref)).toBe(text)
})

test.each([
  '',
  '@2018',
  'WTSA-16',
  'wtsa_16',
  'wtsa-16@',
  'wtsa-16@yesterday',
  'wtsa-16@2018@2019',
  '../etc',
  'search',
  'api',
])('"%s" names no edition', (text) => expect(parseEditionRef(text)).toBeUndefined())

test('what is made of a text may be the id of a plan, or is empty', () => {
  expect(planIdOf('WTSA-16 Action Plan')).toBe('wtsa-16-action-plan')
  expect(planIdOf("Plan d'action de l'AMNT-16 (révisé)")).toBe('plan-d-action-de-l-amnt-16-revise')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const id = planIdOf(text)
      expect(id === '' || parseEditionRef(id)?.plan === id).toBe(true)
    }),
  )
})
