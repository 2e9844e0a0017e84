import { describe, expect, test } from 'vitest'
import { indexSource } from '../../indexer/pipeline'
import { knowledge } from '../../lib/identifiers/knowledge'
import { parseCitation } from '../../lib/mandates/citation'
import { textSource } from '../../lib/reading/source'

const parts = (citation: string, groups: number[] = []) =>
  parseCitation(citation, (number) => groups.includes(number)).map(({ verb, further, addressees, labels }) => [
    further ? `f.${verb}` : verb,
    addressees,
    labels,
  ])

describe('the grammar of citations', () => {
  test.each([
    [
      '(resolves 3, i. TSBDir 5, 6)',
      [],
      [
        ['resolves', [], ['3']],
        ['instructs', ['tsb'], ['5', '6']],
      ],
    ],
    ['(f.i. SGs 4)', [], [['f.instructs', ['sgs'], ['4']]]],
    ['(i. SG13 2)', [13], [['instructs', ['sg13'], ['2']]]],
    ['(i. SGs11+17 4)', [11, 17], [['instructs', ['sg11', 'sg17'], ['4']]]],
    ['(resolves SG 2)', [], [['resolves', ['sgs'], ['2']]]],
    ['(resolves i. TSBDir 1)', [], [['resolves', ['tsb'], ['1']]]],
    ['(resolves 5 iii)', [], [['resolves', [], ['5.iii']]]],
    ['(i. TBSDir 9)', [], [['instructs', ['tsb'], ['9']]]],
    ['(clauses 7.4.1.3 and 9.8.2.2)', [], [[null, [], ['7.4.1.3', '9.8.2.2']]]],
    ['(c.u. TSBDir i), ii), iii))', [], [['instructs', ['tsb'], ['i', 'ii', 'iii']]]],
    ['(i. Sec-Gen)', [], [['instructs', ['secgen'], []]]],
    ['(resolves 1 of Resolution 92)', [], [['resolves', [], ['1']]]],
    ['(resolves 1bis, 2.1A)', [], [['resolves', [], ['1bis', '2.1A']]]],
    ['(resolves 1 a), b))', [], [['resolves', [], ['1.a', '1.b']]]],
    ['(resolves 1 to 3)', [], [['resolves', [], ['1', '2', '3']]]],
    ['(i. TSBDir 2–4, 6)', [], [['instructs', ['tsb'], ['2', '3', '4', '6']]]],
  ])('%s', (citation, groups, expected) => expect(parts(citation, groups)).toEqual(expected))
  test('a reference begins with its "further", and ends before the comma behind it', () => {
    const words = (citation: string) =>
      parseCitation(citation, () => false).map(({ start, end }) => citation.slice(start, end))
    expect(words('(resolves 3, f.i. SGs 4)')).toEqual(['resolves 3', 'f.i. SGs 4'])
  })
})

/** A plan with one resolution: its operative lines, and its items as number, action. */
function link(operative: string[], items: [string, string][]) {
  const rows = items.flatMap(([number, action]) => [
    `\t${number}`,
    `\t${action}`,
    '\tOngoing',
    '\t√',
    '\t',
    '',
    '\t',
    '\t',
    '',
  ])
  const source = [
    'Resolution 9 - Boxes',
    'Resolution 9',
    ...operative,
    '\tAction Item',
    '\tAction',
    '\tMilestone',
    '\tPeriodic goals met',
    '\tCompleted',
    '',
    ...rows,
  ].join('\n')
  const { links, diagnostics } = indexSource(textSource('plan.txt', source, '0'.repeat(64)), knowledge)
  return {
    links: links.flatMap(({ kind, from, to }) => (kind === 'implements' ? [`${from} ${to}`] : [])),
    faults: diagnostics.flatMap(({ rule, message }) => (/mandate|repeated|other-actor/.test(rule) ? [message] : [])),
  }
}

const OPERATIVE = [
  'resolves',
  '1\tthat lighthouse boxes be painted green each spring;',
  '2\tthat harbour pilots keep written records of tides;',
  'instructs Study Group 13',
  '1\tto study rust on iron ladders;',
  '2\tto publish a handbook on tidal records;',
  'instructs the TSB Director, with the BDT Director',
  '1\tto organize training for harbour pilots in island States;',
  'instructs the Director of the Telecommunication Standardization Bureau',
  '1\tto report on painting costs every year,',
]

test('a citation may be of another resolution', () => {
  const [reference] = parseCitation('(resolves 1 of Resolution 92)', () => false)
  expect(reference?.resolution).toBe(92)
  expect(link(OPERATIVE, [['09-01', 'SG13 to study rust (resolves 1 of Resolution 92)']])).toEqual({
    links: [],
    faults: [],
  })
})

describe('what a citation leaves out', () => {
  const PILOTS = [
    'resolves',
    '1\tthat lighthouse boxes be painted green each spring;',
    '2\tto increase awareness of tides among harbour pilots;',
    'instructs the Director of the Telecommunication Standardization Bureau',
    '1\tto promote the register of lighthouse boxes among all the islands of the region, at their cost;',
    '2\tto continue the activities of the working party on harbour lamps, and to report;',
    '3\tto find where lamps are missing;',
    'instructs Study Group 13',
    '1\tto promote the register of lighthouse boxes in its Recommendations,',
  ]
  test('is added where the action goes on with the words of another clause of the section', () => {
    const action =
      'All to paint lighthouse boxes green each spring, increase awareness of tides among pilots (resolves 1)'
    expect(link(PILOTS, [['09-01', action]]).links).toEqual(['09-01 res-9.1.1', '09-01 res-9.1.2'])
  })
  test('is added where the action has the words of another clause of the one who acts, and never of others', () => {
    const action =
      'TSB Director to paint boxes, and to promote the register of lighthouse boxes among all the islands (resolves 1)'
    expect(link(PILOTS, [['09-01', action]]).links).toEqual(['09-01 res-9.1.1', '09-01 res-9.2.1'])
  })
  test('is added where the action has all words of a clause', () => {
    const action =
      'TSB Director to continue the activities of the working party on harbour lamps and find where lamps are missing (i. TSBDir 2)'
    expect(link(PILOTS, [['09-01', action]]).links).toEqual(['09-01 res-9.2.2', '09-01 res-9.2.3'])
  })
  test('a run of words with which another clause begins contradicts a citation, whatever name is spelled out in it', () => {
    const action =
      'TSB Director to continue the activities of the Harbour Light Board (HLB) working party on harbour lamps (i. TSBDir 1)'
    const { links, faults } = link(PILOTS, [['09-01', action]])
    expect(links).toEqual(['09-01 res-9.2.2'])
    expect(faults).toEqual([expect.stringMatching(/names res-9\.2\.1, and the wording is that of res-9\.2\.2/)])
  })
})

test('a citation of a section that addresses others than those who act is reported', () => {
  const { faults } = link(OPERATIVE, [['09-01', 'TSB Director to study rust on iron ladders (i. SG13 1)']])
  expect(faults).toEqual([expect.stringContaining('addresses others than those who act')])
})

test('a citation that counts a clause which is printed with the number of another is reported', () => {
  const operative = [
    'resolves',
    '1\tto paint boxes green;',
    '2\tto keep records of tides;',
    '2\tto train harbour pilots',
  ]
  const { links, faults } = link(operative, [
    ['09-01', 'Pilots of harbours to be trained (resolves 3)'],
    ['09-02', 'Boxes to be painted green (resolves 1)'],
  ])
  expect(links).toEqual(['09-01 res-9.1.3', '09-02 res-9.1.1'])
  expect(faults).toEqual([expect.stringMatching(/09-01.*names res-9\.1\.3, which res-9 prints as "2"/)])
})

test('an item that repeats another, action and citation, is reported', () => {
  const { faults } = link(OPERATIVE, [
    ['09-01', 'SG13 to study rust on iron ladders (i. SG13 1)'],
    ['09-02', 'SG13 to study rust on iron ladders (i. SG13 1)'],
  ])
  expect(faults).toEqual([expect.stringMatching(/09-02 has the action and the citation of 09-01/)])
})

describe('which clause an item implements', () => {
  test('the one that its citation names', () => {
    expect(link(OPERATIVE, [['09-01', 'SG13 to publish a handbook on tidal records (i. SG13 2)']]).links).toEqual([
      '09-01 res-9.2.2',
    ])
  })
  test('each one of several', () => {
    expect(
      link(OPERATIVE, [['09-01', 'All to paint lighthouse boxes green and to keep records of tides (resolves 1, 2)']])
        .links,
    ).toEqual(['09-01 res-9.1.1', '09-01 res-9.1.2'])
  })
  test('where two sections address the same actor, the one with the wording', () => {
    const { links } = link(OPERATIVE, [
      ['09-01', 'TSB Director to organize training for harbour pilots (i. TSBDir 1)'],
      ['09-02', 'TSB Director to report on painting costs (i. TSBDir 1)'],
    ])
    expect(links).toEqual(['09-01 res-9.3.1', '09-02 res-9.4.1'])
  })
  test('where the wording plainly contradicts the citation, the wording, and both readings are reported', () => {
    const { links, faults } = link(OPERATIVE, [['09-01', 'SG13 to publish a handbook on tidal records (i. SG13 1)']])
    expect(links).toEqual(['09-01 res-9.2.2'])
    expect(faults).toEqual([expect.stringMatching(/res-9\.2\.1.*res-9\.2\.2/)])
  })
  test('none, where the citation names none and the wording tells none', () => {
    const { links, faults } = link(OPERATIVE, [['09-01', 'Secretariat to buy umbrellas (resolves 7)']])
    expect(links).toEqual([])
    expect(faults).toHaveLength(1)
  })
  test('an item without citation, by plain wording', () => {
    expect(
      link(OPERATIVE, [['09-01', 'TSB Director to organize training for harbour pilots in island States']]).links,
    ).toEqual(['09-01 res-9.3.1'])
  })
  const FUNDS = [
    'resolves',
    '1\tto encourage gifts for the repair of single lanterns, piers or any other new buildings of the harbour;',
    '2\tto invite merchants to pay gladly for journeys of poor pilots to courses and regattas;',
    '3\tto print the names of all givers on a brass plate;',
    'instructs the Director of the Telecommunication Standardization Bureau',
    '1\tto see that a watch over lanterns is kept within the Bureau, and known;',
    '2\tto continue to send out what the watch over lanterns found, in good time;',
    '3\tto continue to print notes of the watch over lanterns,',
  ]
  test('an item without citation, by the words of two clauses of a section that have all of its own together', () => {
    const action = 'TSB to ask for gifts for single lanterns and piers, courses, regattas'
    expect(link(FUNDS, [['09-01', action]]).links).toEqual(['09-01 res-9.1.1', '09-01 res-9.1.2'])
  })
  test('no two clauses, where they leave much of the action over', () => {
    const action = 'TSB to ask for gifts for single lanterns, courses, and to continue to send notes of the watch'
    expect(link(FUNDS, [['09-01', action]]).links).toEqual([])
  })
  test('TSB as the place where something is done is "the Bureau" of a clause', () => {
    expect(link(FUNDS, [['09-01', 'TSB Director to continue the watch over lanterns in TSB']]).links).toEqual([
      '09-01 res-9.2.1',
    ])
  })
  test('an item without citation, by a long clause of its addressee that has nearly all its words', () => {
    const keeper = [
      'resolves',
      '1\tthat ladders be counted;',
      'instructs the Director of the Telecommunication Standardization Bureau',
      '1\tto keep ropes, buckets, lamps, oars, anchors and nets dry in winter, to count gulls, seals, crabs and boats each Sunday, to answer letters of pilots, and to write poems, songs and plays on lighthouses, islands, storms, tides and currents for children of fishermen,',
    ]
    expect(
      link(keeper, [['09-01', 'TSB to keep ropes, buckets, lamps and nets dry, and to count gulls']]).links,
    ).toEqual(['09-01 res-9.2.1'])
  })
  test('no clause of another addressee, unless the action names whom it addresses', () => {
    const others = [
      'resolves',
      '1\tthat ladders be counted;',
      'instructs the Secretary-General',
      '1\tto ask islands on painting costs every year;',
      '2\tto buy umbrellas,',
    ]
    expect(link(others, [['09-01', 'TSB Director to ask islands on painting costs every year']]).links).toEqual([])
    expect(
      link(others, [['09-01', 'TSB Director to invite the Secretary General to ask islands on painting costs']]).links,
    ).toEqual(['09-01 res-9.2.1'])
  })
})
