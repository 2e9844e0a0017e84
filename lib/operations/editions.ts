import { z } from 'zod'
import { idField, openEdition } from './fields'
import { defineOperation } from './operation'
import { EditionAnswer, editionAnswer } from './plan-answer'

export const editions = defineOperation({
  name: 'editions',
  summary: 'List the editions of a plan.',
  description: 'Every edition with its document, meeting, source and counts, the newest first.',
  method: 'GET',
  path: '/plans/{plan}/editions',
  input: z.object({ plan: idField('Id of the plan.', 'wtsa-16') }),
  output: z.object({ plan: z.string(), total: z.int(), items: z.array(EditionAnswer) }),
  run: async (service, input) => {
    const { info } = await openEdition(service, input)
    const items = service.library.getPlan(info.plan)!.editions.map((one) => editionAnswer(one, service))
    return { plan: info.plan, total: items.length, items }
  },
})
