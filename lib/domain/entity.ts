import { z } from 'zod'
import { ENTITY_KINDS } from './kinds'

export const EntityKind = z.enum(ENTITY_KINDS)
export type EntityKind = z.infer<typeof EntityKind>

/** States of a Recommendation, Supplement or draft, in the order in which a text passes through them. */
export const STATES = ['draft', 'under revision', 'consented', 'determined', 'agreed', 'approved', 'published'] as const
export const State = z.enum(STATES)
export type State = z.infer<typeof State>

/** Days and months as far as known: `2017`, `2017-12`, `2017-12-05`. */
export const PartialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

/** The rule of an address that the document itself gives. */
export const LINKED = 'linked in the document'

export const Entity = z.object({
  id: z.string().min(1),
  kind: EntityKind,
  /** Short name as a delegate writes it: "Q5/13", "ITU-T Y.3110", "TSAG-TD25R1". */
  label: z.string(),
  /** Full name or title, where the document or the knowledge has one. */
  title: z.string().nullable(),
  /** Spellings found in the document, most frequent first. */
  names: z.array(z.string()),
  /** The entry that is this entity (`res-92`, `92-05`, a clause), or null. */
  entry: z.string().nullable(),
  /** Its address: what the document links it to, or the official one, built from the id alone; `rule` says which, and how. */
  address: z.object({ url: z.url(), rule: z.string() }).nullable(),
  /** Events only: dates as far as known and place. */
  start: PartialDate.nullable(),
  end: PartialDate.nullable(),
  city: z.string().nullable(),
  country: z.string().nullable(),
})
export type Entity = z.infer<typeof Entity>
