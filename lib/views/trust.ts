import { z } from 'zod'
import accuracy from '../../data/accuracy.json'

/** What was measured: the plan by kind; Recommendations' states; texts that are no plan; small plans as people keep them. */
export const MEASURED = ['plan', 'states', 'foreign', 'lines', 'own', 'small-plans', 'unseen'] as const

/** One figure: so many texts (or places of the plan), of which so many were read without a fault, and their references. */
const Measured = z.object({
  id: z.enum(MEASURED),
  /** Whether the texts were seen while the rules were written: what was not seen tells what to expect of other texts. */
  seen: z.boolean(),
  texts: z.int(),
  right: z.int().nullable(),
  labels: z.int().nullable(),
  precision: z.number().nullable(),
  recall: z.number().nullable(),
  f1: z.number().nullable(),
})
export type Measured = z.infer<typeof Measured>

/** What `npm run accuracy` measured: the rules against labels made by hand, kind by kind, and every other figure. */
const Accuracy = z.object({
  locations: z.int(),
  scores: z.array(
    z.object({
      kind: z.string(),
      labels: z.int(),
      precision: z.number(),
      recall: z.number(),
      f1: z.number(),
      missed: z.int(),
      spurious: z.int(),
    }),
  ),
  register: z.array(Measured),
})
export type Accuracy = z.infer<typeof Accuracy>

export const getAccuracy = (): Accuracy => Accuracy.parse(accuracy)
