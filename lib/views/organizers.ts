import { kindsThat } from '../domain/kinds'
import type { Mention } from '../domain/mention'
import type { Lookups } from '../library/lookups'
import { say } from '../messages/message'
import { entityRef, entryRef, type Ref } from '../refs/ref'
import { placeOf } from './passages'

/** Who holds an event, as the words around it or in its name say: `id` is null for ITU and its secretariat, which are no entities. */
export type Organizer = { id: string | null; label: string; ref: Ref | null; reason: string; place: Ref }

/** "SG5 organized a", "SG9 is organizing a", "SG11 conducted a": what stands between an organizer and its event. */
const HOLDS =
  /^\s*(?:\([^)]{0,40}\)\s*)?(?:has\s|have\s|is\s|will\s|plans\sto\s|also\s){0,3}(?:organi[sz](?:ed?|es|ing)|convened?s?|conduct(?:ed|s|ing)?|held|hosted|hosts)\s(?:(?:an?|the|its|one[\s-]day|mini|joint|ITU|regional)[\s-]){0,4}$/i
/** "... was organized by", "hosted by": what stands between an event and who holds it, in one sentence. */
const HELD_BY = /^[^.;]{0,160}\b(?:organi[sz]ed|hosted|held|convened)\s(?:jointly\s)?by\s(?:the\s)?$/i
/** The name's own words say it: "ITU-ETSI workshop", "IEEE 802-ITU-T SG15 workshop", "workshop together with G3ict". */
const IN_NAME = /^[^"“]{0,40}\b(?:workshop|forum|symposium|conference|roundtable|event)\b/i
const TOGETHER = /\b(?:together|jointly|collaboration|cooperation)\s+with\s+(?:the\s)?$/i

/** ITU and its secretariat, who organize and are no entities of the plan. */
const ITU = /\b(?:ITU-[TRD](?![\w\s]*SG)|ITU|TSB)\b/g
const ORGANIZES = new Set<string>(kindsThat('organizes'))

type Candidate = { id: string | null; label: string; start: number; end: number }

function candidatesIn(text: string, from: number, mentions: readonly Mention[], lookups: Lookups): Candidate[] {
  const named = mentions.flatMap(({ kind, entity, span }): Candidate[] =>
    entity && ORGANIZES.has(kind)
      ? [
          {
            id: entity,
            label: lookups.getEntity(entity)?.label ?? entity,
            start: span.start - from,
            end: span.end - from,
          },
        ]
      : [],
  )
  const plain = [...text.matchAll(ITU)]
    .map((match): Candidate => ({ id: null, label: match[0], start: match.index, end: match.index + match[0].length }))
    .filter((itu) => !named.some(({ start, end }) => start <= itu.start && itu.end <= end))
  return [...named, ...plain]
}

/** Why a candidate holds the event that stands from `start` to `end` of a text, or null. */
function reasonFor(
  text: string,
  { start: at, end: to }: Candidate,
  start: number,
  end: number,
): 'sentence' | 'name' | null {
  if (to <= start && HOLDS.test(text.slice(to, start))) return 'sentence'
  if (at >= end && HELD_BY.test(text.slice(end, at))) return 'sentence'
  if (at >= start && to <= end) {
    if (TOGETHER.test(text.slice(start, at))) return 'name'
    if (!/["“]/.test(text.slice(start, at)) && IN_NAME.test(text.slice(to, end))) return 'name'
  }
  return null
}

/** Everyone whom the plan says to hold an event, once each, with where it says so. */
export function organizersOf(event: string, lookups: Lookups): Organizer[] {
  const found = new Map<string, Organizer>()
  for (const mention of lookups.mentionsOf(event)) {
    const entry = lookups.getEntry(mention.entry)
    if (!entry) continue
    const from = entry.span.start
    for (const candidate of candidatesIn(entry.text, from, lookups.mentionsIn(entry.id), lookups)) {
      const reason = reasonFor(entry.text, candidate, mention.span.start - from, mention.span.end - from)
      if (!reason || found.has(candidate.label)) continue
      const kind = candidate.id ? lookups.getEntity(candidate.id)?.kind : undefined
      found.set(candidate.label, {
        id: candidate.id,
        label: candidate.label,
        ref: candidate.id && kind ? entityRef(lookups.origin, kind, candidate.id) : null,
        reason: say(`organizer.${reason}`, { place: placeOf(entry, lookups) }),
        place: entryRef(lookups.origin, entry),
      })
    }
  }
  return [...found.values()]
}
