import { expect, test } from 'vitest'
import { indexSource } from '../../../indexer/pipeline'
import { knowledge } from '../../../lib/identifiers/knowledge'
import { lookUp } from '../../../lib/library/lookups'
import { textSource } from '../../../lib/reading/source'
import { readWord } from '../../../lib/reading/word/read'
import { placeInFile, placeInWords } from '../../../lib/views/position'
import { chapter, wordFile } from '../../word-file'

const file = await wordFile(chapter({ progress: ['', { paragraphs: ['One is lit.', 'Two are lit.'], span: 4 }] }))
const reading = await readWord('plan.docx', file)
const word = lookUp(indexSource({ name: 'plan.docx', sha256: '0'.repeat(64), ...reading }, knowledge))
const text = lookUp(indexSource(textSource('plan.txt', reading.text, '0'.repeat(64)), knowledge))

test.each([
  ['res-5.1.1', 'Resolution 5', 'paragraph 4'],
  ['05-01', 'Resolution 5, table row 05-01', 'table 1, row 2, cell 1, paragraph 1'],
  ['05-01.n2', 'Resolution 5, table row 05-01, second paragraph', 'table 1, row 3, cell 2, paragraph 2'],
])('%s is found at %s', (id, words, inFile) => {
  const entry = word.getEntry(id)!
  expect([placeInWords(entry, word), placeInFile(entry, word)]).toEqual([words, inFile])
  expect(placeInWords(text.getEntry(id)!, text)).toBe(words)
  expect(placeInFile(text.getEntry(id)!, text)).toBeNull()
})
