import { expect, test } from 'vitest'
import { indexSource } from '../../../indexer/pipeline'
import { knowledge } from '../../../lib/identifiers/knowledge'
import { lookUp } from '../../../lib/library/lookups'
import { readSource } from '../../../lib/reading/source'
import { getLegend } from '../../../lib/views/legend'
import { getSuppressed } from '../../../lib/views/untracked'
import { explorerDocument } from '../../document'

const lookups = lookUp(indexSource(await readSource(explorerDocument()), knowledge))

test('a suppressed resolution answers with the numbers that the list of changes has, and the reason', () => {
  const page = getSuppressed('res-33', lookups)
  expect(page?.number).toBe(33)
  expect(page?.untracked.flatMap(({ items }) => items.map(({ name }) => name))).toEqual(['33-02', '33-03', '33-04'])
  expect(page?.untracked[0]?.reason).toContain('suppressed')
})

test('a resolution that the plan has, and one that nothing tells of, are none', () => {
  expect(getSuppressed('res-44', lookups)).toBeNull()
  expect(getSuppressed('res-999', lookups)).toBeNull()
  expect(getSuppressed('tsag-td25r1', lookups)).toBeNull()
})

test('the legend has what the plan explains, and behind it what it uses without explaining; marks are no abbreviations', () => {
  const { printed, unexplained } = getLegend(lookups)
  const terms = printed.map(({ term }) => term)
  expect(terms).toContain('SG')
  expect(terms.every((term) => /\p{L}/u.test(term))).toBe(true)
  expect(unexplained.map(({ term }) => term)).toEqual(expect.arrayContaining(['TSB', 'BDT', 'BSG', 'JCA', 'SDO']))
  expect(unexplained.filter(({ term }) => terms.includes(term))).toEqual([])
})
