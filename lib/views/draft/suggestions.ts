import type { Entity, EntityKind } from '../../domain/entity'
import { groupNumber, parseGroupId, questionId } from '../../domain/group-id'
import { saysSectorOf } from '../../identifiers/sector'
import { yearsOf } from '../../identifiers/study-period'
import type { Corpus } from '../../library/format'
import type { Lookups } from '../../library/lookups'
import { tellingWords } from '../../mandates/wording'
import { say } from '../../messages/message'
import type { Reference } from '../../references/read'
import { homonymsOf } from '../../search/query/homonyms'
import { groupBy } from '../../text/group-by'
import { isOfOther, type TextPeriod } from './period'

/** What may be meant instead of what is written, and why we think so. */
export type Suggestion = { kind: EntityKind; id: string; why: string }

/** Why a study group or its Question names nothing in a study period; null where it may be one. */
export function missingGroup({ id }: Pick<Reference, 'id'>, { period, isOther }: TextPeriod): string | null {
  const group = id === null ? null : groupNumber(id)
  if (group === null || !period || period.groups.includes(group)) return null
  return isOther
    ? say('draft.no.group', { group: String(group), years: yearsOf(period) })
    : say('draft.no.group.here', { group: String(group) })
}

/**
 * The study groups of other Sectors that a number may mean which ITU-T does not have: ITU-D and ITU-R have a Study Group 1. None
 * where the text says of which Sector it is.
 */
export function ofOtherSectors({ kind, id, text: words }: Reference, text: string, lookups: Lookups): string[] {
  const group = id === null ? null : groupNumber(id)
  if (kind !== 'study-group' || id === null || group === null || saysSectorOf(group, text)) return []
  return homonymsOf({ kind, id, text: words }, lookups).map((other) => other.id)
}

/** "Question 3/1" among Questions of Study Group 9 alone may be 3/9. */
function ofOtherGroup({ id }: Reference, all: readonly Reference[], period: TextPeriod): Suggestion | null {
  const asked = id === null ? null : parseGroupId(id)
  if (asked?.type !== 'question' || missingGroup({ id }, period) === null) return null
  const groups = new Set(
    all.flatMap((other) =>
      other.kind === 'question' && missingGroup(other, period) === null ? (groupNumber(other.id ?? '') ?? []) : [],
    ),
  )
  const [group] = groups
  return group !== undefined && groups.size === 1
    ? {
        kind: 'question',
        id: questionId(asked.part, group),
        why: say('draft.perhaps.group', { group: String(group) }),
      }
    : null
}

const BASE = /^(.+?)r\d+$/
const baseOf = (id: string) => id.match(BASE)?.[1] ?? id

/** Another revision of a document that the plan does not cite: the highest that it does. */
function otherRevision({ id }: Reference, lookups: Lookups): Suggestion | null {
  if (id === null || lookups.getEntity(id)) return null
  const revisions = lookups.entitiesOfKind('document').filter((other) => baseOf(other.id) === baseOf(id))
  const last = revisions.sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true })).at(-1)
  return last ? { kind: 'document', id: last.id, why: say('draft.perhaps.revision') } : null
}

/** A number with each digit left open, and with each two neighbours in either order: what a slip of the hand leaves alike. */
function* openForms(id: string): Iterable<string> {
  for (const { index } of id.matchAll(/\d/g)) {
    yield `${id.slice(0, index)}?${id.slice(index + 1)}`
    const [a, b] = [id[index]!, id[index + 1] ?? '']
    if (/\d/.test(b) && a !== b) yield `${id.slice(0, index)}${[a, b].sort().join('~')}${id.slice(index + 2)}`
  }
}

const twins = new WeakMap<Corpus, Map<string, Entity[]>>()
function twinsOf(lookups: Lookups): Map<string, Entity[]> {
  const known = twins.get(lookups.corpus)
  if (known) return known
  const titled = lookups.entitiesOfKind('recommendation').filter(({ title }) => title)
  const forms = titled.flatMap((entity) => [...openForms(entity.id)].map((form) => ({ form, entity })))
  const found = new Map(
    [...groupBy(forms, ({ form }) => form)].map(([form, of]) => [form, of.map((one) => one.entity)]),
  )
  twins.set(lookups.corpus, found)
  return found
}

/** How many telling words a title has at least, and which share of them stands beside the number, to say that it is meant. */
const TITLE = { words: 3, share: 0.75 }

/** How far behind a number its title reaches, in characters. */
const BESIDE = 160

/** A Recommendation that the plan does not have, a digit apart from one that the text does not name and whose title it has. */
function byTitle({ id, end }: Reference, all: readonly Reference[], text: string, lookups: Lookups): Suggestion | null {
  if (id === null || lookups.getEntity(id)) return null
  const next = all.find((other) => other.start >= end)?.start ?? text.length
  const around = tellingWords(text.slice(end, Math.min(next, end + BESIDE)))
  const found = new Map<string, Entity>()
  for (const form of openForms(id))
    for (const entity of twinsOf(lookups).get(form) ?? []) {
      const title = tellingWords(entity.title ?? '')
      const share = [...title].filter((word) => around.has(word)).length / title.size
      if (title.size >= TITLE.words && share >= TITLE.share && !all.some((other) => other.id === entity.id))
        found.set(entity.id, entity)
    }
  const [only, ...more] = found.values()
  return only && more.length === 0
    ? { kind: 'recommendation', id: only.id, why: say('draft.perhaps.title', { name: only.label }) }
    : null
}

/** What is likely meant by a reference that names nothing, or nothing that the plan has; null where nothing points to it. */
export function suggestionOf(
  reference: Reference,
  all: readonly Reference[],
  text: string,
  lookups: Lookups,
  period: TextPeriod,
): Suggestion | null {
  switch (reference.kind) {
    case 'question':
      return ofOtherGroup(reference, all, period)
    case 'document':
      return reference.id !== null && isOfOther(reference.id, period) ? null : otherRevision(reference, lookups)
    case 'recommendation':
      return byTitle(reference, all, text, lookups)
    default:
      return null
  }
}
