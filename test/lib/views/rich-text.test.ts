import { join } from 'node:path'
import { expect, test } from 'vitest'
import { indexSource } from '../../../indexer/pipeline'
import { knowledge } from '../../../lib/identifiers/knowledge'
import { lookUp } from '../../../lib/library/lookups'
import { readSource } from '../../../lib/reading/source'
import { formatRef } from '../../../lib/refs/address'
import { richText } from '../../../lib/views/rich-text'
import { explorerDocument } from '../../document'

const small = lookUp(
  indexSource(await readSource(join(import.meta.dirname, '..', '..', 'fixtures', 'small-plan.txt')), knowledge),
)

test('the pieces of every entry are its words, none lost and none twice', async () => {
  for (const lookups of [small, lookUp(indexSource(await readSource(explorerDocument()), knowledge))])
    for (const entry of lookups.corpus.entries)
      expect(
        richText(entry, lookups)
          .map(({ text }) => text)
          .join(''),
      ).toBe(entry.text.slice(entry.lead))
})

test('mentions are links to what they mean', () => {
  const note = small.getEntry('05-01.n1')!
  const links = richText(note, small).flatMap((piece) =>
    piece.kind === 'link' ? [[piece.text, formatRef(piece.ref)]] : [],
  )
  expect(links).toEqual([
    ['SG13', '/study-groups/itu-t-sg13'],
    ['TSAG', '/study-groups/tsag'],
    ['TSAG TD412', '/documents/tsag-td412'],
    ['Q5/13', '/questions/itu-t-q5-13'],
  ])
})
