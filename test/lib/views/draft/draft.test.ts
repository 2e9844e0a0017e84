import { expect, test } from 'vitest'
import { getServedTable, tabbed } from '../../../../lib/exports/served-table'
import { getDraft } from '../../../../lib/views/draft/draft'
import { handOver, readForm, takeGiven } from '../../../../lib/views/draft/given'
import { explorerOf } from '../../../explorer-of'

const explorer = await explorerOf()
const { lookups } = explorer
const TEXT = 'See items 92-01 – 04 of “Resolution 92”,\nITU-T Y.9999 and Question 3/1.'

test('the pieces are the text, and each reference has its words', () => {
  const { pieces, references, read } = getDraft(TEXT, lookups)
  expect(pieces.map(({ text }) => text).join('')).toBe(TEXT)
  expect(read).toBe(TEXT.length)
  for (const { text, start } of pieces) expect(TEXT.slice(start, start + text.length)).toBe(text)
  expect(references.map(({ verdict }) => verdict)).toEqual([
    ...Array.from({ length: 5 }, () => 'in-plan'),
    'not-in-plan',
    'unresolved',
  ])
})

test('the table has a line an item, with its address, and no cell breaks it', () => {
  const draft = getDraft(TEXT, lookups)
  const lines = tabbed(getServedTable(draft, explorer, 'https://plan.example', new Date('2030-01-02'))).split('\n')
  expect(lines).toHaveLength(draft.items.length + 1)
  for (const line of lines) expect(line.split('\t')).toHaveLength(6)
  expect(lines[1]).toContain('https://plan.example/')
})

const form = (fields: Record<string, string | File>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

test('a form gives the text of its box, or of its file before it', async () => {
  expect(await readForm(form({ text: 'a\r\nb' }))).toEqual({ name: 'Your text', text: 'a\nb' })
  expect(await readForm(form({ text: 'a', file: new File(['see 92-01'], 'C:\\drafts\\note.txt') }))).toEqual({
    name: 'note.txt',
    text: 'see 92-01',
  })
})

test.each<[string, Record<string, string | File>, RegExp]>([
  ['nothing', { text: ' ', file: new File([], '') }, /nothing to read/],
  ['a file that is none', { file: new File([new Uint8Array([1, 0, 2])], 'a.bin') }, /^a\.bin is a binary file/],
  ['a file that is too large', { file: new File([new Uint8Array(9 * 1024 * 1024)], 'a.txt') }, /^a\.txt is too large/],
  ['a text that is too long', { text: 'a'.repeat(400_001) }, /too long/],
])('%s is refused by a sentence', async (_, fields, says) => {
  expect(await readForm(form(fields))).toEqual({ fault: expect.stringMatching(says) })
})

test('what was handed over is taken once', () => {
  const key = handOver({ name: 'a', text: 'b' })
  expect(takeGiven(key)).toEqual({ name: 'a', text: 'b' })
  expect(takeGiven(key)).toBeNull()
  expect(takeGiven(null)).toBeNull()
})
