import type { EntityKind } from '../domain/entity'
import type { EntryOf } from '../domain/entry'
import type { Lookups } from '../library/lookups'
import { entityRef, type Ref } from '../refs/ref'
import { EVIDENCE } from './evidence'
import { gapsIn, sectionsOf } from './operative-text'
import { itemName, placeOf } from './passages'

export type TraceRow = { ref: Ref; name: string; text: string }

/** Where the way from clause to evidence is not known. */
export type Traceability = {
  /** Clauses that address a body of ITU-T, and that no action item implements. */
  forItuT: TraceRow[]
  /** Clauses under "resolves" and the like, which address nobody, and that no action item implements. */
  forEverybody: TraceRow[]
  /** How many clauses that address others than ITU-T no item implements: none is to be expected. */
  forOthers: number
  /** Action items that no clause is known for. */
  withoutMandate: TraceRow[]
  /** Items that are ticked, and whose notes cite no document, Recommendation or event. */
  withoutEvidence: TraceRow[]
}

function rowOf(id: string, kind: EntityKind, lookups: Lookups): TraceRow[] {
  const entry = lookups.getEntry(id)
  if (!entry) return []
  return [
    {
      ref: entityRef(lookups.origin, kind, id),
      name: entry.kind === 'action-item' ? itemName(id) : placeOf(entry, lookups),
      text: entry.kind === 'action-item' ? entry.action : entry.text.slice(entry.lead).trim(),
    },
  ]
}

const citesEvidence = (item: EntryOf<'action-item'>, lookups: Lookups): boolean =>
  lookups
    .childrenOf(item.id)
    .some((note) => lookups.mentionsIn(note.id).some(({ kind, entity }) => entity !== null && EVIDENCE.includes(kind)))

export function getTraceability(lookups: Lookups): Traceability {
  const gaps = lookups
    .entriesOfKind('resolution')
    .flatMap(({ id }) => sectionsOf(id, lookups))
    .flatMap(({ addressee, clauses }) => gapsIn(clauses).map(({ id }) => ({ addressee, id })))
  const ofAddressee = (addressee: string) => gaps.filter((gap) => gap.addressee === addressee)
  const items = lookups.entriesOfKind('action-item')
  const itemRows = (some: readonly EntryOf<'action-item'>[]) =>
    some.flatMap(({ id }) => rowOf(id, 'action-item', lookups))
  return {
    forItuT: ofAddressee('itu-t').flatMap(({ id }) => rowOf(id, 'clause', lookups)),
    forEverybody: ofAddressee('everybody').flatMap(({ id }) => rowOf(id, 'clause', lookups)),
    forOthers: ofAddressee('others').length,
    withoutMandate: itemRows(
      items.filter(({ id }) => !lookups.linksFrom(id).some(({ kind }) => kind === 'implements')),
    ),
    withoutEvidence: itemRows(
      items
        .filter(({ periodicGoalsMet, completed }) => `${periodicGoalsMet}${completed}`.includes('√'))
        .filter((item) => !citesEvidence(item, lookups)),
    ),
  }
}
