import { expect, test } from 'vitest'
import { knowledge } from '../../../lib/identifiers/knowledge'
import { MOST_IDENTIFIERS, TooManyIdentifiers } from '../../../lib/identifiers/too-many'
import { readReferences } from '../../../lib/references/read'

const ranges = (count: number) => Array.from({ length: count }, () => 'Resolutions 11-50 were noted.').join('\n')

test('a text of as many identifiers as a text may have is read', () => {
  expect(readReferences(ranges(MOST_IDENTIFIERS / 40), knowledge)).toHaveLength(MOST_IDENTIFIERS)
})

test('a text of more is refused by its number', () => {
  expect(() => readReferences(ranges(MOST_IDENTIFIERS / 40 + 1), knowledge)).toThrow(TooManyIdentifiers)
  expect(() => readReferences(ranges(MOST_IDENTIFIERS / 40 + 1), knowledge)).toThrow(/more than 60,000/)
})
