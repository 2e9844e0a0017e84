import { expect, test } from 'vitest'
import { planOf } from '../../indexer/identity'
import { NO_EDITION } from '../../lib/domain/edition'

const source = { name: 'Plan of 2018 (final).docx', sha256: '', length: 0 }

test.each([
  ['WTSA-16 Action Plan', 'wtsa-16'],
  ['WTSA-16 Action Plan: a digest', 'wtsa-16'],
  ['Updated WTSA-12 Action Plan (version 4)', 'wtsa-12'],
  ['Progress on the WTDC 2017 resolutions', 'wtdc-17'],
  ['Assembly of Aurelia – Action Plan', 'assembly-of-aurelia'],
  ['Council Action Plan', 'council'],
  ['Action Plan', 'action-plan'],
  [null, 'plan-of-2018-final'],
])('a file whose title is %s is an edition of the plan %s', (title, plan) =>
  expect(planOf({ edition: { ...NO_EDITION, title }, source })).toBe(plan),
)
