import type { PlanHistory } from '../../../lib/library/history'
import type { PlanInfo } from '../../../lib/library/manifest'
import { getContent } from './content'

// In an offline file this stands where `lib/library/history` stands on a server.

/** The history of the plan of this file. */
export async function openHistory(_: string, plan: PlanInfo): Promise<PlanHistory | null> {
  const content = getContent()
  return plan.id === content.plan.id ? content.history : null
}
