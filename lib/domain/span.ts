import { z } from 'zod'

/** Half-open range of UTF-16 offsets into the untouched source: `source.slice(start, end)` is the passage. */
export const Span = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((span) => span.start <= span.end, 'a span ends where it starts or after')
export type Span = z.infer<typeof Span>

/** The passage that a span stands for. */
export const slice = (source: string, span: Span): string => source.slice(span.start, span.end)

/** Whether the inner span lies wholly in the outer one. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
