import type { EntryOf } from '../domain/entry'
import type { Lookups } from '../library/lookups'
import { entityRef, type Ref } from '../refs/ref'
import { EVIDENCE } from './evidence'
import { itemName, placeOf } from './passages'

export type TraceRow = { ref: Ref; name: string; text: string }

/** Where the way from clause to evidence is broken. */
export type Traceability = {
  /** Clauses addressed to ITU-T that no action item implements. */
  unimplemented: TraceRow[]
  /** Action items that no clause is known for. */
  withoutMandate: TraceRow[]
  /** Items that are ticked, and whose notes cite no document, Recommendation or event. */
  withoutEvidence: TraceRow[]
}

/** Headings that address others than ITU-T: what they ask is not for its action items. */
const OTHERS =
  /Member States|Sector Members|membership|Associates|academia|the Council|Secretary-General|regions|stakeholders|organizations/
const ITU_T =
  /Telecommunication Standardization|\bTSB\b|\bTSAG\b|[Ss]tudy [Gg]roups?|\bSGs?\b|\bSG\d|Conformity Assessment|\bCASC\b|ITU-T\b/

/** Whether a section asks something of ITU-T, by its heading alone: "resolves" asks it of everybody, so only plain addressees count. */
export const isForItuT = (heading: string): boolean =>
  ITU_T.test(heading) &&
  !(
    OTHERS.test(heading) &&
    !/\bDirector\b|[Ss]tudy [Gg]roup/.test(heading.split(/,? in (?:close )?(?:collaboration|cooperation)/)[0] ?? '')
  )

export function getTraceability(lookups: Lookups): Traceability {
  const clauses = lookups
    .entriesOfKind('section')
    .filter(({ heading }) => isForItuT(heading))
    .flatMap(({ id }) =>
      lookups
        .childrenOf(id)
        .filter(
          (child): child is EntryOf<'clause'> =>
            child.kind === 'clause' && (child.role === 'clause' || child.role === 'annex'),
        ),
    )
  const isImplemented = (id: string): boolean =>
    lookups.linksTo(id).some(({ kind }) => kind === 'implements') ||
    lookups.childrenOf(id).some((child) => isImplemented(child.id))
  const items = lookups.entriesOfKind('action-item')
  const itemRow = (item: EntryOf<'action-item'>): TraceRow => ({
    ref: entityRef(lookups.origin, 'action-item', item.id),
    name: itemName(item.id),
    text: item.action,
  })
  return {
    unimplemented: clauses
      .filter(({ id }) => !isImplemented(id))
      .map((clause) => ({
        ref: entityRef(lookups.origin, 'clause', clause.id),
        name: placeOf(clause, lookups),
        text: clause.text.slice(clause.lead).trim(),
      })),
    withoutMandate: items
      .filter(({ id }) => !lookups.linksFrom(id).some(({ kind }) => kind === 'implements'))
      .map(itemRow),
    withoutEvidence: items
      .filter(({ periodicGoalsMet, completed }) => `${periodicGoalsMet}${completed}`.includes('√'))
      .filter(
        (item) =>
          !lookups
            .childrenOf(item.id)
            .some((note) =>
              lookups.mentionsIn(note.id).some(({ kind, entity }) => entity !== null && EVIDENCE.includes(kind)),
            ),
      )
      .map(itemRow),
  }
}
