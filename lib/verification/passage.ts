import type { Entry } from '../domain/entry'
import type { Span } from '../domain/span'
import type { OpenEdition } from '../library/edition'
import { onceFor } from '../text/once-for'
import { firstNotBefore } from '../text/sorted'

/** A passage of an edition: the entry that it stands in, its place in the source, and the source's own words. */
export type Passage = { entry: Entry; span: Span }

/** The entries in the order of the source. */
const inOrder = onceFor((entries: readonly Entry[]): readonly Entry[] => {
  const sorted = [...entries].sort((a, b) => a.span.start - b.span.start)
  return sorted
})

/** The entries that a part of the source stands in, in order; none where it is no part of the plan. */
export function entriesIn(span: Span, { lookups }: Pick<OpenEdition, 'lookups'>): Entry[] {
  const entries = inOrder(lookups.corpus.entries)
  const found: Entry[] = []
  for (let i = firstNotBefore(entries.length, (at) => entries[at]!.span.end <= span.start); i < entries.length; i++) {
    const entry = entries[i]!
    if (entry.span.start >= span.end) break
    found.push(entry)
  }
  return found
}

/** The spans of an entry and of everything that stands under it. */
export function spansUnder(entry: Entry, { lookups }: Pick<OpenEdition, 'lookups'>): Span[] {
  const spans = [entry.span]
  const left = [...lookups.childrenOf(entry.id)]
  for (let next = left.pop(); next; next = left.pop()) {
    spans.push(next.span)
    for (const child of lookups.childrenOf(next.id)) left.push(child)
  }
  return spans.sort((a, b) => a.start - b.start)
}

/** Whether a part of the source stands wholly in spans that follow each other but for blanks between them. */
export const isWithin = (span: Span, spans: readonly Span[], source: string): boolean => {
  let at = span.start
  for (const { start, end } of spans) {
    if (end <= at) continue
    if (start > at && (start >= span.end || /\S/.test(source.slice(at, start)))) return false
    at = end
    if (at >= span.end) return true
  }
  return false
}
