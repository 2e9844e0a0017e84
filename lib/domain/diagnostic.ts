import { z } from 'zod'
import { Span } from './span'

export const SEVERITIES = ['error', 'warning', 'info'] as const

/** A fault found in the document, or by us in reading it. `rule` is a short name in kebab case, the same for every such fault. */
export const Diagnostic = z.object({
  rule: z.string().regex(/^[a-z][a-z0-9-]*$/),
  severity: z.enum(SEVERITIES),
  message: z.string(),
  location: z.string().nullable(),
  span: Span.nullable(),
})
export type Diagnostic = z.infer<typeof Diagnostic>

/** Stages hand their faults to this; nothing is thrown for a fault of the document. */
export type Report = (diagnostic: Diagnostic) => void
