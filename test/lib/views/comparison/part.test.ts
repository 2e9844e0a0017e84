import { describe, expect, test } from 'vitest'
import type { WordPart } from '../../../../lib/comparison/word-difference'
import type { ComparisonGroup } from '../../../../lib/views/comparison/filter'
import { partOf, shorten } from '../../../../lib/views/comparison/part'
import type { PlaceView } from '../../../../lib/views/comparison/place'

const change = { subject: '', heading: '', category: 'notes' as const, earlier: null, later: null, numbers: '' }
const place = (location: string, size: number): PlaceView => ({
  ...{ location, name: location, ref: null, action: '', studyGroups: [], gained: [], lost: [] },
  changes: Array.from({ length: size }, () => ({ ...change, words: [], proposed: null })),
})
const group = (id: string, ...sizes: number[]): ComparisonGroup => ({
  ...{ id, name: id, title: '', ref: null },
  places: sizes.map((size, i) => place(`${id}.${i}`, size)),
})

describe('a long comparison', () => {
  const groups = [group('front', 10), group('res-1', 60, 60, 3), group('res-2', 140), group('res-3', 1, 1)]
  const parts = [1, 2, 3, 4].map((page) => partOf(groups, page))
  const listed = (part: (typeof parts)[number]) =>
    part.groups.map(({ id, places }) => [id, ...places.map(({ location }) => location)].join(' '))

  test('is divided between items, and a resolution goes on under its name', () => {
    expect(parts.map(listed)).toEqual([
      ['front front.0', 'res-1 res-1.0'],
      ['res-1 res-1.1 res-1.2'],
      ['res-2 res-2.0'],
      ['res-3 res-3.0 res-3.1'],
    ])
    expect(parts.map(({ page, pages }) => `${page} ${pages}`)).toEqual(['1 4', '2 4', '3 4', '4 4'])
  })

  test('has no page behind its last one', () => {
    expect(partOf(groups, 99)).toEqual(parts[3])
    expect(partOf([], 1)).toEqual({ groups: [], page: 1, pages: 1 })
  })
})

test('what stayed the same is cut between words, and what came and went is whole', () => {
  const long = 'unchanged words '.repeat(60)
  const words: WordPart[] = [
    { kind: 'same', text: long },
    { kind: 'added', text: long },
    { kind: 'same', text: long },
    { kind: 'removed', text: 'gone' },
    { kind: 'same', text: long },
  ]
  const [before, added, between, removed, behind] = shorten(words)
  expect([added, removed]).toEqual([words[1], words[3]])
  expect(before?.text).toMatch(/^…( (?:unchanged|words)){5,} $/)
  expect(between?.text).toMatch(/^unchanged .* … unchanged/)
  expect(behind?.text).toMatch(/^unchanged .* …$/)
  for (const part of [before, between, behind]) expect(part!.text.length).toBeLessThan(400)
  expect(shorten([{ kind: 'same', text: 'short' }])).toEqual([{ kind: 'same', text: 'short' }])
})
