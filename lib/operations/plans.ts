import { z } from 'zod'
import { defineOperation } from './operation'
import { PlanAnswer, planAnswer } from './plan-answer'

export const plans = defineOperation({
  name: 'plans',
  summary: 'List the plans of the library.',
  description:
    'Every plan with its editions, the newest first. `id` of a plan or edition is what `plan` and `edition` of other operations take.',
  method: 'GET',
  path: '/plans',
  input: z.object({}),
  output: z.object({ total: z.int(), items: z.array(PlanAnswer) }),
  run: async (service) => {
    const items = service.library.manifest.plans.map((plan) => planAnswer(plan, service))
    return { total: items.length, items }
  },
})
