import { describe, expect, test } from 'vitest'
import { getServedTable, tabbed } from '../../../../lib/exports/served-table'
import { getDraft } from '../../../../lib/views/draft/draft'
import { draftOf, handOver, readForm, takeGiven } from '../../../../lib/views/draft/given'
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

test('a text that names more than any does is not read, and the sentence says the limit', () => {
  const text = 'Resolutions 11-50 were noted.\n'.repeat(1_501)
  expect(draftOf({ name: 'text', text }, lookups)).toEqual({
    fault: 'The text has more than 60,000 references: give the part that matters.',
  })
  expect(draftOf({ name: 'text', text: TEXT }, lookups)).toHaveProperty('draft')
})

describe('a text of another study period', () => {
  const OF_PLAN = 'See TSAG-TD25R1, TSB Circular 62, ITU-T Y.3110 and Study Group 16.'
  const of = (period?: string) => getDraft(OF_PLAN, lookups, { period })
  const verdicts = (period?: string) =>
    of(period).references.map(({ text, verdict, period: years }) => [text, verdict, years])

  test('means other documents by the numbers that the plan cites, and the same Recommendations', () => {
    expect(verdicts('t17')).toEqual(verdicts())
    expect(verdicts()[0]).toEqual(['TSAG-TD25R1', 'in-plan', null])
    expect(verdicts('t22')).toEqual([
      ['TSAG-TD25R1', 'not-in-plan', '2022-2024'],
      ['TSB Circular 62', 'not-in-plan', '2022-2024'],
      ['ITU-T Y.3110', 'in-plan', null],
      ['Study Group 16', 'in-plan', null],
    ])
  })

  test('shares no document with an action item, and has the addresses of its own', () => {
    const sharing = ({ items }: ReturnType<typeof of>) =>
      items.flatMap(({ because }) => because).filter(({ reference }) => reference === 'tsag-td25r1')
    expect(sharing(of()).length).toBeGreaterThan(0)
    expect(sharing(of('t22'))).toEqual([])
    expect(of('t22').references[1]!.address).toMatchObject({ url: 'https://www.itu.int/md/T22-TSB-CIR-0062/en' })
  })

  test('is judged by the study groups of its time', () => {
    expect(verdicts('t25').at(-1)).toEqual(['Study Group 16', 'unresolved', null])
    expect(of('t25').references.at(-1)!.reason).toBe('ITU-T has no Study Group 16 in the study period 2025-2028')
  })
})

describe('a study group that ITU-T does not have', () => {
  const judged = (text: string) => {
    const [reference] = getDraft(text, lookups).references
    return [reference!.text, reference!.status, reference!.candidates.map(({ id }) => id)]
  }

  test.each([
    ['Study Group 1', 'The liaison statement of Study Group 1 was noted.'],
    ['SG1', 'A reply to SG1.'],
  ])('may be that of another Sector where the text says none: %s', (words, text) => {
    expect(judged(text)).toEqual([words, 'ambiguous', ['itu-d-sg1', 'itu-r-sg1']])
    expect(getDraft(text, lookups).references[0]!.reason).toMatch(/^ITU-T has no Study Group 1 /)
  })

  test.each([
    ['ITU-T SG1', 'A reply to ITU-T SG1.'],
    ['Study Group 1', 'Study Group 1 of ITU-T met.'],
    ['SG99', 'A reply to SG99.'],
  ])('names nothing where the text says that it is ITU-T’s, or no Sector has it: %s', (words, text) => {
    expect(judged(text)).toEqual([words, 'unresolved', []])
  })
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
  expect(await readForm(form({ text: 'a', period: 't22' }))).toEqual({ name: 'Your text', text: 'a', period: 't22' })
  expect(await readForm(form({ text: 'a', period: 'soon' }))).toEqual({ name: 'Your text', text: 'a' })
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
