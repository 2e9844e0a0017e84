import { describe, expect, test } from 'vitest'
import { factsOfPlan, itemWith } from './plan'

/** The states of what a note names, as "itu-t-y.9001 approved"; each line of the text is a paragraph of the note. */
const statesIn = (notes: string): string[] =>
  factsOfPlan(itemWith('SG13 to study lamps', { notes })).flatMap((fact) =>
    fact.kind === 'recommendation-state' ? [`${fact.entity.replace('itu-t-', '')} ${fact.state}`] : [],
  )

const titlesIn = (notes: string): string[] =>
  factsOfPlan(itemWith('SG13 to study lamps', { notes })).flatMap((fact) =>
    fact.kind === 'title' ? [`${fact.entity.replace('itu-t-', '')} ${fact.title}`] : [],
  )

describe('a state belongs to the object of its verb', () => {
  test.each<[string, string[]]>([
    ['SG5 approved ITU-T L.9001 and L.9002.', ['l.9001 approved', 'l.9002 approved']],
    ['ITU-T L.9001 and L.9002 were approved in May.', ['l.9001 approved', 'l.9002 approved']],
    ['In May, SG17 determined draft new Recommendation ITU-T X.9001.', ['x.9001 determined']],
    [
      'SG16 consented one more (ITU-T Y.9001) and published Rec. ITU-T Y.9002.',
      ['y.9001 consented', 'y.9002 published'],
    ],
    [
      'SG13 has approved three Recommendations: Y.9001 "One"; Y.9002 "Number two"; and Y.9003 "Number three".',
      ['y.9001 approved', 'y.9002 approved', 'y.9003 approved'],
    ],
    [
      'SG20 has determined Y.9001 "Lamps"; it has agreed Y.Suppl.91 to ITU-T Y.4000 series "Ships".',
      ['y.9001 determined', 'y-suppl-91 agreed'],
    ],
    [
      'With the approval of new Recommendation ITU-T H.9001 (ex H.abc-d) the work went on.',
      ['h.9001 approved', 'h.abc-d approved'],
    ],
    ['Draft Recommendation Y.9001 - Lamps for all (determined in July 2016)', ['y.9001 determined']],
    ['Y.abc-d was approved as Recommendation ITU-T Y.9001.', ['y.abc-d approved', 'y.9001 approved']],
    [
      'Two texts were consented in May. Those are draft ITU-T Y.9996 and Y.9997.',
      ['y.9996 consented', 'y.9997 consented'],
    ],
    ['Recommendation ITU-T E.9001 on lamps at sea is under revision.', ['e.9001 under revision']],
    [
      'SG11 works on a revision of ITU-T Q.9001 and started a new work item Q.new-lamp.',
      ['q.9001 under revision', 'q.new-lamp draft'],
    ],
    [
      'SG17 approved X.9001 "One more", created a new work item X.lamp-1 and continued on work item X.lamp-2.',
      ['x.9001 approved', 'x.lamp-1 draft', 'x.lamp-2 draft'],
    ],
    ['A new work item M.lamp-os was agreed in May.', ['m.lamp-os draft']],
    ['Lamps for developing countries rest on ITU-T K.9001 and on M.lamp-os.', []],
    ['SG11 decided to put draft ITU-T Q.9001 on hold.', ['q.9001 draft']],
    ['SG11 is working on Q.lamp-net "Net of lamps".', ['q.lamp-net draft']],
  ])('%s', (text, states) => expect(statesIn(text)).toEqual(states))
})

describe('what is only referred to has no state', () => {
  test.each<[string, string[]]>([
    ['Amendment 1 to G.9001 and G.9002 were consented.', ['g.9002 consented']],
    ['SG5 approved ITU-T L.9001, which shows compliance with ITU-T L.9002.', ['l.9001 approved']],
    ['SG17 approved X.9001 "Ways that go beyond ITU-T X.9002".', ['x.9001 approved']],
    ['SG2 agreed in its meeting of May that the team, as stated in Rec. ITU-T E.9001, would go on.', []],
    ['Y.9001 is to be approved.', []],
    ['A course on ITU-T A.9001 was developed.', []],
    [
      'The meeting agreed supplements on light (L.Suppl.91 to ITU-T L.9001) and sound (K.Suppl.92).',
      ['l-suppl-91 agreed', 'k-suppl-92 agreed'],
    ],
  ])('%s', (text, states) => expect(statesIn(text)).toEqual(states))
})

describe('the words that introduce a list speak for each of its members', () => {
  test.each<[string, string[]]>([
    [
      'SG5 approved the following Recommendations:\n· ITU-T L.9001 "One lamp"\n· ITU-T L.9002 "Two lamps", in line with ITU-T L.9003',
      ['l.9001 approved', 'l.9002 approved'],
    ],
    [
      'SG11 consented new texts, which define tests. Among them were\n· ITU-T Q.9001 "One lamp";\n· ITU-T Q.9002 "Two lamps".',
      ['q.9001 consented', 'q.9002 consented'],
    ],
    ['In May, two Recommendations on lamps were approved, as follows:\n· ITU-T Q.9001: One lamp;', ['q.9001 approved']],
    ['SG11 agreed to start new work items, as follows:\n· Q.lamp-1: One lamp;', ['q.lamp-1 draft']],
    [
      'Standards that SG13 developed and approved in 2017 include\n· ITU-T Y.9001 "One lamp" gives words.\n· ITU-T Y.9002 "Two lamps" was published early in 2018.',
      ['y.9001 approved', 'y.9002 published'],
    ],
    [
      'SG5 approved the following:\n· ITU-T L.9001 "One lamp"\nThe group met twice.\nITU-T L.9002 explains how.',
      ['l.9001 approved'],
    ],
  ])('%s', (text, states) => expect(statesIn(text)).toEqual(states))
})

describe('titles as they are printed beside a name', () => {
  test.each<[string, string[]]>([
    ['SG5 approved ITU-T L.9001 (rev) "Cool boxes".', ['l.9001 Cool boxes']],
    ["SG5 started L.cool-b 'Cool (really cool) boxes'.", ['l.cool-b Cool (really cool) boxes']],
    ['ITU-T L.9001: Cool boxes that last; and more', ['l.9001 Cool boxes that last']],
    ['K.cool-b - 5G technology in cool boxes', ['k.cool-b 5G technology in cool boxes']],
    ['A course treats ITU-T A.9001: Working hours of groups in 2013. It is free.', ['a.9001 Working hours of groups']],
    ['Work items G.cool-b (Guidelines for boxes that cool) are new.', ['g.cool-b Guidelines for boxes that cool']],
    ['SG15 had a work item: "Cool boxes for all" (L.cool-b).', ['l.cool-b Cool boxes for all']],
    ['SG2: ITU-T E.9001 on Very cool boxes is under revision.', ['e.9001 Very cool boxes']],
    ['ITU-T G.9001/Y.9002 "Cool boxes"', ['g.9001 Cool boxes', 'y.9002 Cool boxes']],
    [
      'Y.Supp.91 to ITU-T Y.4000 series "Cool boxes; ITU-T Y.Supp.92 to ITU-T Y.4000 series "Warm boxes"',
      ['y-suppl-91 Cool boxes', 'y-suppl-92 Warm boxes'],
    ],
    ['Q5/13 "Cool networks for all" met.', ['q5-13 Cool networks for all']],
    ['SG5 under Q7/5 - Cool boxes and their care is working on it.', ['q7-5 Cool boxes and their care']],
    [
      'SG2 received SG2-C.26, Effect of warm boxes on cool telecommunication networks. On boxes within its remit it met.',
      ['sg2-c26 Effect of warm boxes on cool telecommunication networks'],
    ],
    ['SG2-C.26 from Upper Lima on Effect of warm boxes was received.', ['sg2-c26 Effect of warm boxes']],
    ['SG2 received SG2-C.26, Lima having sent it.', []],
    ['Contributions come to Q28/16 on boxes to finish its work.', []],
    ['ITU-T A.9001 Annex A was read.', []],
    ['ITU-T L.9001 was read in Geneva.', []],
  ])('%s', (text, titles) => expect(titlesIn(text)).toEqual(titles))
})

test('the passage of a state is the word that says so, and of a member of a list the member', () => {
  const plan = itemWith('SG13 to study lamps', {
    notes: 'SG13 approved ITU-T Y.9001. It consented:\n· ITU-T Y.9002 "Two"',
  })
  const passages = factsOfPlan(plan).flatMap((fact) =>
    fact.kind === 'recommendation-state' ? [plan.slice(fact.span.start, fact.span.end)] : [],
  )
  expect(passages).toEqual(['approved', 'ITU-T Y.9002'])
})
