import type { EntityKind } from '../domain/entity'
import { resolutionId } from '../domain/resolution-id'
import { actionItem } from './action-item'
import { Claimed } from './claimed'
import { clause } from './clause'
import { document } from './document'
import { event } from './event'
import type { Address, Context, Finding, IdentifierKind } from './finding'
import { group } from './group'
import type { Knowledge } from './knowledge'
import { translate } from './languages'
import { organization } from './organization'
import { question } from './question'
import { recommendation } from './recommendation'
import { resolution } from './resolution'
import { studyGroup } from './study-group'
import type { StudyPeriod } from './study-period'
import { supplement } from './supplement'
import { MOST_IDENTIFIERS, TooManyIdentifiers } from './too-many'
import { workItem } from './work-item'

/**
 * The kinds of identifiers, the most specific first: what an earlier kind has claimed, a later one may not take apart
 * ("SG2-TD143" is a document, its "SG2" no study group). An event's title is a sentence of its own and claims nothing.
 */
export const KINDS: readonly IdentifierKind[] = [
  document,
  supplement,
  workItem,
  recommendation,
  question,
  resolution,
  actionItem,
  clause,
  group,
  studyGroup,
  organization,
  event,
]

const kindOf = new Map(KINDS.map((kind) => [kind.kind, kind]))

/** The short name of an entity, from its id alone. */
export const labelOf = (kind: EntityKind, id: string, knowledge: Knowledge): string =>
  kindOf.get(kind)?.format(id, knowledge) ?? id

/** The official address of an entity, built by rule from its id in a study period, or null where there is none. */
export const addressOf = (kind: EntityKind, id: string, period: StudyPeriod | null): Address | null =>
  kindOf.get(kind)?.address(id, period) ?? null

/** A number alone, of one to three digits, is the plan's resolution: "92". */
const BARE = /^\s*(\d{1,3})\s*$/

/**
 * Every identifier of what a reader typed. `has` tells whether the plan has an id: some spellings are one only where it
 * does ("92-5", "FG AC").
 */
export function findAskedIdentifiers(text: string, knowledge: Knowledge, has: (id: string) => boolean): Finding[] {
  const [bare, digits] = text.match(BARE) ?? []
  const id = resolutionId(digits ?? '')
  if (bare && has(id)) return [{ kind: 'resolution', id, start: text.indexOf(bare), end: text.length }]
  return findIdentifiers(text, {
    purpose: 'query',
    location: '',
    resolution: null,
    before: '',
    heading: '',
    knowledge,
    has,
  })
}

/**
 * Every identifier of the text, in order of place. An event may contain others; different kinds are disjoint else. Designators
 * of ITU's other languages are read as the English ones. Throws `TooManyIdentifiers` where a text is full of ranges and lists.
 */
export function findIdentifiers(text: string, context: Context): Finding[] {
  const translation = translate(text, context.purpose === 'query')
  if (!translation) return findInEnglish(text, context)
  return findInEnglish(translation.text, context).map((finding) => ({
    ...finding,
    ...translation.spanOf(finding.start, finding.end),
  }))
}

function findInEnglish(text: string, context: Context): Finding[] {
  const found: Finding[] = []
  const claimed = new Claimed(text.length)
  const hasDigit = /\d/.test(text)
  for (const { kind, numbered = false, find } of KINDS) {
    if (numbered && !hasDigit) continue
    const free = find(text, context).filter((finding) => kind === 'event' || !claimed.has(finding))
    // Within a kind, findings may share characters: the two ends of "92-01 – 04" stand for the items between them too.
    if (kind !== 'event') for (const finding of free) claimed.add(finding)
    for (const occurrence of free) found.push(occurrence)
    if (found.length > MOST_IDENTIFIERS) throw new TooManyIdentifiers()
  }
  return found.sort((a, b) => a.start - b.start)
}
