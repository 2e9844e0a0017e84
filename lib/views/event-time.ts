import type { Entity } from '../domain/entity'
import type { Lookups } from '../library/lookups'
import { sentenceAround } from '../text/sentence'

/** The events of a plan by their day; those without one come last. */
export const eventsInTime = ({ entitiesOfKind }: Lookups): Entity[] =>
  entitiesOfKind('event').toSorted((a, b) => (a.start ?? '9999').localeCompare(b.start ?? '9999'))

/** "is planned", "is due", "will take place", "to be held": the plan speaks of an event that has not been yet. */
const AHEAD =
  /\b(?:will|shall|(?:is|are|being)\s(?:planned|scheduled|foreseen|due|being\sorgani[sz]ed)|planned\s(?:for|on|to|in)|to\sbe\s(?:held|organi[sz]ed|convened)|upcoming|forthcoming)\b/i
/** "was held", "took place", "organized a": the plan tells of it as past. */
const BEHIND = /\b(?:was|were|took|has\sbeen|have\sbeen|held|conducted|convened|hosted|attended)\b/i

/**
 * Whether an event is planned, in the words of the plan: `planned`, or `announced` where the edition is of a later day and
 * the words were never brought up to date. Null where any sentence tells of it as past, or none says either.
 */
export function aheadOf(event: Entity, lookups: Lookups): 'planned' | 'announced' | null {
  const { date } = lookups.corpus.edition
  const last = event.end ?? event.start
  const sentences = lookups.mentionsOf(event.id).flatMap(({ entry, span }) => {
    const passage = lookups.getEntry(entry)
    return passage ? [sentenceAround(passage.text, span.start - passage.span.start).text] : []
  })
  const isAhead = sentences.some((text) => AHEAD.test(text) && !BEHIND.test(text.replace(AHEAD, '')))
  const isBehind = sentences.some((text) => BEHIND.test(text.replace(AHEAD, '')))
  if (date && last && last.length >= date.length && last > date) return 'planned'
  if (!isAhead || isBehind) return null
  return date && last && last < date.slice(0, last.length) ? 'announced' : 'planned'
}
