import { type Entity, LINKED } from '../lib/domain/entity'
import type { Mention } from '../lib/domain/mention'
import type { Span } from '../lib/domain/span'
import type { Hyperlink } from '../lib/reading/reading'
import { firstNotBefore } from '../lib/text/sorted'

/**
 * The address that words are linked to: a link that is those words and nothing else ("TSAG-TD25" may be linked without its
 * "R1"). A link whose words say more ("the report of SG13 on numbering") is none of what they mention.
 */
export function addressesOf(hyperlinks: readonly Hyperlink[]): (words: Span) => string | null {
  const byStart = [...hyperlinks].sort((a, b) => a.span.start - b.span.start)
  return ({ start, end }) => {
    const place = firstNotBefore(byStart.length, (i) => byStart[i]!.span.start < start)
    const link = byStart[place]
    // One character more on either side: a bracket or a blank that was linked with the words.
    const wider = byStart[place - 1]
    if (wider && wider.span.start === start - 1 && wider.span.end >= end && wider.span.end <= end + 1) return wider.url
    return link && link.span.start < end && link.span.end <= end + 1 ? link.url : null
  }
}

/** Kinds that the document's own link names best; for the others it stands in where no rule builds an address. */
const BY_LINK: readonly Entity['kind'][] = ['document', 'event']

/** The address of an entity: what the document links it to, most often and first, or what a rule builds. */
export function chooseAddress(
  kind: Entity['kind'],
  byRule: Entity['address'],
  mentions: readonly Mention[],
): Entity['address'] {
  const counts = new Map<string, number>()
  for (const { address } of mentions) if (address !== null) counts.set(address, (counts.get(address) ?? 0) + 1)
  const [linked] = [...counts].sort((a, b) => b[1] - a[1])
  if (!linked || (byRule && !BY_LINK.includes(kind))) return byRule
  return { url: linked[0], rule: LINKED }
}
