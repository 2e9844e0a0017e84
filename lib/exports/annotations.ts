import type { Mention } from '../domain/mention'
import { entityRef, entryRef, type Ref } from '../refs/ref'
import { firstNotBefore } from '../text/sorted'
import type { Explorer } from '../views/explorer'

/** So many characters before and behind a passage tell it from another of the same words. */
const AROUND = 32

/**
 * Offsets of a text in code points, as the Web Annotation model counts them, from offsets in UTF-16 units: a character
 * outside the basic plane is two units and one code point.
 */
export function codePointsOf(text: string): (offset: number) => number {
  const pairs: number[] = []
  for (const { index } of text.matchAll(/[\ud800-\udbff](?=[\udc00-\udfff])/g)) pairs.push(index)
  return (offset) => offset - firstNotBefore(pairs.length, (i) => pairs[i]! < offset)
}

/** A mention as a W3C Web Annotation: what is identified, and where in the source, by position and by its words. */
export function annotationOf(
  { kind, entity, entry, span, text }: Mention & { entity: string },
  { lookups, source, info }: Explorer,
  toCodePoints: (offset: number) => number,
  addresses: { of: (ref: Ref) => string; source: string },
) {
  const place = lookups.getEntry(entry)
  const known = lookups.getEntity(entity)
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld' as const,
    id: `urn:action-plan:${info.plan}:${info.date}:${span.start}-${span.end}:${encodeURIComponent(entity)}`,
    type: 'Annotation' as const,
    motivation: 'identifying' as const,
    body: {
      id: addresses.of(entityRef(lookups.origin, kind, entity)),
      type: 'SpecificResource' as const,
      label: known?.label ?? text,
      kind,
    },
    target: {
      source: addresses.source,
      ...(place && { scope: addresses.of(entryRef(lookups.origin, place)) }),
      selector: [
        { type: 'TextPositionSelector' as const, start: toCodePoints(span.start), end: toCodePoints(span.end) },
        {
          type: 'TextQuoteSelector' as const,
          exact: source.slice(span.start, span.end),
          prefix: source.slice(Math.max(0, span.start - AROUND), span.start).replace(/^[\udc00-\udfff]/, ''),
          suffix: source.slice(span.end, span.end + AROUND).replace(/[\ud800-\udbff]$/, ''),
        },
      ],
    },
  }
}
