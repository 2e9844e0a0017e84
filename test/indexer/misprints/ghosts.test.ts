import { describe, expect, test } from 'vitest'
import { isOneSignApart } from '../../../indexer/misprints/other-than-clause'
import { indexSource } from '../../../indexer/pipeline'
import { latestAssembly, yearInTitle } from '../../../lib/identifiers/assembly-year'
import { knowledge } from '../../../lib/identifiers/knowledge'
import { textSource } from '../../../lib/reading/source'
import { itemWith } from '../facts/plan'

const corpusOf = (text: string, title = 'WTSA-16 Action Plan') =>
  indexSource(textSource('plan.txt', text, '0'.repeat(64)), knowledge, { title })
const misprintsIn = ({ diagnostics }: ReturnType<typeof corpusOf>) =>
  diagnostics.flatMap(({ rule, message }) => (rule === 'likely-misprint' ? [message] : []))
const idsIn = ({ entities }: ReturnType<typeof corpusOf>) => entities.map(({ id }) => id)

describe('a study group that ITU-T does not have in the study period', () => {
  const merged = itemWith('SG9 to report', { notes: 'SG9 has merged Question 3/1 into Q1/9.' })
  test('is reported with what may be meant, and is no entity', () => {
    const corpus = corpusOf(merged)
    expect(misprintsIn(corpus)).toEqual([expect.stringMatching(/"Question 3\/1".*perhaps Q3\/9 is meant/)])
    expect(idsIn(corpus)).not.toContain('itu-t-q3-1')
    expect(idsIn(corpus)).not.toContain('itu-t-sg1')
    expect(corpus.mentions.find(({ text }) => text === 'Question 3/1')).toMatchObject({
      entity: null,
      status: 'unresolved',
      candidates: ['itu-t-q3-9'],
    })
  })
  test('may be the group of another Sector that the place names', () => {
    const corpus = corpusOf(itemWith('SG3 to work', { notes: 'SG3 met ITU-D SG1. It goes on with ITU-T SG1.' }))
    expect(misprintsIn(corpus)).toEqual([expect.stringContaining('perhaps ITU-D SG1 is meant')])
  })
  test('is taken as printed where the period is not known, and where it exists', () => {
    expect(idsIn(corpusOf(merged, 'A plan'))).toContain('itu-t-q3-1')
    expect(misprintsIn(corpusOf(itemWith('SG21 to work'), 'WTSA-24 Action Plan'))).toEqual([])
    expect(misprintsIn(corpusOf(itemWith('SG21 to work')))).toHaveLength(1)
  })
})

describe('what an item has otherwise than its clause', () => {
  const plan = (action: string) =>
    itemWith(action).replace(
      'that lighthouses be studied',
      'that lighthouses be studied pursuant to UNGA Resolution 61/106 and the D-series',
    )
  test('the number of a resolution of another body is reported and names nothing', () => {
    const corpus = corpusOf(plan('SG3 to study lighthouses pursuant to UNGA Res. 61/16 (resolves 1)'))
    expect(misprintsIn(corpus)).toEqual([expect.stringMatching(/61\/16.*61\/106/)])
    expect(idsIn(corpus)).not.toContain('unga-res-61-16')
  })
  test('a series is reported and stays as printed', () => {
    const corpus = corpusOf(plan('SG3 to study lighthouses and the E-series (resolves 1)'))
    expect(misprintsIn(corpus)).toEqual([expect.stringMatching(/"E-series".*D-series/)])
    expect(idsIn(corpus)).toContain('itu-t-e-series')
  })
  test('what both have is no misprint', () => {
    expect(misprintsIn(corpusOf(plan('SG3 to study lighthouses and the D-series (resolves 1)')))).toEqual([])
  })
})

test.each([
  ['61-16', '61-106', true],
  ['itu-t-e-series', 'itu-t-d-series', true],
  ['cwg-wsis', 'wg-wsis', true],
  ['61-106', '61-106', false],
  ['itu-t-x.1', 'itu-t-y.2', false],
])('%s and %s are one sign apart: %s', (a, b, expected) => expect(isOneSignApart(a, b)).toBe(expected))

test.each([
  ['WTSA-16 Action Plan', '', 2016],
  ['Action Plan of WTSA 2024', '', 2024],
  ['An action plan', 'Resolution 54 (Rev. Hammamet, 2016), Resolution 1 (Rev. Dubai, 2012)', 2016],
  ['An action plan', 'Resolution 130 (Rev. Busan, 2014)', null],
  [null, 'in Hammamet (Tunisia), 2016', null],
])('%s with "%s" is of the assembly of %s', (title, text, year) =>
  expect(yearInTitle(title) ?? latestAssembly(text, knowledge)).toBe(year),
)
