import { z } from 'zod'

/** One dated version of a plan, as far as the file says. */
export const Edition = z.object({
  title: z.string().nullable(),
  /** Document number, "TSAG-TD25R1". */
  document: z.string().nullable(),
  meeting: z.string().nullable(),
  /** ISO date, as far as known. */
  date: z.string().nullable(),
})
export type Edition = z.infer<typeof Edition>
