import { expect, test } from 'vitest'
import { knowledge } from '../../../lib/identifiers/knowledge'
import { readReferences } from '../../../lib/references/read'

test('every reference has the words at its offsets, as the text has them', () => {
  const text = 'The “SG13” meeting agreed Recommendation ITU‑T Y.3110 and Res. 92.'
  const references = readReferences(text, knowledge)
  expect(references.map(({ id }) => id)).toEqual(['itu-t-sg13', 'itu-t-y.3110', 'res-92'])
  for (const { start, end, text: words } of references) expect(text.slice(start, end)).toBe(words)
})

test('a reference that names nothing certain says why, and has no id', () => {
  const [reference] = readReferences('Resolution 150 is recalled; what TD12 says is not known.', knowledge).slice(-1)
  expect(reference).toMatchObject({ id: null, kind: 'document' })
  expect(reference?.reason).toBeTruthy()
})
