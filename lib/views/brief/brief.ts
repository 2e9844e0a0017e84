import { ITEM_STATES, type ItemState } from '../../domain/fact'
import type { Lookups } from '../../library/lookups'
import type { Message } from '../../messages/message'
import { type BriefState, type BriefSubject, briefRef } from '../../refs/brief'
import type { Ref } from '../../refs/ref'
import type { ItemRow } from '../action-item'
import type { Explorer } from '../explorer'
import { gapsIn, sectionsOf } from '../operative-text'
import { hasPassed } from '../silent'
import { type BriefChanges, briefChanges, earlierEditions } from './changes'
import { type BriefClause, type BriefGroup, briefClause, groupsOf } from './rows'
import { type Subject, subjectOf } from './subject'

/** The items of a subject on one sheet: clause, item, state, milestone, progress, evidence, and what is missing. */
export type Brief = {
  state: BriefState
  /** Its own page. */
  ref: Ref
  name: Message | string
  title: string
  /** The page that has all of it. */
  subject: Ref
  total: number
  /** How many items are in each state; states without items are left out. */
  states: { status: ItemState; count: number }[]
  groups: BriefGroup[]
  /** Items without progress, and those of them whose milestone had passed on the day of the edition. */
  silent: ItemRow[]
  overdue: ItemRow[]
  /** Clauses of a resolution for ITU-T or for everybody that have no action item. */
  gaps: BriefClause[]
  changes: BriefChanges | null
  /** Earlier editions that changes can be told from. */
  editions: string[]
  unknown: readonly string[]
}

/** A brief; or the things that its words may mean; or that they mean nothing in this edition. */
export type Briefed =
  | { kind: 'brief'; brief: Brief }
  | { kind: 'several'; things: { name: string; ref: Ref }[] }
  | { kind: 'unknown'; of: string }

function gapsOf(resolution: string | null, { progress }: BriefState, lookups: Lookups): BriefClause[] {
  if (resolution === null) return []
  return sectionsOf(resolution, lookups)
    .filter(({ addressee }) => addressee !== 'others')
    .flatMap(({ clauses }) => gapsIn(clauses))
    .flatMap(({ id }) => {
      const clause = lookups.getEntry(id)
      return clause?.kind === 'clause' ? [briefClause(clause, resolution, progress, lookups)] : []
    })
}

async function briefOf(subject: Subject, state: BriefState, explorer: Explorer): Promise<Brief> {
  const { lookups } = explorer
  const groups = groupsOf(subject.items, subject.parts, state.progress, lookups)
  const rows = groups.flatMap((group) => group.rows.map(({ item }) => item))
  const silent = rows.filter(({ status }) => status === 'silent')
  const asOf = lookups.corpus.edition.date
  return {
    state,
    ref: briefRef(lookups.origin, state),
    name: subject.name,
    title: subject.title,
    subject: subject.ref,
    total: rows.length,
    states: ITEM_STATES.map((status) => ({ status, count: rows.filter((row) => row.status === status).length })).filter(
      ({ count }) => count > 0,
    ),
    groups,
    silent,
    overdue: asOf === null ? [] : silent.filter(({ points }) => points.some(({ at }) => hasPassed(at, asOf))),
    gaps: gapsOf(subject.resolution, state, lookups),
    changes: state.since === null ? null : await briefChanges(state.since, subject, explorer),
    editions: earlierEditions(explorer),
    unknown: subject.unknown,
  }
}

/** The brief that a state asks for. Rejects with `BadQuery` where its search cannot be answered. */
export async function getBrief(state: BriefState & { subject: BriefSubject }, explorer: Explorer): Promise<Briefed> {
  const found = await subjectOf(state.subject, explorer)
  switch (found.kind) {
    case 'one':
      return { kind: 'brief', brief: await briefOf(found.subject, state, explorer) }
    case 'several':
      return {
        kind: 'several',
        things: found.things.map(({ name, of }) => ({
          name,
          ref: briefRef(explorer.lookups.origin, { ...state, subject: { kind: 'thing', of } }),
        })),
      }
    case 'unknown':
      return found
  }
}
