import { z } from 'zod'
import { byRule } from '../domain/rules'
import { getAccuracy } from '../views/trust'
import { EDITION_FIELDS, idField, openEdition } from './fields'
import { defineOperation } from './operation'
import { PlanAnswer, planAnswer } from './plan-answer'
import { EditionId } from './schemas'
import { editionOf } from './service'

export const plan = defineOperation({
  name: 'plan',
  summary: 'Tell a plan, how well it was read, and what is at fault in it.',
  description:
    'The plan with its editions; `faults` counts the faults of one edition by rule (`/diagnostics` lists them), `accuracy` is what the rules of reading reach against labels made by hand.',
  method: 'GET',
  path: '/plans/{plan}',
  input: z.object({ plan: idField('Id of the plan.', 'wtsa-16'), edition: EDITION_FIELDS.edition }),
  output: z.object({
    ...PlanAnswer.shape,
    edition: EditionId,
    faults: z.array(
      z.object({
        rule: z.string(),
        subject: z.enum(['document', 'reading']).describe('Whether the authors or our reading may be at fault.'),
        count: z.int(),
      }),
    ),
    accuracy: z
      .array(
        z.object({
          kind: z.string(),
          labels: z.int().describe('References labelled by hand.'),
          precision: z.number().describe('Share of what was found that is right, 0 to 1.'),
          recall: z.number().describe('Share of the labels that was found, 0 to 1.'),
        }),
      )
      .describe('Measured on half of the WTSA-16 plan.'),
  }),
  run: async (service, input) => {
    const explorer = await openEdition(service, input)
    const info = service.library.getPlan(explorer.info.plan)!
    return {
      ...planAnswer(info, service),
      edition: editionOf(explorer),
      faults: byRule(explorer.lookups.corpus.diagnostics).map(({ rule, faults }) => ({
        rule,
        subject: faults[0]!.subject,
        count: faults.length,
      })),
      accuracy: getAccuracy().scores.map(({ kind, labels, precision, recall }) => ({
        kind,
        labels,
        precision,
        recall,
      })),
    }
  },
})
