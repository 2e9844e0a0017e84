import { z } from 'zod'
import { Entry } from './entry'

const EntryKind = z.enum(Entry.options.map((option) => option.shape.kind.value))

/**
 * Why two entries of two editions are taken for one:
 * - `same-number`: the number (or the term, the row's resolution) is the same, and the wording is the same or like
 * - `same-order`: the wording is the same, in the same order of the same item or resolution; its number counts on
 * - `announced`: the plan's own list of changes says it
 * - `same-wording`: the number or place differs, and nothing else in either edition has this wording
 * - `like-wording`: the wording differs, and nothing else comes near it
 * - `same-parts`: most of what stands under it is the same
 *
 * The first three are certain, the others proposed.
 */
export const PAIR_REASONS = [
  'same-number',
  'same-order',
  'announced',
  'same-wording',
  'like-wording',
  'same-parts',
] as const

/** An entry in two editions. What is `proposed` is shown as such, with the reason. */
export const Pair = z.object({
  kind: EntryKind,
  /** Its ids in the earlier and in the later edition. */
  earlier: z.string(),
  later: z.string(),
  certainty: z.enum(['certain', 'proposed']),
  reason: z.enum(PAIR_REASONS),
  /** The share of words that both have, 0 to 1. */
  likeness: z.number().min(0).max(1),
  /** It left the order of its neighbours. */
  moved: z.boolean(),
})
export type Pair = z.infer<typeof Pair>
export type PairReason = Pair['reason']

/** One entry through the editions of a plan. */
export const Line = z.object({
  /** The id of the line in its plan: the entry's newest id; where two lines had it, with the newest edition behind it. */
  id: z.string(),
  kind: EntryKind,
  /** The editions that have it, oldest first; `certainty` and `reason` say what ties it to the one before (null for the first). */
  stages: z.array(
    z.object({
      edition: z.string(),
      entry: z.string(),
      certainty: Pair.shape.certainty.nullable(),
      reason: Pair.shape.reason.nullable(),
    }),
  ),
})
export type Line = z.infer<typeof Line>
