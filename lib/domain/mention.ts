import { z } from 'zod'
import { EntityKind } from './entity'
import { Span } from './span'

/**
 * An entity's occurrence in an entry. `resolved` names one entity; `ambiguous` names none and has two candidates or more;
 * `unresolved` names none. `reason` says why in a sentence wherever the status is not `resolved`.
 */
export const Mention = z.object({
  kind: EntityKind,
  location: z.string(),
  entry: z.string(),
  /** The entity's id, or null where it is ambiguous or unresolved. */
  entity: z.string().nullable(),
  /** `clean(source.slice(span))`. */
  text: z.string(),
  span: Span,
  status: z.enum(['resolved', 'ambiguous', 'unresolved']),
  candidates: z.array(z.string()),
  reason: z.string().nullable(),
  /** The address that the document links these words to, or null. */
  address: z.url().nullable(),
})
export type Mention = z.infer<typeof Mention>
