import { describe, expect, test } from 'vitest'
import { formatRef } from '../../../lib/refs/address'
import { entityGroups, otherResolutions } from '../../../lib/views/entity-list'
import { getTimeline } from '../../../lib/views/events'
import { explorerOf } from '../../explorer-of'

const { lookups } = await explorerOf()

describe('a list of a kind', () => {
  test('names each place that cites an entity once, and opens a passage there that mentions it', () => {
    const rows = entityGroups('document', lookups).flatMap((group) => group.rows)
    const row = rows.find(({ id }) => id === 'tsag-td25r1')!
    expect(row.cited.map(({ name }) => name)).toEqual(expect.arrayContaining(['22-04', '22-07', '83-02']))
    expect(new Set(row.cited.map(({ id }) => id)).size).toBe(row.cited.length)
    for (const { ref } of row.cited) {
      const passage = decodeURIComponent(formatRef(ref).split('#')[1] ?? '')
      expect(lookups.mentionsIn(passage).some(({ entity }) => entity === row.id)).toBe(true)
    }
  })

  test('has every entity under one heading', () => {
    for (const kind of ['study-group', 'document', 'question', 'recommendation', 'organization'] as const) {
      const ids = entityGroups(kind, lookups).flatMap(({ rows }) => rows.map(({ id }) => id))
      expect(ids.sort()).toEqual(
        lookups
          .entitiesOfKind(kind)
          .map(({ id }) => id)
          .sort(),
      )
    }
  })

  test('of other resolutions leaves out those that the plan tracks', () => {
    const ids = otherResolutions(lookups).flatMap(({ rows }) => rows.map(({ id }) => id))
    expect(ids).toContain('pp-res-130')
    expect(ids).not.toContain('res-92')
  })
})

test('events of the newest year come first, and each year is in the order of its days', () => {
  const { years, total, shown } = getTimeline({ year: '', place: '', organizer: '' }, lookups)
  expect(shown).toBe(total)
  const dated = years.map(({ year }) => year).filter((year) => /^\d/.test(year))
  expect(dated).toEqual([...dated].sort().reverse())
  for (const { events } of years) {
    const days = events.map(({ id }) => lookups.getEntity(id)?.start ?? '')
    expect(days).toEqual([...days].sort())
  }
})
