import { expect, test } from 'vitest'
import { byRule } from '../../../lib/domain/rules'

const fault = (rule: string, severity: 'error' | 'warning' | 'info') => ({ rule, severity })

test('the worst rule comes first, by the worst of its faults', () => {
  const faults = [
    fault('not-placed', 'info'),
    fault('used-twice', 'warning'),
    fault('not-placed', 'error'),
    fault('wrong-mandate', 'warning'),
  ]
  expect(byRule(faults).map(({ rule }) => rule)[0]).toBe('not-placed')
  expect(byRule(faults)[0]?.faults).toHaveLength(2)
})

test('a rule may have as many faults as a file of hundreds of plans', () => {
  const [group] = byRule(Array.from({ length: 300_000 }, () => fault('used-twice', 'warning')))
  expect(group?.faults).toHaveLength(300_000)
})
