import { expect, test } from 'vitest'
import { readEntries } from '../../../../indexer/entries'
import { indexSource } from '../../../../indexer/pipeline'
import { knowledge } from '../../../../lib/identifiers/knowledge'
import { textSource } from '../../../../lib/reading/source'
import { readBlocks } from '../../../../lib/reading/text/blocks'
import { clean } from '../../../../lib/text/clean'

const read = (text: string) => readEntries(clean(text), readBlocks(text), () => {})

test('a footnote of a text export is an entry of its own, and its reference is raised', () => {
  const source =
    'Resolution 5 - Lamps\nresolves\n1\tto light harbours[footnoteRef:2]1; [2: 1 \tThose on the sea.] \n2\tto see[footnoteRef:3]4. [3: ]\n'
  const clauses = read(source).flatMap((entry) => (entry.kind === 'clause' ? [entry] : []))
  expect(clauses.map(({ id, role, text, lead }) => [id, role, text.slice(lead).replace(/\s+/g, ' ').trim()])).toEqual([
    ['res-5.1.1', 'clause', 'to light harbours ¹;'],
    ['res-5.fn1', 'footnote', '1 Those on the sea.'],
    ['res-5.1.2', 'clause', 'to see ⁴.'],
  ])
})

test('a bookmark is no part of any text that is shown', () => {
  const source =
    'Resolution 5 - Lamps\nresolves\n1\tto light;\n\n\t05-01\n\t[bookmark: OLE_LINK5]TSB to light\n\t2018\n\t\n\t\n\n\t\n\t[bookmark: x]Lit.\n'
  const [item, note] = read(source).filter(({ kind }) => kind === 'action-item' || kind === 'note')
  expect(item).toMatchObject({ action: 'TSB to light' })
  expect(note?.text.slice(note.lead)).toBe('Lit.')
})

test.each([
  ['a[bookmark: x]b', 'a             b'],
  ['lamps[footnoteRef:12]34.', 'lamps                ³⁴.'],
])('%j is cleaned to %j, character for character', (source, cleaned) => expect(clean(source)).toBe(cleaned))

test('a footnote is read as going on from its paragraph: what it lists is what the paragraph speaks of', () => {
  const list = 'Oslo, Norway, 3-4 May 2011; Quito, Ecuador, 5-6 June 2012.'
  const source = `Resolution 5 - Lamps\nresolves\n1\tto attend the symposia on lamps and ships[footnoteRef:2]1 [2: 1 ${list}]\n\n\t05-01\n\tTSB to go\n\t2018\n\t\n\t\n`
  const { mentions } = indexSource(textSource('plan.txt', source, '0'.repeat(64)), knowledge)
  expect(mentions.filter(({ kind }) => kind === 'event').map(({ entry, text }) => [entry, text])).toEqual([
    ['res-5.fn1', 'Oslo, Norway, 3-4 May 2011'],
    ['res-5.fn1', 'Quito, Ecuador, 5-6 June 2012'],
  ])
})
