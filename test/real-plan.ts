import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const path = join(import.meta.dirname, '..', '..', 'shared', 'sources', 'wtsa-16-action-plan.txt')

/** The official plan, where it is at hand beside the project; null elsewhere. In CI its absence is a failure. */
export const realPlan: { path: string; text: string } | null = existsSync(path)
  ? { path, text: readFileSync(path, 'utf8') }
  : null

if (!realPlan) {
  if (process.env.CI)
    throw new Error('The tests on the official plan cannot run: ../shared/sources has no wtsa-16-action-plan.txt.')
  console.warn('!! The tests on the official plan are skipped: ../shared/sources has no wtsa-16-action-plan.txt.')
}
