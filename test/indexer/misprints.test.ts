import { expect, test } from 'vitest'
import { indexSource } from '../../indexer/pipeline'
import { knowledge } from '../../lib/identifiers/knowledge'
import { textSource } from '../../lib/reading/source'

/** The faults of some rules in a plan with one resolution, one item, and these notes. */
function faultsOf(...notes: string[]): string[] {
  const text = [
    'Resolution 95 - Boxes',
    'Resolution 95',
    'resolves',
    '1\tto paint,',
    '\tAction Item',
    '\tAction',
    '\tMilestone',
    '\tPeriodic goals met',
    '\tCompleted',
    '',
    '\t95-01',
    '\tSG12 to paint (resolves 1)',
    '\tOngoing',
    '\t√',
    '\t',
    '',
    '\t',
    `\t${notes.join('\n')}`,
    '',
  ].join('\n')
  return indexSource(textSource('x', text, '0'.repeat(64)), knowledge)
    .diagnostics.filter(({ rule }) => ['likely-misprint', 'unknown-resolution'].includes(rule))
    .map(({ message }) => message)
}

test.each<[string, string[], RegExp[]]>([
  ['a year of five digits', ['It went to Council 20187.'], [/five digits/]],
  ['a regional group without its hyphen', ['SG20RG EECAT met.'], [/lacks the hyphen/]],
  [
    'a resolution that the plan does not have, like the one at hand',
    ['The plan for Res.9 stands.'],
    [/perhaps Resolution 95/],
  ],
  [
    'two numbers a digit apart under one title',
    [
      'ITU-T Y.4110 "Quiet boxes network management" is ready.',
      'ITU-T Y.4310 "Quiet boxes network management" is ready.',
    ],
    [/ITU-T Y\.4310/, /ITU-T Y\.4110/],
  ],
])('%s is reported', (_, notes, says) => {
  const faults = faultsOf(...notes)
  expect(faults).toHaveLength(says.length)
  for (const [i, form] of says.entries()) expect(faults[i]).toMatch(form)
})

test.each([
  [
    'neighbours of a series with alike titles',
    [
      'ITU-T Y.4110 "Quiet boxes network management" and ITU-T Y.4111 "Quiet boxes network management framework" stand.',
    ],
  ],
  ['ordinary years and groups', ['Council 2018 met; SG20RG-EECAT met; Resolution 95 stands.']],
])('%s are not accused', (_, notes) => expect(faultsOf(...notes)).toEqual([]))
