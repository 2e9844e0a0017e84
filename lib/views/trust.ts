import { z } from 'zod'
import accuracy from '../../data/accuracy.json'

/** What `npm run accuracy` measured: the rules against labels made by hand, kind by kind. */
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
})
export type Accuracy = z.infer<typeof Accuracy>

export const getAccuracy = (): Accuracy => Accuracy.parse(accuracy)
