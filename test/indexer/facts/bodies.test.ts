import { describe, expect, test } from 'vitest'
import { factsOfPlan, itemWith } from './plan'

const bodies = (action: string) => {
  const facts = factsOfPlan(itemWith(action))
  const of = (kind: 'acts' | 'collaborates') => facts.flatMap((fact) => (fact.kind === kind ? [fact.body] : []))
  return [of('acts'), of('collaborates')]
}

describe('who acts by an action, and with whom', () => {
  test.each<[string, string[], string[]]>([
    ['TSB Director to publish the list', ['tsb-director'], []],
    ['Director of the Telecommunication Standardization Bureau to publish it', ['tsb-director'], []],
    ['TSB Counsellors to keep the pages', ['tsb'], []],
    ['TSAG report on its work to the assembly', ['tsag'], []],
    ['Study Groups carry out studies to help', ['study-groups'], []],
    ['SG13 is the lead study group on lighthouses', ['itu-t-sg13'], []],
    ['All lead study groups shall inform TSAG', ['study-groups'], []],
    ['The chairmen of study groups to take note', ['study-groups'], []],
    ['ITU-T Study Groups 13, 16 and 17 to study it', ['itu-t-sg13', 'itu-t-sg16', 'itu-t-sg17'], []],
    ['Study groups (SGs 2, 3 and 11) to study it', ['itu-t-sg2', 'itu-t-sg3', 'itu-t-sg11'], []],
    ['SG2 (and SG3) to study it', ['itu-t-sg2', 'itu-t-sg3'], []],
    ['SGs, particularly SG17, to hurry', ['study-groups', 'itu-t-sg17'], []],
    ['TSB Director, the study groups and TSAG to improve it', ['tsb-director', 'study-groups', 'tsag'], []],
    ['Q3/17 to draft a guide', ['itu-t-q3-17'], []],
    ['ITU Secretary-General to report', ['secretary-general'], []],
    ['ITU-T to go on with the course', ['itu-t'], []],
    ['ITU-T, within its mandate, to go on', ['itu-t'], []],
    ['Regional groups to meet', ['regional-groups'], []],
    ['Provision, by the TSB, of lamps', ['tsb'], []],
    ['This resolution should be brought to the attention of the other Sectors', [], []],
    ['The BR and BDT Directors to be told of it', [], []],
    ['Organizing lessons on lighthouses', [], []],
    [
      'SG16 and SG20, in collaboration with relevant SGs, particularly SG11, to list lamps',
      ['itu-t-sg16', 'itu-t-sg20'],
      ['study-groups', 'itu-t-sg11'],
    ],
    ['SG3, where appropriate with Study Groups 2 and 12, should study it', ['itu-t-sg3'], ['itu-t-sg2', 'itu-t-sg12']],
    [
      'SG11 to study lamps, in collaboration with ITU-T Study Groups 3, 13 and 16, that last',
      ['itu-t-sg11'],
      ['itu-t-sg3', 'itu-t-sg13', 'itu-t-sg16'],
    ],
    ['SG2, supported particularly by SG13, to study it', ['itu-t-sg2'], ['itu-t-sg13']],
    ['TSB Director, in collaboration with the BDT and BR Directors, to find lamps', ['tsb-director'], ['bdt', 'br']],
    ['TSB Director, in cooperation with the other Directors, to report', ['tsb-director'], ['br', 'bdt']],
    ['TSB Director to work closely with Member States', ['tsb-director'], ['membership']],
    ['SG5 to cooperate with ITU-R SG1, and with ITU-D SG2 on masts', ['itu-t-sg5'], ['itu-r-sg1', 'itu-d-sg2']],
    ['TSB to consult with ISO and IEC on it', ['tsb'], ['iso', 'iec']],
    ["TSB to cooperate with the Secretary-General's programme", ['tsb'], []],
    ['TSB Director, with BDT Director and SG17, to find lamps', ['tsb-director'], ['bdt', 'itu-t-sg17']],
    ['SG11 to study with ITU-T Study Groups 2 and 17 lamps that last', ['itu-t-sg11'], ['itu-t-sg2', 'itu-t-sg17']],
    ['TSB to share what it learns with TSAG', ['tsb'], []],
    ['TSB Director to use the studies of SG2', ['tsb-director'], []],
  ])('%s', (action, acts, collaborates) => expect(bodies(action)).toEqual([acts, collaborates]))
})

test('the passage of a body is its name in the action', () => {
  const item = itemWith('SG16 and SG20, in liaison with SG2, to list lamps')
  const words = factsOfPlan(item).flatMap((fact) =>
    fact.kind === 'acts' || fact.kind === 'collaborates' ? [item.slice(fact.span.start, fact.span.end)] : [],
  )
  expect(words).toEqual(['SG16', 'SG20', 'SG2'])
})
