import { describe, expect, test } from 'vitest'
import { slice } from '../../../lib/domain/span'
import { compareTexts, edit, linesOf, smallPlan } from './plans'

/** An item of Resolution 6 under a number, with its notes. */
const item = (number: string, action: string, ...notes: string[]) =>
  `\t${number}\n\t${action}\n\tOngoing\n\t\n\t\n\n\t\n\t${notes.join('\n')}\n\n`
const HEAD = '\tAction Item\n\tAction\n\tMilestone\n\tPeriodic goals met\n\tCompleted\n\n'

/** A plan of one resolution with these items. */
const plan = (items: string, clauses = '1\tthat masts be counted;\n2\tthat they be shared.') =>
  `Resolution 7 - Shared masts\nResolution 7\nresolves\n${clauses}\n${HEAD}${items}Resolution 8 - Quiet fans\nResolution 8\nresolves\nthat fans be quiet.\n${HEAD}${item('08-01', 'SG5 to measure how loud the fans of base stations are')}`

const changesOf = (earlier: string, later: string) => linesOf(compareTexts(earlier, later))

describe('each kind of change is found', () => {
  const NOTES = ['SG5 counted the masts in three regions.', 'A workshop on masts was held in Valletta.', 'See 08-01.']
  const COUNT = 'SG5 to count the masts of all regions (resolves 1)'
  const SHARE = 'TSB to publish who shares masts with whom (resolves 2)'
  const before = plan(item('07-01', COUNT, ...NOTES) + item('07-02', SHARE, 'TSB asked for data.'))
  test.each<[string, string, string[]]>([
    [
      'a milestone',
      edit(smallPlan, 'Ongoing,\nTSAG 2022', 'TSAG 2023'),
      ['changed 05-01 milestone: Ongoing, TSAG 2022 -> TSAG 2023'],
    ],
    ['a tick', edit(smallPlan, '\t2023\n\t√\n\t√', '\t2023\n\t√\n\t'), ['changed 06-08 completed: √ -> ']],
    ['a mandate', edit(smallPlan, '(i. SG17)', '(i. SG17 1)'), ['changed 06-08 mandate: (i. SG17) -> (i. SG17 1)']],
    [
      'a cell of Table 1',
      edit(smallPlan, '\tSG13, SG17\n', '\tSG13\n'),
      ['changed table-1.res-5 cell:action-sgs: SG13, SG17 -> SG13'],
    ],
    [
      'a term of the legend',
      edit(smallPlan, ': Study Group\n', ': Study group of ITU-T\n'),
      ['changed term-sg meaning: Study Group -> Study group of ITU-T'],
    ],
    [
      'the heading of a section',
      edit(smallPlan, 'instructs Study Group 17', 'instructs Study Groups 13 and 17'),
      ['changed res-6.s1 heading: instructs Study Group 17 -> instructs Study Groups 13 and 17'],
    ],
    [
      'a line of the list of changes',
      edit(smallPlan, '06-09 (new action item).', '06-09 (new action item).\n· 05-06;'),
      ['added change-05-06'],
    ],
    [
      'a clause that was amended',
      edit(smallPlan, 'that two views be kept apart:', 'that two or more views be kept apart:'),
      ['changed res-5.1.2 text: that two views be kept apart: -> that two or more views be kept apart:'],
    ],
  ])('%s', (_, later, expected) => expect(changesOf(smallPlan, later)).toEqual(expected))

  test.each<[string, string, string[]]>([
    [
      'a note that was added, in the midst of others',
      plan(
        item('07-01', COUNT, NOTES[0]!, 'SG2 has joined.', NOTES[1]!, NOTES[2]!) +
          item('07-02', SHARE, 'TSB asked for data.'),
      ),
      ['added 07-01.n2'],
    ],
    [
      'a note that was removed',
      plan(item('07-01', COUNT, NOTES[0]!, NOTES[2]!) + item('07-02', SHARE, 'TSB asked for data.')),
      ['removed 07-01.n2'],
    ],
    [
      'a note that was edited',
      plan(item('07-01', COUNT, NOTES[0]!, NOTES[1]!, 'See 08-02.') + item('07-02', SHARE, 'TSB asked for data.')),
      ['changed 07-01.n3 text: See 08-01. -> See 08-02.'],
    ],
    [
      'a note that was moved',
      plan(item('07-01', COUNT, NOTES[1]!, NOTES[2]!, NOTES[0]!) + item('07-02', SHARE, 'TSB asked for data.')),
      ['moved 07-01.n1 -> 07-01.n3'],
    ],
    [
      'notes that were merged',
      plan(item('07-01', COUNT, `${NOTES[0]} ${NOTES[1]}`, NOTES[2]!) + item('07-02', SHARE, 'TSB asked for data.')),
      ['merged 07-01.n1 + 07-01.n2 -> 07-01.n1'],
    ],
    [
      'an item that was renumbered, with its notes',
      plan(item('07-05', COUNT, ...NOTES) + item('07-02', SHARE, 'TSB asked for data.')),
      ['renumbered 07-01 -> 07-05'],
    ],
    [
      'an action that was reworded',
      plan(
        item('07-01', COUNT.replace('all regions', 'each region'), ...NOTES) +
          item('07-02', SHARE, 'TSB asked for data.'),
      ),
      ['changed 07-01 action: SG5 to count the masts of all regions -> SG5 to count the masts of each region'],
    ],
    ['an item that was dropped; its notes went with it', plan(item('07-01', COUNT, ...NOTES)), ['removed 07-02']],
  ])('%s', (_, later, expected) => expect(changesOf(before, later)).toEqual(expected))

  test('a note that was split', () => {
    const merged = plan(item('07-01', COUNT, `${NOTES[0]} ${NOTES[1]}`, NOTES[2]!))
    expect(changesOf(merged, plan(item('07-01', COUNT, ...NOTES)))).toEqual(['split 07-01.n1 -> 07-01.n1 + 07-01.n2'])
  })

  test('an item that was moved to another resolution', () => {
    const moved = edit(plan(item('07-01', COUNT)), 'stations are\n\tOngoing', 'stations are\n\tOngoing').concat(
      item('08-02', SHARE, 'TSB asked for data.'),
    )
    expect(changesOf(plan(item('07-01', COUNT) + item('07-02', SHARE, 'TSB asked for data.')), moved)).toEqual([
      'moved 07-02 -> 08-02',
    ])
  })

  test('a clause that was inserted; the numbers behind it only count on', () => {
    const clauses = '1\tthat masts be counted;\n2\tthat birds be asked;\n3\tthat they be shared.'
    const result = compareTexts(plan(item('07-01', COUNT)), plan(item('07-01', COUNT), clauses))
    expect(linesOf(result)).toEqual(['added res-7.1.2'])
    expect(result.changes).toContainEqual(
      expect.objectContaining({ kind: 'renumbered', earlier: 'res-7.1.2', later: 'res-7.1.3', implied: true }),
    )
  })
})

describe('what only looks different is no change', () => {
  test.each<[string, string]>([
    [
      'white space and blank lines',
      edit(smallPlan, 'SG13 to study links to islands', 'SG13  to study links to islands '),
    ],
    ['line ends', smallPlan.replaceAll('\n', '\r\n')],
    ['dashes', edit(smallPlan, 'Resolution 5 – Quantum', 'Resolution 5 - Quantum')],
    ['quotation marks', edit(smallPlan, '"Links to islands"', '“Links to islands”')],
    ['bullets', edit(smallPlan, '· Recommendation ITU-T', '• Recommendation ITU-T')],
    ['bookmarks', edit(smallPlan, '1\tto hold a workshop', '1\t[bookmark: _W]to hold a workshop')],
    ['a link to the top', edit(smallPlan, ' [bookmark: O2]', '» Top\n [bookmark: O2]')],
  ])('%s', (_, later) => {
    expect(later).not.toBe(smallPlan)
    const { changes, references } = compareTexts(smallPlan, later)
    expect({ changes, references }).toEqual({ changes: [], references: [] })
  })

  test('the order in which resolutions stand in the file', () => {
    const at = smallPlan.indexOf(' [bookmark: O2]')
    const five = smallPlan.indexOf('1. [bookmark: R5]')
    const later = [smallPlan.slice(0, five), smallPlan.slice(at), smallPlan.slice(five, at)].join('')
    expect(changesOf(smallPlan, later)).toEqual([])
  })
})

describe('nothing is paired that could be two', () => {
  const READ = 'SG5 to read the reports on masts of the regional groups'
  test('a number that was given to another action is one item less and one more', () => {
    const after = plan(item('07-01', 'TSAG to invite the operators of lighthouses to its next meeting'))
    expect(changesOf(plan(item('07-01', READ)), after).sort()).toEqual(['added 07-01', 'removed 07-01'])
  })

  test('two items with one wording are not paired with one that has it under a third number', () => {
    const after = plan(item('07-03', READ))
    expect(changesOf(plan(item('07-01', READ) + item('07-02', READ)), after).sort()).toEqual([
      'added 07-03',
      'removed 07-01',
      'removed 07-02',
    ])
  })

  test('of two items with one wording that one goes on which the list of changes does not call dropped', () => {
    const after = `· 07-01.\n${plan(item('07-03', READ))}`
    expect(changesOf(plan(item('07-01', READ) + item('07-02', READ)), after)).toEqual([
      'added change-07-01',
      'renumbered 07-02 -> 07-03',
      'removed 07-01',
    ])
  })

  test('an item is certainly the same by number and wording, or because the plan says so; else it is proposed', () => {
    const GROUPS = 'TSAG to list the groups that speak of masts'
    const before = plan(item('07-01', READ) + item('07-02', GROUPS))
    const pairOf = (after: string) =>
      compareTexts(before, after)
        .pairs.filter(({ kind, earlier }) => kind === 'action-item' && earlier.startsWith('07'))
        .map(({ earlier, later, certainty, reason }) => `${earlier} ${later} ${certainty} ${reason}`)
        .sort()
    expect(pairOf(plan(item('07-01', READ) + item('07-04', GROUPS)))).toEqual([
      '07-01 07-01 certain same-number',
      '07-02 07-04 proposed same-wording',
    ])
    const announced = `· 07-02 (renumbered 07-04).\n${plan(item('07-01', READ) + item('07-04', 'TSAG to list all groups'))}`
    expect(pairOf(announced)).toContain('07-02 07-04 certain announced')
  })
})

describe('references gained and lost', () => {
  test('an item gains what new words name and loses what its words no longer name', () => {
    const later = edit(smallPlan, '(TSAG TD412)', '(TSAG TD413)')
    expect(compareTexts(smallPlan, later).rows).toMatchObject({
      mentionsAdded: [{ location: '05-01', kind: 'document', entity: 'tsag-td413' }],
      mentionsRemoved: [{ location: '05-01', kind: 'document', entity: 'tsag-td412' }],
    })
  })

  test('a reference that another passage of the item still makes is not lost', () => {
    const twice = edit(smallPlan, 'Q5/13 keeps the work item.', 'Q5/13 keeps the work item, as TD412 says.')
    const { rows } = compareTexts(twice, edit(twice, ', as TD412 says', ''))
    expect(rows.mentionsRemoved).toEqual([])
  })
})

test('every wording of a change is what its span stands for', () => {
  const later = edit(edit(smallPlan, 'Ongoing,\nTSAG 2022', 'TSAG 2023'), 'two views', 'three views')
  const { changes } = compareTexts(smallPlan, later)
  const parts = changes.flatMap((change) =>
    change.kind === 'changed'
      ? [
          [slice(smallPlan, change.before.span!), change.before.text],
          [slice(later, change.after.span!), change.after.text],
        ]
      : [],
  )
  expect(parts).toHaveLength(4)
  for (const [source, text] of parts) expect(source!.replace(/\s+/g, ' ').trim()).toBe(text!)
})
