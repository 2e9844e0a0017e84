import { type ExamplePlan, item, type Resolution, resolution, revise, take } from './plan'

// The plan of an assembly that does not exist: lighthouses are standardized by nobody, and the year 2051 is far. Each edition
// is made from the one before by the changes that it is there to show.

const LAMPS: Resolution = {
  number: 3,
  title: 'Lamps that are seen through fog',
  row: ['SG31', 'X', 'X', 'MSs', '', '', 'X', '', 'X', '', 'X', ''],
  sections: [
    {
      heading: 'resolves',
      clauses: [
        'that the colour of lamps be measured in fog, in rain and in snow;',
        {
          text: 'that two tables of colours be kept:',
          under: ['i)\tone for lamps that turn;', 'ii)\tone for lamps that stand still;'],
        },
        'that keepers be asked before a colour is withdrawn.',
      ],
    },
    {
      heading: 'instructs the Director of the Telecommunication Standardization Bureau',
      clauses: [
        'to publish both tables every year;',
        'to lend a measuring lamp to each Member State that asks for one.',
      ],
    },
    { heading: 'invites Member States', clauses: ['to send the readings of their lamps to Study Group 31.'] },
  ],
  items: [
    {
      number: '03-01',
      action: 'SG31 to measure the colour of lamps in fog, in rain and in snow (resolves 1)',
      milestone: 'TSAG 2053',
      met: false,
      completed: false,
      notes: [
        '· SG31 measured forty lamps in fog; the report is TSAG TD4.',
        '· Q2/31 prepares the measurements in snow. A questionnaire went to all keepers.',
      ],
    },
    {
      number: '03-02',
      action: 'TSB Director to publish the tables of colours (i. TSBDir 1)',
      milestone: 'Ongoing, each year',
      met: true,
      completed: false,
      notes: [
        'The tables for 2051 were published in March 2052.',
        'Eleven keepers sent corrections.',
        'See 08-01 for the lamps of buoys.',
      ],
    },
    {
      number: '03-03',
      action: 'TSB Director to lend measuring lamps to Member States (i. TSBDir 2)',
      milestone: 'TSAG 2052',
      met: false,
      completed: false,
      notes: ['Three lamps are lent.'],
    },
    {
      number: '03-04',
      action: 'Member States to send the readings of their lamps (i. MS)',
      milestone: 'Ongoing',
      met: false,
      completed: false,
      notes: [],
    },
  ],
}

const HORNS: Resolution = {
  number: 5,
  title: 'Fog horns and the sleep of coastal towns',
  row: ['SG31, SG32', '', 'X', 'MSs, SMs', '', '', '', '', 'X', '', '', ''],
  sections: [
    {
      heading: 'instructs Study Group 32',
      clauses: [
        'to describe how loud a fog horn may be at night;',
        'to list horns that can be turned towards the sea.',
      ],
    },
  ],
  items: [
    {
      number: '05-01',
      action: 'SG32 to describe how loud a fog horn may be at night (i. SG32 1)',
      milestone: 'TSAG 2053',
      met: false,
      completed: false,
      notes: ['A workshop "Sleep by the sea" was held in Valletta, Malta, on 3 May 2052.', 'SG32 drafts a limit.'],
    },
    {
      number: '05-02',
      action: 'SG32 to list horns that can be turned (i. SG32 2)',
      milestone: 'TSAG 2052',
      met: false,
      completed: false,
      notes: ['A first list names nine horns.'],
    },
  ],
}

const BUOYS: Resolution = {
  number: 8,
  title: 'Names of buoys',
  row: ['SG33', 'X', '', '', '', '', '', '', 'X', '', 'X', ''],
  sections: [
    {
      heading: 'resolves',
      clauses: [
        'that each buoy have one name, and that no two have the same;',
        'that the register of names be open to everyone.',
      ],
    },
    { heading: 'instructs TSAG', clauses: ['to settle disputes over names.'] },
  ],
  items: [
    {
      number: '08-01',
      action: 'SG33 to keep the register of the names of buoys (resolves 1, 2)',
      milestone: 'Ongoing',
      met: true,
      completed: false,
      notes: ['The register has 2 140 names.'],
    },
    {
      number: '08-02',
      action: 'TSAG to settle disputes over the names of buoys (i. TSAG)',
      milestone: 'TSAG meetings',
      met: false,
      completed: false,
      notes: ['No dispute was brought to TSAG.'],
    },
    {
      number: '08-03',
      action: 'SG33 to draw the shapes of buoys that are hard to tell apart (resolves 1)',
      milestone: 'TSAG 2053',
      met: false,
      completed: false,
      red: true,
      notes: ['The draughtsman has retired.'],
    },
  ],
}

const KEEPERS: Resolution = {
  number: 12,
  title: 'Apprentices of lighthouse keepers',
  row: ['all', 'X', 'X', 'MSs', 'X', '', 'X', '', 'X', 'X', '', ''],
  sections: [
    {
      heading: 'instructs the Director of the Telecommunication Standardization Bureau',
      clauses: ['to keep a list of apprentices;', 'to find each of them a lighthouse for one winter.'],
    },
  ],
  items: [
    {
      number: '12-01',
      action: 'TSB Director to keep a list of apprentices (i. TSBDir 1)',
      milestone: 'Ongoing',
      met: false,
      completed: false,
      notes: ['Sixteen apprentices are on the list.'],
    },
    {
      number: '12-02',
      action: 'TSB Director to find each apprentice a lighthouse for one winter (i. TSBDir 2)',
      milestone: 'December 2052',
      met: false,
      completed: false,
      notes: [],
    },
  ],
}

const OPINION: Resolution = {
  number: 1,
  opinion: true,
  title: 'Painting in stripes',
  row: ['', '', '', 'MSs', '', '', '', '', '', '', '', ''],
  sections: [
    { heading: 'is of the opinion that', clauses: ['towers should be painted in stripes that can be counted.'] },
  ],
  items: [],
}

const FIRST: ExamplePlan = {
  title: 'WLA-51 Action Plan',
  document: 'TSAG-TD9',
  meeting: 'Valletta, 6-10 May 2052',
  changes: ['08-04 (but provision still exists in Resolution);'],
  legend: [
    ['SG', 'Study Group'],
    ['MS', 'Member State'],
  ],
  introduction: 'This plan follows what the World Lighthouse Assembly decided in Valletta in 2051.',
  resolutions: [LAMPS, HORNS, BUOYS, KEEPERS, OPINION],
}

/** Ticks, milestones, notes, an item completed, one dropped and said so, one new. */
const SECOND = revise(FIRST, (plan) => {
  Object.assign(plan, { document: 'TSAG-TD38', meeting: 'Valletta, 10-14 February 2053' })
  plan.changes.push('05-02;', '12-03 (new action item);')
  item(plan, '03-01').notes = [
    '· SG31 measured forty lamps in fog; the report is TSAG TD4R1.',
    '· Q2/31 prepares the measurements in snow.',
    '· A questionnaire went to all keepers.',
    '· The readings of the northern coasts came in with TSAG TD31.',
  ]
  item(plan, '03-02').notes = [
    'The tables for 2051 were published in March 2052.',
    'Those for 2052 were published in January 2053.',
    'Eleven keepers sent corrections.',
    'See 08-01 for the lamps of buoys.',
  ]
  Object.assign(item(plan, '03-03'), { milestone: 'TSAG 2053', met: true })
  item(plan, '03-03').notes = ['Five lamps are lent.']
  take(plan, '05-02')
  item(plan, '05-01').notes = [
    'SG32 drafts a limit.',
    'A workshop "Sleep by the sea" was held in Valletta, Malta, on 3 May 2052.',
  ]
  Object.assign(item(plan, '12-02'), { completed: true, notes: ['All sixteen have spent their winter.'] })
  resolution(plan, 12).items.push({
    number: '12-03',
    action:
      'SG31 to help the TSB Director to find each apprentice a lighthouse, with a handbook on wicks (i. TSBDir 2)',
    milestone: 'TSAG 2054',
    met: false,
    completed: false,
    notes: ['Q4/31 has begun with the chapter on wicks.'],
  })
  resolution(plan, 8).row[1] = ''
})

/**
 * The rest: an item renumbered and one moved, a number given to another action, a clause amended, one inserted and one
 * removed, headings and titles, Table 1 and legend; an item that goes without a word in the list of changes, and one that the
 * list calls dropped and that is still there.
 */
const THIRD = revise(SECOND, (plan) => {
  Object.assign(plan, { document: 'TSAG-TD71', meeting: 'Valletta, 3-7 November 2053' })
  plan.changes.push('08-02;', '03-05 (new action item);')
  plan.legend = [
    ['SG', 'Study Group of the assembly'],
    ['MS', 'Member State'],
    ['IALA', 'International Association of Marine Aids to Navigation and Lighthouse Authorities'],
  ]
  const lamps = resolution(plan, 3)
  lamps.sections[0]!.clauses[2] = 'that keepers and pilots be asked before a colour is withdrawn.'
  lamps.sections[1]!.clauses.splice(1, 0, 'to answer each correction within a month;')
  lamps.sections[2]!.heading = 'invites Member States and Sector Members'
  lamps.row[3] = 'MSs, SMs'
  item(plan, '03-01').notes.splice(
    1,
    2,
    '· Q2/31 prepares the measurements in snow. A questionnaire went to all keepers.',
  )
  Object.assign(item(plan, '03-01'), { completed: true, milestone: 'TSAG 2054' })
  Object.assign(item(plan, '03-02'), {
    action: 'TSB Director to publish the tables of colours and the corrections to them (i. TSBDir 1)',
  })
  const lent = take(plan, '03-03')
  lamps.items.push({ ...lent, number: '03-06', action: lent.action.replace('TSBDir 2', 'TSBDir 3') })
  take(plan, '03-04')
  lamps.items.push({
    number: '03-05',
    action: 'SG31 to compare its tables with those of the pilots (resolves 3)',
    milestone: 'TSAG 2054',
    met: false,
    completed: false,
    notes: ['IEC was asked for its readings; see TSAG TD66.'],
  })
  const horns = resolution(plan, 5)
  horns.title = 'Fog horns and the sleep of coastal towns and islands'
  horns.sections[0]!.clauses.pop()
  const buoys = resolution(plan, 8)
  const shapes = take(plan, '08-03')
  buoys.items.push({
    number: '08-03',
    action: 'TSB Director to translate the register into the languages of the ports (resolves 2)',
    milestone: 'TSAG 2055',
    met: false,
    completed: false,
    notes: ['Two languages are done.'],
  })
  resolution(plan, 12).items.push({
    ...shapes,
    number: '12-04',
    action: shapes.action.replace('resolves 1', 'i. TSBDir 2'),
    red: false,
    notes: ['An apprentice has taken over the drawings.'],
  })
})

/** The plan of the next assembly: one resolution merged, one suppressed, one new, the others revised or as they were. */
const SUCCESSOR = revise(THIRD, (plan) => {
  Object.assign(plan, {
    title: 'WLA-55 Action Plan',
    document: 'TSAG-TD6',
    meeting: 'Valletta, 8-12 May 2056',
    introduction: 'This plan follows what the World Lighthouse Assembly decided in Valletta in 2055.',
    changes: ['12-04 (Resolution 12 was suppressed);', '05-01 (Resolution 5 was merged into Resolution 3);'],
  })
  const lamps = resolution(plan, 3)
  const horns = resolution(plan, 5)
  lamps.revision = 'Rev. Valletta, 2055'
  lamps.title = 'Lamps and horns in fog'
  lamps.sections.push({ ...horns.sections[0]!, clauses: [...horns.sections[0]!.clauses] })
  const loud = take(plan, '05-01')
  lamps.items.push({ ...loud, number: '03-05', notes: [] })
  plan.resolutions = plan.resolutions.filter(({ number, opinion }) => opinion || (number !== 5 && number !== 12))
  resolution(plan, 8).revision = 'Valletta, 2051'
  const numbered = ['03-01', '03-02', '03-03', '03-04', '03-05']
  lamps.items = lamps.items.map((one, i) => ({
    ...one,
    number: numbered[i]!,
    met: false,
    completed: false,
    milestone: one.milestone.replace(/20\d\d/, '2057'),
    notes: [],
  }))
  for (const one of resolution(plan, 8).items) Object.assign(one, { met: false, notes: [] })
  plan.resolutions.splice(2, 0, {
    number: 13,
    revision: 'Valletta, 2055',
    title: 'Lighthouses without keepers',
    row: ['SG31', '', 'X', '', '', '', '', '', 'X', '', 'X', ''],
    sections: [{ heading: 'resolves', clauses: ['that a lighthouse without a keeper say so by its light.'] }],
    items: [
      {
        number: '13-01',
        action: 'SG31 to choose the light of a lighthouse without a keeper (resolves)',
        milestone: 'TSAG 2058',
        met: false,
        completed: false,
        notes: [],
      },
    ],
  })
})

/** The example's files by name: three editions of a plan, and the plan of the next assembly. */
export const EXAMPLE: Readonly<Record<string, ExamplePlan>> = {
  'wla-51-action-plan-2052-05.docx': FIRST,
  'wla-51-action-plan-2053-02.docx': SECOND,
  'wla-51-action-plan-2053-11.docx': THIRD,
  'wla-55-action-plan-2056-05.docx': SUCCESSOR,
}
