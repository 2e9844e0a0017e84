import { z } from 'zod'
import { Span } from './span'

export const SEVERITIES = ['error', 'warning', 'info'] as const

/**
 * What is at fault. `document`: the authors may want to correct it. `reading`: the reader of the file was unsure of it, or did
 * not read it; the authors are not to blame. Where a rule cannot be certain which of the two it is, it says `reading`.
 */
export const SUBJECTS = ['document', 'reading'] as const

/** A fault of the document, or of our reading of it. `rule` is a short name in kebab case, the same for every such fault. */
export const Diagnostic = z.object({
  rule: z.string().regex(/^[a-z][a-z0-9-]*$/),
  subject: z.enum(SUBJECTS),
  severity: z.enum(SEVERITIES),
  message: z.string(),
  location: z.string().nullable(),
  span: Span.nullable(),
})
export type Diagnostic = z.infer<typeof Diagnostic>

/** Stages hand their faults to this; nothing is thrown for a fault of the document. */
export type Report = (diagnostic: Diagnostic) => void
