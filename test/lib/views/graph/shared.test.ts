import { describe, expect, test } from 'vitest'
import { getNetwork } from '../../../../lib/views/graph/network'
import { findNode } from '../../../../lib/views/graph/page'
import { sharedBy } from '../../../../lib/views/graph/shared'
import { sideOf } from '../../../../lib/views/graph/side'
import { explorerOf } from '../../../explorer-of'

const { lookups } = await explorerOf()
const network = getNetwork(lookups)
const node = (words: string) => findNode(words, network)!

describe('what two resolutions share', () => {
  const { groups, together } = sharedBy(node('92'), node('93'), lookups)

  test('is an event that notes of both tell of, with the items on either side', () => {
    const event = groups.flatMap(({ things }) => things).find(({ label }) => label === '5G Security')!
    expect(event.ofFirst.map(({ name }) => name)).toContain('92-10')
    expect(event.ofSecond.map(({ name }) => name)).toContain('93-01')
  })

  test('each thing is cited on both sides, and neither of the two is among them', () => {
    for (const { id, ofFirst, ofSecond } of groups.flatMap(({ things }) => things)) {
      expect(
        [ofFirst.length, ofSecond.length].every((count) => count > 0),
        id,
      ).toBe(true)
      expect(['res-92', 'res-93']).not.toContain(id)
    }
  })

  test('no item belongs to both', () => expect(together).toEqual([]))
})

test('two study groups share the items that name both', () => {
  const { together } = sharedBy(node('SG13'), node('SG11'), lookups)
  expect(together.length).toBeGreaterThan(0)
  for (const { id } of together) {
    const named = lookups.mentionsAt(id).map(({ entity }) => entity)
    expect(named).toContain('itu-t-sg13')
    expect(named).toContain('itu-t-sg11')
  }
})

test('a resolution is told by its items and its row of Table 1, a study group by its part in the items', () => {
  expect(sideOf(node('92'), lookups).facts.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['Action items', 'Action']),
  )
  expect(sideOf(node('SG13'), lookups).facts.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['Acts', 'Cited in']),
  )
})
