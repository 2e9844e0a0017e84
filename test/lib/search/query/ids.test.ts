import { expect, test } from 'vitest'
import { readIds } from '../../../../lib/search/query/ids'
import { documentOf } from '../../../fixtures/search-documents'

const documents = [
  documentOf('itu-t-d.97', '', '', { kind: 'recommendation' }),
  documentOf('itu-t-x.cspim', '', '', { kind: 'work-item' }),
  documentOf('sg2-c26', '', '', { kind: 'document' }),
  documentOf('tsag-td7', '', '', { kind: 'document' }),
  documentOf('sg2-td7', '', '', { kind: 'document' }),
  documentOf('44-unnumbered', '', '', { kind: 'action-item' }),
  documentOf('20-18', '', '', { kind: 'action-item' }),
]
const { has, spelled } = readIds(new Map(documents.map((document) => [document.id, document])))

test.each([
  ['D97', 'itu-t-d.97'],
  ['D-97', 'itu-t-d.97'],
  ['ITU-T D 97', 'itu-t-d.97'],
  ['x cspim', 'itu-t-x.cspim'],
  ['xcspim', 'itu-t-x.cspim'],
  ['C.26', 'sg2-c26'],
  ['TSAG TD7', 'tsag-td7'],
  ['44-Unnumbered', '44-unnumbered'],
])('%s is %s', (words, id) => expect(spelled(words)?.id).toBe(id))

test.each(['TD7', 'D98', '2018'])('%s is no one thing', (words) => expect(spelled(words)).toBeNull())

test('the plan has its ids as they are', () => {
  expect(has('itu-t-d.97')).toBe(true)
  expect(has('D97')).toBe(false)
})
