import { expect, test } from 'vitest'
import { compoundsOf, learnCompounds, withCompounds } from '../../../../lib/search/index/compounds'
import { documentOf } from '../../../fixtures/search-documents'

const documents = [
  documentOf('1', '', 'open-source software and open source tools'),
  documentOf('2', '', 'cybersecurity'),
  documentOf('3', '', 'cyber security, network 13 and a net work'),
  documentOf('4', '', 'blockchain'),
]
const compounds = learnCompounds(documents)

test('words that are printed joined and apart are compounds, and nothing else', () => {
  expect([...compounds.keys()].sort()).toEqual(['cybersecurity', 'network', 'opensourc'])
})

test('what prints the joined word has its two words too', () => {
  expect(withCompounds(documents[1]!, compounds).also.split(' ')).toEqual(['cyber', 'security'])
  expect(withCompounds(documents[3]!, compounds)).toBe(documents[3])
})

test('two words that a query has side by side are found in the joined word', () => {
  expect(compoundsOf(['cyber', 'security', 'report'], compounds)).toEqual(['cybersecurity'])
  expect(compoundsOf(['security', 'cyber'], compounds)).toEqual([])
})
