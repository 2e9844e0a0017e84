import type { Entity } from '../domain/entity'
import type { Entry } from '../domain/entry'
import type { Lookups } from '../library/lookups'
import { raised } from '../text/clean'
import { sentenceAround } from '../text/sentence'
import { type Told, toldIn, toldOfList } from './event-told'

/** The events of a plan by their day; those without one come last. */
export const eventsInTime = ({ entitiesOfKind }: Lookups): Entity[] =>
  entitiesOfKind('event').toSorted((a, b) => (a.start ?? '9999').localeCompare(b.start ?? '9999'))

/**
 * Whether an event has been, in the words of the plan: `held` where any place tells so, `planned` where one speaks of it as
 * still to come, `announced` where the edition is of a later day and the words were never brought up to date. Null where no
 * place says either.
 */
export type EventState = 'held' | 'planned' | 'announced'

const isBullet = (entry: Entry): boolean => 'bullet' in entry && entry.bullet === true

/** The words that a whole entry hangs on: the line above a list, or what a footnote's mark stands behind. */
function governing(entry: Entry, { entriesAt }: Lookups): string {
  const others = entriesAt(entry.location)
  if ('role' in entry && entry.role === 'footnote') {
    const mark = raised(entry.label ?? '')
    const text = mark && others.find((other) => other !== entry && other.text.includes(mark))?.text
    return text ? text.slice(0, text.indexOf(mark)) : ''
  }
  if (!isBullet(entry)) return ''
  const lead =
    others
      .slice(0, others.indexOf(entry))
      .findLast((other) => !isBullet(other))
      ?.text.trimEnd() ?? ''
  return lead.endsWith(':') ? lead : ''
}

/** What each place that mentions an event tells of it. */
const toldOf = (event: Entity, lookups: Lookups): (Told | null)[] =>
  lookups.mentionsOf(event.id).map(({ entry, span }) => {
    const passage = lookups.getEntry(entry)
    if (!passage) return null
    const at = span.start - passage.span.start
    const sentence = sentenceAround(passage.text, at)
    const from = at - sentence.start
    return toldIn(sentence.text, from, from + span.end - span.start) ?? toldOfList(governing(passage, lookups))
  })

/** What the plan says of an event: see `EventState`. */
export function stateOfEvent(event: Entity, lookups: Lookups): EventState | null {
  const { date } = lookups.corpus.edition
  const last = event.end ?? event.start
  // What is dated behind its edition cannot have been.
  if (date && last && last.length >= date.length && last > date) return 'planned'
  const told = toldOf(event, lookups)
  if (told.includes('held')) return 'held'
  if (!told.includes('ahead')) return null
  return date && last && last < date.slice(0, last.length) ? 'announced' : 'planned'
}
