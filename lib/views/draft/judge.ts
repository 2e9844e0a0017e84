import { type EntityKind, LINKED } from '../../domain/entity'
import { addressOf, labelOf } from '../../identifiers'
import { knowledge } from '../../identifiers/knowledge'
import { yearsOf } from '../../identifiers/study-period'
import type { Corpus } from '../../library/format'
import type { Lookups } from '../../library/lookups'
import { citedClauses } from '../../mandates/cited'
import { type Resolutions, readResolutions } from '../../mandates/resolutions'
import { say } from '../../messages/message'
import { type Reference, readAskedReferences, readReferences } from '../../references/read'
import { entityRef, type Ref } from '../../refs/ref'
import { clean } from '../../text/clean'
import { onceFor } from '../../text/once-for'
import { nameOfEntity } from '../names'
import { itemName, nameOfItem, placeOf } from '../passages'
import { reasonOf } from '../untracked'
import { isOfOther, type TextPeriod, textPeriod } from './period'
import { missingGroup, ofOtherSectors, type Suggestion, suggestionOf } from './suggestions'

/** A thing that words may mean; `ref` leads to its page where the plan has it. */
export type Meaning = { id: string; label: string; inPlan: boolean; ref: Ref | null }

/** A reference of a text, judged by an edition of a plan. */
export type JudgedReference = Omit<Reference, 'candidates'> & {
  /** Its short name; null where it is not resolved. */
  label: string | null
  /** What the plan or the knowledge calls it, or null. */
  title: string | null
  /** Whether this edition has or mentions it. What it has not may well exist. */
  inPlan: boolean
  /** In how many places this edition mentions it. */
  mentions: number
  /** The years of its study period, where its number starts again with each and the text is of another than the plan's. */
  period: string | null
  /** Its page, where the plan has it. */
  ref: Ref | null
  /** Where it is published; nobody has checked that it is there. */
  address: { url: string; by: 'document' | 'rule' } | null
  candidates: Meaning[]
  /** What may be meant instead of what is written, with the reason, or null. */
  suggestion: (Suggestion & Meaning) | null
}

/** The operative text of the resolutions of an edition, as citations see it. */
const resolutionsOf = onceFor((corpus: Corpus): Resolutions => readResolutions(corpus.entries))

/** "Action item 92-05", "Resolution 92, resolves 3", "ITU-T Y.3110". */
function nameOf(kind: EntityKind, id: string, lookups: Lookups): string {
  const entry = kind === 'clause' ? lookups.getEntry(id) : undefined
  if (entry) return placeOf(entry, lookups)
  if (kind === 'action-item') return nameOfItem(id)
  return nameOfEntity({ id, label: lookups.getEntity(id)?.label ?? labelOf(kind, id, knowledge) })
}

/** The line of the plan's list that says that it no longer tracks an item. */
const untrackedLine = (kind: EntityKind, id: string, lookups: Lookups) =>
  kind === 'action-item' && !lookups.getActionItem(id)
    ? lookups.entriesOfKind('change').find(({ item, change }) => item === id && change !== 'new')
    : undefined

/** Numbers of action items are the plan's own: one that it has not, and does not list as dropped, is nowhere else. */
const missingItem = ({ kind, id }: Reference, lookups: Lookups): string | null =>
  kind === 'action-item' && id !== null && !lookups.getActionItem(id) && !untrackedLine(kind, id, lookups)
    ? say('draft.no.item', { item: itemName(id) })
    : null

/** What an id means in a text of a study period: the plan's thing, where its number is not that of another period. */
function meaningOf(kind: EntityKind, id: string, lookups: Lookups, period: TextPeriod): Meaning {
  const isKnown = lookups.getEntity(id) !== undefined || untrackedLine(kind, id, lookups) !== undefined
  const inPlan = isKnown && !isOfOther(id, period)
  return {
    id,
    label: nameOf(kind, id, lookups),
    inPlan,
    ref: inPlan ? entityRef(lookups.origin, kind, id) : null,
  }
}

function addressIn(kind: EntityKind, id: string, lookups: Lookups, period: TextPeriod): JudgedReference['address'] {
  const entity = isOfOther(id, period) ? undefined : lookups.getEntity(id)
  const address = entity ? entity.address : addressOf(kind, id, period.period)
  return address && { url: address.url, by: address.rule === LINKED ? 'document' : 'rule' }
}

/** Clauses that the text names beside its resolutions, as references of their own. */
function clausesIn(text: string, references: readonly Reference[], lookups: Lookups): Reference[] {
  const resolutions = resolutionsOf(lookups.corpus)
  return references.flatMap(({ kind, id, start, end }): Reference[] => {
    const resolution = kind === 'resolution' && id !== null ? resolutions.get(id) : undefined
    const cited = resolution && citedClauses(text, start, end, resolution)
    if (!cited) return []
    const place = { text: text.slice(cited.start, cited.end), start: cited.start, end: cited.end, candidates: [] }
    return [
      ...cited.clauses.map(
        (clause): Reference => ({ ...place, kind: 'clause', status: 'resolved', id: clause.id, reason: null }),
      ),
      ...(cited.missing.length > 0
        ? [
            {
              ...place,
              kind: 'clause' as const,
              status: 'unresolved' as const,
              id: null,
              reason: say('draft.no.clause', {
                resolution: nameOf('resolution', resolution.id, lookups),
                clauses: cited.missing.join(', '),
              }),
            },
          ]
        : []),
    ]
  })
}

function judge(
  reference: Reference,
  all: readonly Reference[],
  text: string,
  lookups: Lookups,
  period: TextPeriod,
): JudgedReference {
  const { kind } = reference
  const missing = missingGroup(reference, period) ?? missingItem(reference, lookups)
  const candidates = missing ? ofOtherSectors(reference, text, lookups) : []
  const settled: Reference = missing
    ? {
        ...reference,
        status: candidates.length > 0 ? 'ambiguous' : 'unresolved',
        id: null,
        candidates,
        reason: missing,
      }
    : reference
  const suggestion = suggestionOf(reference, all, text, lookups, period)
  // A second number of an item is the item.
  const id = (kind === 'action-item' && settled.id && lookups.getActionItem(settled.id)?.id) || settled.id
  const ofOther = id !== null && isOfOther(id, period)
  const entity = id === null || ofOther ? undefined : lookups.getEntity(id)
  const meaning = id === null ? null : meaningOf(kind, id, lookups, period)
  const untracked = id === null ? undefined : untrackedLine(kind, id, lookups)
  return {
    ...settled,
    id,
    label: meaning?.label ?? null,
    title: untracked
      ? say('draft.untracked', { reason: reasonOf(untracked) })
      : (entity?.title !== entity?.label && entity?.title) || null,
    inPlan: meaning?.inPlan ?? false,
    period: ofOther && period.period ? yearsOf(period.period) : null,
    mentions: id === null || ofOther ? 0 : lookups.mentionsOf(id).length + (untracked ? 1 : 0),
    ref: meaning?.ref ?? null,
    address: id === null ? null : addressIn(kind, id, lookups, period),
    candidates: settled.candidates.map((candidate) => meaningOf(kind, candidate, lookups, period)),
    suggestion: suggestion && { ...suggestion, ...meaningOf(suggestion.kind, suggestion.id, lookups, period) },
  }
}

/** How a text is read: as a document, or as what somebody typed into a field. */
export const READ_AS = ['document', 'query'] as const
export type ReadAs = (typeof READ_AS)[number]

/** How a text is read: as what, and in which study period, by its sign; without one, the plan's. */
export type ReadHow = { as?: ReadAs | undefined; period?: string | undefined }

/** Every reference in a text and what it means in an edition, in the order of the text. */
export function judgeReferences(
  source: string,
  lookups: Lookups,
  { as = 'document', period: sign }: ReadHow = {},
): JudgedReference[] {
  const text = clean(source)
  const has = (id: string) => lookups.getEntity(id) !== undefined || lookups.getEntry(id) !== undefined
  const read = as === 'document' ? readReferences(source, knowledge) : readAskedReferences(source, knowledge, has)
  const all = [...read, ...clausesIn(text, read, lookups)].sort((a, b) => a.start - b.start || b.end - a.end)
  const period = textPeriod(sign, lookups.corpus)
  return all.map((reference) => judge(reference, all, text, lookups, period))
}
