import { z } from 'zod'
import { Entry } from './entry'

const EntryKind = z.enum(Entry.options.map((option) => option.shape.kind.value))

/**
 * Why two entries of two editions are taken for one:
 * - `same-number`: the number (or the term, the row's resolution) is the same, and the wording is the same or like
 * - `same-order`: the wording is the same, in the same order of the same item or resolution; its number counts on
 * - `announced`: the plan's own list of changes says it
 * - `divided`: a note was split or merged word for word; its line goes on in the longest part
 * - `same-wording`: the number or place differs, and nothing else in either edition has this wording
 * - `like-wording`: the wording differs, and nothing else comes near it
 * - `same-parts`: most of what stands under it is the same
 *
 * The first four are certain, the others proposed.
 */
export const PAIR_REASONS = [
  'same-number',
  'same-order',
  'announced',
  'divided',
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
  /** It left the order of its neighbours. */
  moved: z.boolean(),
})
export type Pair = z.infer<typeof Pair>
export type PairReason = Pair['reason']

/**
 * One entry through the editions of a plan that follow each other. A stage begins with each edition in which something is
 * new: its id, or what ties it to the edition before.
 */
export const Line = z.object({
  /** The entry's newest id; where another line has that too, with the edition behind it: "44-05@2017-05-01". */
  id: z.string(),
  kind: EntryKind,
  stages: z
    .array(
      z.object({
        /** The date of the edition in its plan. */
        edition: z.string(),
        entry: z.string(),
        /** What ties it to the edition before; absent in the first stage. */
        tie: Pair.pick({ certainty: true, reason: true, moved: true }).optional(),
      }),
    )
    .min(1),
  /** The last edition that has it. */
  last: z.string(),
})
export type Line = z.infer<typeof Line>
