import { expect, test } from 'vitest'
import { indexSource } from '../../indexer/pipeline'
import { knowledge } from '../../lib/identifiers/knowledge'
import { textSource } from '../../lib/reading/source'
import { itemWith } from './facts/plan'

const corpusOf = (notes: string) =>
  indexSource(textSource('plan.txt', itemWith('SG13 to work', { notes }), '0'.repeat(64)), knowledge)
const labelsIn = (notes: string, kind: string) =>
  corpusOf(notes).entities.flatMap((entity) => (entity.kind === kind ? [entity.label] : []))

test('a draft has the capitals that the document prints most often', () => {
  expect(
    labelsIn('ITU-T Q.LoR-Nav-reqts was agreed. Q.LoR-NAV-reqts and Q.LoR-Nav-reqts follow.', 'work-item'),
  ).toEqual(['Q.LoR-Nav-reqts'])
})

test('a code that is printed with small letters keeps them; one in capitals alone stays so', () => {
  expect(labelsIn('FSTP-ACC-RemPart and GSTR-TN5G were published.', 'document')).toEqual([
    'FSTP-ACC-RemPart',
    'GSTR-TN5G',
  ])
  expect(labelsIn('It works with IEC SyC-AAL on the subject.', 'organization')).toEqual(['IEC SyC-AAL'])
})

test('committees are written as their bodies write them', () => {
  expect(labelsIn('IEEE 802.1, IEC TC 86, SC86A/WG1 and ISO/IEC JTC1/SC27 met.', 'organization')).toEqual([
    'IEEE 802.1',
    'IEC TC 86/SC 86A/WG 1',
    'ISO/IEC JTC 1/SC 27',
  ])
})

test('a body has the hyphens that the document prints', () => {
  expect(labelsIn('The ONF L4-L7 WG met.', 'organization')).toEqual(['ONF L4-L7 WG'])
})

test('an event that is dated twice is reported with both dates, and keeps what they share', () => {
  const corpus = corpusOf(
    'The World Smart City Forum took place in Lisbon on 4 May 2017.\nThe World Smart City Forum (Lisbon, 6 May 2017) ended.',
  )
  const messages = corpus.diagnostics.flatMap(({ rule, message }) => (rule === 'dates-differ' ? [message] : []))
  expect(messages).toEqual([expect.stringMatching(/6 May 2017 here and on 4 May 2017/)])
  expect(corpus.entities.filter(({ kind }) => kind === 'event')).toMatchObject([{ start: '2017-05' }])
})
