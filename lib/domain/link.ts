import { z } from 'zod'
import { Span } from './span'

export const LINK_KINDS = ['mentions', 'implements', 'see', 'same-item', 'revises', 'part-of', 'supersedes'] as const
export const LinkKind = z.enum(LINK_KINDS)
export type LinkKind = z.infer<typeof LinkKind>

/**
 * What we believe: `from` and `to` are ids of entries or entities. `entry` and `span` are the passage that says so (null
 * where the ids alone say so, as in `part-of`), `reason` says it in a sentence.
 */
export const Link = z.object({
  kind: LinkKind,
  from: z.string(),
  to: z.string(),
  entry: z.string().nullable(),
  span: Span.nullable(),
  reason: z.string(),
})
export type Link = z.infer<typeof Link>
