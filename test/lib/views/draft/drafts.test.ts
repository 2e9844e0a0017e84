import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPlan } from '../../../../indexer/read-plan'
import { lookUp } from '../../../../lib/library/lookups'
import { judgeReferences } from '../../../../lib/views/draft/judge'
import { servedBy } from '../../../../lib/views/draft/served'
import { explorerDocument } from '../../../document'

const folder = join(import.meta.dirname, '..', '..', '..', 'cases', 'drafts')
/** For each draft the items that it serves, and what its references mean by their words; null is what names nothing. */
const answers: Readonly<Record<string, { serves: string[]; references: Record<string, string | null> }>> = JSON.parse(
  readFileSync(join(folder, 'answers.json'), 'utf8'),
)
const lookups = lookUp((await readPlan(explorerDocument())).corpus)

/** Among so many items the right one stands, for so many of the thirty drafts. Those from 21 on were right the first time they were read. */
const FIRST = 3
const RIGHT = 29

const read = (name: string) => {
  const text = readFileSync(join(folder, `${name}.txt`), 'utf8')
  const references = judgeReferences(text, lookups)
  return { text, references, items: servedBy(text, references, lookups).items }
}

test('every draft has its answers, and the other way round', () => {
  const drafts = readdirSync(folder).flatMap((name) => name.match(/^(.*)\.txt$/)?.[1] ?? [])
  expect(Object.keys(answers).sort()).toEqual(drafts.sort())
})

test(`the item that a draft serves is among the first ${FIRST} for ${RIGHT} of the drafts`, () => {
  const missed = Object.entries(answers).filter(
    ([name, { serves }]) =>
      !read(name)
        .items.slice(0, FIRST)
        .some(({ id }) => serves.includes(id)),
  )
  expect(missed.map(([name]) => name).length).toBeLessThanOrEqual(Object.keys(answers).length - RIGHT)
})

describe('every reference of a draft means what it should, and nothing else is one', () => {
  test.each(Object.entries(answers))('%s', (name, { references: expected }) => {
    const { text, references } = read(name)
    for (const { start, end, text: words } of references) expect(text.slice(start, end)).toBe(words)
    const wrong = references.filter(({ text: words, id }) =>
      id === null ? expected[words] !== null : !Object.values(expected).includes(id),
    )
    expect(wrong.map(({ text: words, id }) => ({ words, id }))).toEqual([])
    expect(new Set(references.map(({ id }) => id))).toEqual(new Set(Object.values(expected)))
  })
})

const judge = (text: string) => judgeReferences(text, lookups)

test.each<[what: string, text: string, words: string, expected: object]>([
  [
    'what the plan has',
    'as Resolution 92 asks.',
    'Resolution 92',
    { status: 'resolved', inPlan: true, label: 'Resolution 92' },
  ],
  [
    'a clause beside its resolution',
    'see Resolution 44, resolves 3.',
    'resolves 3',
    { kind: 'clause', status: 'resolved', id: 'res-44.1.3', inPlan: true },
  ],
  [
    'a clause that its resolution asks in',
    'Resolution 44 says in its resolves 3 that it should be so.',
    'resolves 3',
    { kind: 'clause', status: 'resolved', id: 'res-44.1.3', inPlan: true },
  ],
  [
    'an action item that is not there, and can be nowhere else',
    'What became of action item 44-77?',
    '44-77',
    { status: 'unresolved', inPlan: false, id: null, reason: 'this plan has no action item 44-77' },
  ],
  [
    'an action item that the plan lists as dropped',
    'Action item 07-02 is gone.',
    '07-02',
    { status: 'resolved', inPlan: true, title: expect.stringMatching(/^listed as no longer tracked/) },
  ],
  [
    'a clause that is not there',
    'see Resolution 92, resolves 33.',
    'resolves 33',
    { kind: 'clause', status: 'unresolved', reason: expect.stringContaining('has no clause 33') },
  ],
  [
    'what may exist elsewhere',
    'ITU-T Y.9999 is new.',
    'ITU-T Y.9999',
    { status: 'resolved', inPlan: false, ref: null },
  ],
  [
    'a Question of a group that does not exist, among those of another',
    'Question 3/1 met jointly with Questions 2/9 and 5/9.',
    'Question 3/1',
    {
      status: 'unresolved',
      reason: expect.stringContaining('no Study Group 1'),
      suggestion: expect.objectContaining({ id: 'itu-t-q3-9' }),
    },
  ],
  [
    'another revision of a document',
    'See TSAG-TD25R7 for more.',
    'TSAG-TD25R7',
    {
      inPlan: false,
      suggestion: expect.objectContaining({ kind: 'document', why: 'the plan cites another revision' }),
    },
  ],
  ['a count', 'Resolution 92 instructs 3 groups.', 'Resolution 92', { id: 'res-92' }],
])('%s', (_, text, words, expected) => {
  expect(judge(text).find((one) => one.text === words)).toMatchObject(expected)
})

test('what is counted is no clause', () => {
  expect(judge('Resolution 92 instructs 3 groups.').map(({ kind }) => kind)).toEqual(['resolution'])
})

test('an item that a text names comes first, and each item says why', () => {
  const text = 'We ask what became of action item 70-13.'
  const [first] = servedBy(text, judge(text), lookups).items
  expect(first).toMatchObject({ id: '70-13', because: [{ kind: 'same-item', reference: '70-13', entry: '70-13' }] })
})

test('a text that has nothing to do with the plan serves nothing', () => {
  const text = 'The cook salted the soup, and the cat slept on the warm stove until evening.'
  expect(servedBy(text, judge(text), lookups)).toEqual({ items: [], clauses: [] })
})
