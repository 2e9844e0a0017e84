import { expect, test } from 'vitest'
import { knowledge } from '../../../lib/identifiers/knowledge'
import { readReferences } from '../../../lib/references/read'

/** Spans are quoted: they hold a whole name, no article in front of it and no half of a pair of marks. */
test.each([
  ['A workshop on “Lamps of boats” was held on 4 May 2017.', 'event', ['workshop on “Lamps of boats”']],
  ['It met beside the ITU-T SG16 meeting.', 'study-group', ['ITU-T SG16']],
  ['It was paid by the World Bank Group.', 'organization', ['World Bank Group']],
  ['See TD96 (GEN/3) Rev.1, then Y.3101.', 'document', ['TD96 (GEN/3) Rev.1']],
  ['Resolution 71 (Rev. Busan, 2014), “SG13”', 'resolution', ['Resolution 71 (Rev. Busan, 2014)']],
  ['The text is SG15-TD201 (WP2/15).', 'document', ['SG15-TD201 (WP2/15)']],
])('%s', (text, kind, words) => {
  const found = readReferences(text, knowledge).filter((reference) => reference.kind === kind)
  expect(found.map(({ text: printed }) => printed)).toEqual(words)
})
