import type { Position } from '../domain/position'
import type { Span } from '../domain/span'
import { firstNotBefore } from '../text/sorted'

/** A place in a file with the characters of its paragraph that are meant, counted from 0, the end exclusive. */
export type Located = Omit<Position, 'span'> & { characters: { from: number; to: number } }

/**
 * Where a passage begins in the file, and which characters of that paragraph it has; a passage of several paragraphs reaches
 * to the end of its first. Undefined where the file is a text, or the place holds no words of the file.
 */
export function locate(span: Span, positions: readonly Position[]): Located | undefined {
  const place = positions[firstNotBefore(positions.length, (i) => positions[i]!.span.end <= span.start)]
  if (!place || place.span.start >= Math.max(span.end, span.start + 1)) return undefined
  const { span: own, ...where } = place
  const from = Math.max(0, span.start - own.start)
  return { ...where, characters: { from, to: Math.max(from, Math.min(span.end, own.end) - own.start) } }
}
