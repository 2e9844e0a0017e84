import { expect, test } from 'vitest'
import { ENTITY_KINDS, KINDS } from '../../../lib/domain/kinds'
import { KINDS as FINDERS } from '../../../lib/identifiers'
import { CATALOGUES } from '../../../lib/messages/catalogues'
import { formatRef, kindOfSegment, parsePath } from '../../../lib/refs/address'
import { listRef } from '../../../lib/refs/ref'
import { readFields } from '../../../lib/search/query/fields'

const origin = { at: { plan: 'wtsa-16', date: null }, scope: null }
const context = { knowledge: {} as never, places: [], has: () => false }

test.each(ENTITY_KINDS)('%s has a finder, two names, a list with an address, and a word in queries', (kind) => {
  expect(FINDERS.filter((one) => one.kind === kind)).toHaveLength(1)
  for (const name of [`kind.${kind}`, `kinds.${kind}`]) expect(Object.keys(CATALOGUES.en)).toContain(name)
  expect(kindOfSegment(KINDS[kind].segment)).toBe(kind)
  expect(parsePath(formatRef(listRef(origin, kind)))).toMatchObject({ entity: kind, id: null })
  for (const word of [kind, `${kind}s`, ...(KINDS[kind].asked ?? [])])
    expect(readFields(`kind:${word}`, context).filters).toEqual([{ field: 'kind', values: [kind] }])
})

test('no two kinds have the same part of addresses, or the same word in queries', () => {
  const segments = ENTITY_KINDS.map((kind) => KINDS[kind].segment)
  const words = ENTITY_KINDS.flatMap((kind) => [kind, ...(KINDS[kind].asked ?? [])])
  expect(new Set(segments).size).toBe(segments.length)
  expect(new Set(words).size).toBe(words.length)
})
