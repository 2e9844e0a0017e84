import { expect, test } from 'vitest'
import { indexSource } from '../../indexer/pipeline'
import { compareCounts, summarize } from '../../indexer/summary'
import { knowledge } from '../../lib/identifiers/knowledge'
import { countCorpus } from '../../lib/library/counts'
import { textSource } from '../../lib/reading/source'

const read = (text: string) => indexSource(textSource('plan.txt', text, '0'.repeat(64)), knowledge)
const chapter = (n: number, items: string) =>
  `Resolution ${n} - Lamp ${n}\nResolution ${n}\nresolves\n1\tto light;\n\n\tAction Item\n\tAction\n\tMilestone\n\tPeriodic goals met\n\tCompleted\n\n${items}`
const item = (number: string, tick = '') => `\t${number}\n\tTSB to light\n\t2018\n\t\n\t${tick}\n\n`

test('the summary ends with what to look at, what may have lost a part of the plan before what is printed wrong', () => {
  const lines = summarize(
    read(`${chapter(7, item('07-01') + item('07-02', 'half'))}${chapter(8, item('08-01') + item('92-01'))}`),
  )
  const from = lines.findIndex((line) => line.startsWith('to look at'))
  expect(lines.slice(from + 1, from + 3)).toEqual([
    expect.stringContaining('Resolution 8 has an action item with the number of Resolution 92'),
    expect.stringContaining('07-02: "half" under "Completed" is not understood'),
  ])
})

test('the summary of a plan without fault has nothing to look at', () => {
  expect(summarize(read(chapter(7, item('07-01')))).join('\n')).not.toMatch(/look at|correct/)
})

test('an edition that has fewer parts than the one before it says so, and of what grew it says nothing', () => {
  const before = countCorpus(read([7, 8, 9].map((n) => chapter(n, item(`0${n}-01`))).join('')))
  const after = countCorpus(read(chapter(7, item('07-01') + item('07-02') + item('07-03') + item('07-04'))))
  expect(compareCounts(after, before, '2018-02-26')).toEqual([
    '2 resolutions fewer than in the edition of 2018-02-26',
    '2 operative sections fewer than in the edition of 2018-02-26',
    '2 clauses fewer than in the edition of 2018-02-26',
  ])
})

test('an edition without a date is warned of, with what to do; one with a date is not', () => {
  const corpus = read(chapter(7, item('07-01')))
  expect(summarize(corpus).join('\n')).toContain('--edition "date=')
  const dated = { ...corpus, edition: { ...corpus.edition, date: '2018-02-26' } }
  expect(summarize(dated).join('\n')).not.toContain('--edition')
})
