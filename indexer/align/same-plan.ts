import type { Edition } from '../../lib/domain/edition'
import { wordingOf } from '../../lib/text/wording'

/** The assembly in a plan's title: "WTSA-16" in "Draft WTSA-16 Action Plan, revision 2". */
const ASSEMBLY = /\b[A-Z][A-Za-z]{1,9}-\d{2,4}\b/

/** Whether two editions are of one plan, as their titles say: another assembly has another plan. Unknown titles tell none apart. */
export function isSamePlan(earlier: { edition: Edition }, later: { edition: Edition }): boolean {
  const [a, b] = [earlier, later].map(({ edition }) => wordingOf(edition.title ?? '').match(ASSEMBLY)?.[0])
  return a === undefined || b === undefined || a === b
}
