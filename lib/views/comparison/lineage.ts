import type { EntityKind } from '../../domain/entity'
import { ENTITY_KINDS } from '../../domain/kinds'
import { type Lineage, VERDICTS } from '../../domain/lineage'
import type { OpenEdition } from '../../library/edition'
import { openHistory, type Predecessor } from '../../library/history'
import type { Library } from '../../library/library'
import { type EditionInfo, editionId, type PlanInfo } from '../../library/manifest'
import { successorOf } from '../../library/series'
import {
  datedOrigin,
  entityRef,
  entryRef,
  isPartOfPlan,
  type Origin,
  pageRef,
  type Ref,
  withState,
} from '../../refs/ref'
import type { Parameters } from '../../refs/states'
import { newestOrigin } from '../explorer'
import { byNumber, nameOfResolution } from '../names'
import { itemName } from '../passages'

type Verdict = Lineage['verdict']

/** A name that leads to its passage. */
export type Named = { id: string; name: string; title: string; ref: Ref | null }

/** What became of one resolution. */
export type LineageRow = {
  verdict: Verdict
  /** Whether numbers or the plan's own list of changes say so; else it is proposed. */
  isCertain: boolean
  earlier: Named | null
  later: Named | null
  titleChanged: boolean
  clauses: { amended: Named[]; added: Named[]; removed: Named[] }
  items: { continued: { earlier: Named; later: Named }[]; ended: Named[]; added: Named[] }
}

/** Entities of a kind that both plans name. */
export type SharedKind = { kind: EntityKind; entities: { id: string; label: string; title: string; ref: Ref }[] }

/** What became of the resolutions and action items of one assembly in the plan of the next. */
export type LineageView = { earlier: EditionInfo; later: EditionInfo; rows: LineageRow[]; shared: SharedKind[] }

export type LineagePage = LineageView & {
  /** The rows that pass, of `total`. */
  total: number
  verdict: Verdict | ''
  filters: { label: Verdict; count: number; ref: Ref; chosen: boolean }[]
  /** The page of the step behind or before this one, where the series has one. */
  next: { plan: PlanInfo; ref: Ref } | null
}

/** The plan of the assembly before, as a plan's history has it; null where it has none, or is being aligned. */
const predecessorIn = async (library: Library, plan: PlanInfo | undefined): Promise<Predecessor | null> =>
  (plan && (await openHistory(library.directory, plan))?.predecessor) ?? null

/**
 * The lineage between a plan and that of the assembly before; of the first plan of a series, that of the next. Null where the
 * series has no other plan, or while the plans are being aligned.
 */
export async function getLineage(library: Library, plan: PlanInfo): Promise<LineageView | null> {
  const own = await predecessorIn(library, plan)
  const successor = successorOf(plan, library.manifest)
  const predecessor = own ?? (await predecessorIn(library, successor))
  const laterPlan = own ? plan : successor
  if (!predecessor || !laterPlan) return null
  const earlier = library.find({ plan: predecessor.plan, date: predecessor.earlier })
  const later = library.find({ plan: laterPlan.id, date: predecessor.later })
  if (!earlier || !later) return null
  const [before, after] = await Promise.all([library.open(earlier), library.open(later)])
  return {
    earlier,
    later,
    rows: predecessor.lineage.map((one) => rowOf(one, before, after)),
    shared: sharedBy(library, earlier, later),
  }
}

function rowOf({ verdict, certainty, titleChanged, ...lineage }: Lineage, before: OpenEdition, after: OpenEdition) {
  const [origins, sides] = [
    { before: datedOrigin(before.info), after: datedOrigin(after.info) },
    { before, after },
  ]
  const named = (side: 'before' | 'after') => (id: string) => nameOf(id, sides[side], origins[side])
  const [earlier, later] = [named('before'), named('after')]
  return {
    verdict,
    isCertain: certainty === 'certain',
    earlier: lineage.earlier === null ? null : earlier(lineage.earlier),
    later: lineage.later === null ? null : later(lineage.later),
    titleChanged,
    clauses: {
      amended: lineage.clauses.amended.map(later),
      added: lineage.clauses.added.map(later),
      removed: lineage.clauses.removed.map(earlier),
    },
    items: {
      continued: lineage.items.continued.map((one) => ({ earlier: earlier(one.earlier), later: later(one.later) })),
      ended: lineage.items.ended.map(earlier),
      added: lineage.items.added.map(later),
    },
  }
}

function nameOf(id: string, { lookups }: OpenEdition, origin: Origin): Named {
  const entry = lookups.getEntry(id)
  if (!entry) return { id, name: id, title: '', ref: null }
  const ref = entryRef(origin, entry)
  switch (entry.kind) {
    case 'resolution':
      return { id, name: nameOfResolution(entry), title: entry.title, ref }
    case 'action-item':
      return { id, name: itemName(id), title: entry.action, ref }
    case 'clause':
      return { id, name: id.slice(entry.location.length + 1), title: entry.text.slice(entry.lead).trim(), ref }
    default:
      return { id, name: id, title: '', ref }
  }
}

/** Kinds whose ids mean the same in both plans: documents, Questions and events belong to their study period. */
const LASTING: readonly EntityKind[] = ENTITY_KINDS.filter((kind) => !isPartOfPlan(kind))

function sharedBy({ registry }: Library, earlier: EditionInfo, later: EditionInfo): SharedKind[] {
  const [before, after] = [editionId(earlier), editionId(later)]
  const both = Object.entries(registry).filter(([, { editions }]) => editions[before] && editions[after])
  return LASTING.map((kind) => ({
    kind,
    entities: both
      .flatMap(([id, { kind: own, label, title }]) =>
        own === kind ? [{ id, label, title: title ?? '', ref: entityRef({ at: later, scope: null }, kind, id) }] : [],
      )
      .sort((a, b) => byNumber(a.label, b.label)),
  })).filter(({ entities }) => entities.length > 0)
}

/** The page of a lineage, narrowed to one verdict by `?became=`. */
export async function getLineagePage(
  library: Library,
  plan: PlanInfo,
  params: Parameters,
): Promise<LineagePage | null> {
  const view = await getLineage(library, plan)
  if (!view) return null
  const asked = [params.became].flat()[0] ?? ''
  const verdict = VERDICTS.find((one) => one === asked) ?? ''
  const page = pageRef(newestOrigin(library, plan.id), 'lineage')
  const isOfSuccessor = view.later.plan !== plan.id
  const following = library.getPlan(view.later.plan)
  const next = following && successorOf(isOfSuccessor ? following : plan, library.manifest)
  return {
    ...view,
    rows: view.rows.filter((row) => verdict === '' || row.verdict === verdict),
    total: view.rows.length,
    verdict,
    filters: VERDICTS.map((label) => ({
      label,
      count: view.rows.filter((row) => row.verdict === label).length,
      chosen: label === verdict,
      ref: label === verdict ? page : withState(page, [['became', label]]),
    })).filter(({ count }) => count > 0),
    next: next ? { plan: next, ref: pageRef(newestOrigin(library, next.id), 'lineage') } : null,
  }
}
