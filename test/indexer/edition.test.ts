import { expect, test } from 'vitest'
import { readEdition } from '../../indexer/edition'
import { BadEdition, parseEdition } from '../../indexer/edition-option'
import { indexSource } from '../../indexer/pipeline'
import { NO_EDITION } from '../../lib/domain/edition'
import { knowledge } from '../../lib/identifiers/knowledge'
import { textSource } from '../../lib/reading/source'

const PLAN = 'Resolution 5 - Lamps for harbours\nresolves\n1\tto light;\n\n\t05-01\n\tTSB to light\n\t2018\n\t\n\t\n'

test.each([
  { front: 'WTSA-16 Action Plan\n', edition: { title: 'WTSA-16 Action Plan' } },
  { front: 'Title: Harbours 2030\n', edition: { title: 'Harbours 2030' } },
  { front: 'TSAG-TD25R1\n', edition: { document: 'TSAG-TD25R1' } },
  { front: 'Document TSAG TD 251 Rev.2\n', edition: { document: 'TSAG-TD251R2' } },
  { front: 'Geneva, 1-4 May 2017\n', edition: { meeting: 'Geneva, 1-4 May 2017', date: '2017-05-01' } },
  {
    front: 'Meeting of TSAG (Geneva, 26 February – 2 March 2018)\n',
    edition: { meeting: 'Geneva, 26 February – 2 March 2018', date: '2018-02-26' },
  },
  { front: '26 February 2018\n', edition: { date: '2018-02-26' } },
  {
    front: 'WTSA-16 Action Plan\nTSAG-TD251, Geneva, 26 February - 2 March 2018\n',
    edition: {
      title: 'WTSA-16 Action Plan',
      document: 'TSAG-TD251',
      meeting: 'Geneva, 26 February - 2 March 2018',
      date: '2018-02-26',
    },
  },
  {
    front: '\tTitle:\n\tAction plan of the harbours\n\n\tDocument\n\tSG13-TD7\n\n',
    edition: { title: 'Action plan of the harbours', document: 'SG13-TD7' },
  },
  {
    front: 'Harbour Action Plan,V4\n(28 Jan 2016)\n',
    edition: { title: 'Harbour Action Plan', version: '4', date: '2016-01-28' },
  },
  {
    front: 'Harbour Action Plan\nV.8.0 (22 June 2012)\n',
    edition: { title: 'Harbour Action Plan', version: '8.0', date: '2012-06-22' },
  },
  { front: 'Harbour Action Plan\n\nVersion 3\n\n', edition: { title: 'Harbour Action Plan', version: '3' } },
  {
    front:
      '\tTitle:\n\tUpdated Harbour Action Plan (version 4) for TSAG (Feb 2016)\n\n\tQuestion(s):\n\tN/A\n\tGeneva, 1-5 February 2016\n\n',
    edition: {
      title: 'Updated Harbour Action Plan (version 4) for TSAG (Feb 2016)',
      version: '4',
      meeting: 'Geneva, 1-5 February 2016',
      date: '2016-02-01',
    },
  },
  { front: '\tSource:\n\tDirector, Harbour Bureau\n\n', edition: { author: 'Director, Harbour Bureau' } },
  {
    front: 'Source: Harbour Bureau\nTitle: Harbours 2030\n',
    edition: { title: 'Harbours 2030', author: 'Harbour Bureau' },
  },
  // Sentences of an introduction tell of other documents and meetings.
  { front: 'The Action Plan was seen in Geneva, 1-4 May 2017, as TSAG-TD25.\n', edition: {} },
  { front: '', edition: {} },
])('$front', ({ front, edition }) => {
  const { text, blocks } = textSource('plan.txt', front + PLAN, '0'.repeat(64))
  expect(readEdition(text, blocks, knowledge).edition).toEqual({ ...NO_EDITION, ...edition })
})

test('what tells the edition is no passage of the plan', () => {
  const source = textSource('plan.txt', `WTSA-16 Action Plan\nTSAG-TD251\n${PLAN}`, '0'.repeat(64))
  const { entries, diagnostics } = indexSource(source, knowledge)
  expect(entries.filter(({ kind }) => kind === 'passage')).toEqual([])
  expect(diagnostics.filter(({ message }) => message.startsWith('What tells the edition'))).toHaveLength(2)
})

test('what is set by hand comes before what the document says', () => {
  const source = textSource('plan.txt', `WTSA-16 Action Plan\nTSAG-TD251\n${PLAN}`, '0'.repeat(64))
  expect(indexSource(source, knowledge, parseEdition('document=TSAG-TD7; date=2018-02')).edition).toEqual({
    title: 'WTSA-16 Action Plan',
    document: 'TSAG-TD7',
    author: null,
    version: null,
    meeting: null,
    date: '2018-02',
  })
})

test.each([
  ['document=tsag td 251 rev.1', { document: 'TSAG-TD251R1' }],
  ['title=A = B; meeting=Geneva, 1-4 May 2017', { title: 'A = B', meeting: 'Geneva, 1-4 May 2017' }],
  ['version=V4', { version: '4' }],
  ['version=8.0', { version: '8.0' }],
  ['date=2018-02-26', { date: '2018-02-26' }],
  ['title=', { title: null }],
])('--edition %j', (text, edition) => expect(parseEdition(text)).toEqual(edition))

test.each([
  ['TSAG-TD251', /no fact of an edition/],
  ['number=7', /no fact of an edition/],
  ['', /no fact of an edition/],
  ['document=the last one', /no document number/],
  ['version=the last one', /no version/],
  ['date=26 February 2018', /no date/],
  ['date=2018-02-30', /no date/],
  ['date=2018-01; date=2018-02', /sets date twice/],
])('--edition %j is refused in a sentence', (text, says) => {
  expect(() => parseEdition(text)).toThrow(BadEdition)
  expect(() => parseEdition(text)).toThrow(says)
})
