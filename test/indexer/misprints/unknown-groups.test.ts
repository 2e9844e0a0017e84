import { expect, test } from 'vitest'
import { settleUnknownGroups } from '../../../indexer/misprints/unknown-groups'
import type { Mention } from '../../../lib/domain/mention'
import { periodAfter } from '../../../lib/identifiers/study-period'

const mention = (entity: string, entry: string): Mention => ({
  kind: 'study-group',
  location: '07-01',
  entry,
  entity,
  text: entity,
  span: { start: 0, end: 1 },
  status: 'resolved',
  candidates: [],
  reason: null,
  address: null,
})
const settle = (mentions: readonly Mention[]) =>
  settleUnknownGroups(
    mentions,
    periodAfter(2016),
    (_, id) => id,
    () => {},
  )

test('a group that does not exist may be the one of another Sector that the place names', () => {
  const [unknown] = settle([mention('itu-t-sg18', '07-01.n1'), mention('itu-r-sg18', '07-01.n2')])
  expect(unknown).toMatchObject({ entity: null, status: 'unresolved', candidates: ['itu-r-sg18'] })
})

test('each mention is looked at a few times, however many there are', () => {
  const looksAt = (count: number) => {
    let looks = 0
    const counted = (entity: string, entry: string): Mention =>
      Object.defineProperty(mention(entity, entry), 'entity', {
        get: () => {
          looks++
          return entity
        },
      })
    settle(Array.from({ length: count }, (_, n) => counted('itu-t-sg18', `07-01.n${n}`)))
    return looks
  }
  expect(looksAt(400)).toBe(4 * looksAt(100))
})
