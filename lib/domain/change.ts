import { z } from 'zod'
import { EntityKind } from './entity'
import { Pair } from './line'
import { Span } from './span'

/** A wording and where it stands in its edition; `span` is null where the field is not printed there. */
export const Wording = z.object({ text: z.string(), span: Span.nullable() })
export type Wording = z.infer<typeof Wording>

const base = {
  /** What changed. */
  entry: Pair.shape.kind,
  /** The item or resolution that it counts for, in the later edition; in the earlier one where the later has none. */
  location: z.string(),
  /** Follows from another change: the notes of a dropped item, the numbers behind an inserted clause. Not counted. */
  implied: z.boolean(),
}
const both = { earlier: z.string(), later: z.string() }

/**
 * What differs between two editions of a plan. Ids under `earlier` are those of the earlier edition.
 * - `changed`: one field, with both wordings
 * - `renumbered`: the same part under another printed number of the same resolution
 * - `moved`: an item under another resolution, a clause in another section, a note at another place of its item
 * - `split`, `merged`: one note became several, or several one
 */
export const Change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('added'), ...base, later: z.string(), after: Wording }),
  z.object({ kind: z.literal('removed'), ...base, earlier: z.string(), before: Wording }),
  z.object({ kind: z.literal('changed'), ...base, ...both, field: z.string(), before: Wording, after: Wording }),
  z.object({ kind: z.literal('renumbered'), ...base, ...both }),
  z.object({ kind: z.literal('moved'), ...base, ...both }),
  z.object({
    kind: z.literal('split'),
    ...base,
    earlier: z.string(),
    later: z.array(z.string()).min(2),
    before: Wording,
    after: z.array(Wording),
  }),
  z.object({
    kind: z.literal('merged'),
    ...base,
    earlier: z.array(z.string()).min(2),
    later: z.string(),
    before: z.array(Wording),
    after: Wording,
  }),
])
export type Change = z.infer<typeof Change>
export type ChangeKind = Change['kind']
export const CHANGE_KINDS = Change.options.map((option) => option.shape.kind.value)

/**
 * A reference that an item or resolution gained or lost: words that name the entity came or went. An entity that is only
 * read otherwise in unchanged words is neither.
 */
export const ReferenceChange = z.object({
  kind: z.enum(['gained', 'lost']),
  /** The item or resolution: its id in the edition that has the reference. */
  location: z.string(),
  entityKind: EntityKind,
  entity: z.string(),
  /** The passage of that edition that names it. */
  entry: z.string(),
  span: Span,
})
export type ReferenceChange = z.infer<typeof ReferenceChange>
