import { z } from 'zod'

/** What a list or the entries say that became of a resolution. */
export const VERDICTS = ['unchanged', 'revised', 'merged', 'suppressed', 'new'] as const

/**
 * What became of a resolution in the plan of the next assembly. `earlier` is null for a new one, `later` for one that was
 * suppressed; of one that was merged `later` is the resolution that it went into.
 */
export const Lineage = z.object({
  earlier: z.string().nullable(),
  later: z.string().nullable(),
  verdict: z.enum(VERDICTS),
  /** Whether the plan's own list of changes says so, or equal numbers; else it is proposed. */
  certainty: z.enum(['certain', 'proposed']),
  titleChanged: z.boolean(),
  /** Clauses, by their later ids, that were amended, added or moved; by their earlier ids those that were removed. */
  clauses: z.object({ amended: z.array(z.string()), added: z.array(z.string()), removed: z.array(z.string()) }),
  /** Action items that go on, those that do not, and new ones. */
  items: z.object({
    continued: z.array(z.object({ earlier: z.string(), later: z.string() })),
    ended: z.array(z.string()),
    added: z.array(z.string()),
  }),
})
export type Lineage = z.infer<typeof Lineage>
