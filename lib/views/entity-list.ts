import type { Entity, EntityKind, State } from '../domain/entity'
import type { Lookups } from '../library/lookups'
import { entityRef, type Ref } from '../refs/ref'
import { groupBy } from '../text/group-by'
import { type Location, locationsOf } from './locations'
import { byNumber, titleOf } from './names'

/** A line of the list of a kind. */
export type EntityRow = {
  id: string
  ref: Ref
  label: string
  title: string
  /** Where it is cited, each item and resolution once. */
  cited: Location[]
  /** Its states as the plan tells them. */
  state: string
}

/** Lines under a heading; the heading is empty where a kind has no parts. */
export type EntityGroup = { heading: string; rows: EntityRow[] }

/** The entities of a kind by what they are part of, in the order of ITU documents: ITU-T first, numbers ascending. */
export function entityGroups(kind: EntityKind, lookups: Lookups): EntityGroup[] {
  const groups = groupBy(lookups.entitiesOfKind(kind), (entity) => headingOf(entity))
  return [...groups]
    .sort(([a], [b]) => rankOf(a) - rankOf(b) || byNumber(a, b))
    .map(([heading, entities]) => ({
      heading,
      rows: entities.map((entity) => rowOf(entity, lookups)).sort((a, b) => byNumber(a.id, b.id)),
    }))
}

/** Every entity of a kind, with the heading that it stands under. */
export const entityRows = (kind: EntityKind, lookups: Lookups): (EntityRow & { group: string })[] =>
  entityGroups(kind, lookups).flatMap(({ heading, rows }) => rows.map((row) => ({ ...row, group: heading })))

/** The resolutions of other bodies, and others of the assembly, that the plan cites and does not track. */
export const otherResolutions = (lookups: Lookups): EntityGroup[] =>
  entityGroups('resolution', lookups)
    .map(({ heading, rows }) => ({
      heading,
      rows: rows.filter(({ id }) => lookups.getEntry(id)?.kind !== 'resolution'),
    }))
    .filter(({ rows }) => rows.length > 0)

const rowOf = (entity: Entity, lookups: Lookups): EntityRow => ({
  id: entity.id,
  ref: entityRef(lookups.origin, entity.kind, entity.id),
  label: entity.label,
  title: titleOf(entity),
  cited: locationsOf(entity.id, lookups),
  state: statesOf(entity.id, lookups).join(', '),
})

/** The states that the plan gives an entity, in the order of the plan. */
export const statesOf = (entity: string, lookups: Lookups): State[] => [
  ...new Set(lookups.factsAbout(entity).flatMap((fact) => (fact.kind === 'recommendation-state' ? [fact.state] : []))),
]

/** Headings by the form of the id or label; the first that fits, in the order in which they stand in a list. */
const STUDY_GROUP_HEADINGS: readonly (readonly [id: RegExp, heading: string])[] = [
  [/^(?:itu-t-sg\d+|tsag)$/, 'Study groups of ITU-T and TSAG'],
  [/^itu-t-sg\d+rg/, 'Regional groups'],
  [/^itu-t-wp/, 'Working parties'],
  [/^(?:tsag|itu-t)-/, 'Rapporteur groups'],
  [/^itu-d-/, 'ITU-D'],
  [/^itu-r-/, 'ITU-R'],
]
const DOCUMENT_HEADINGS: readonly (readonly [label: RegExp, heading: string])[] = [
  [/^TSAG-/, 'TSAG'],
  [/^SG\d+-/, 'Study groups'],
  [/^TSB /, 'TSB circulars'],
  [/^C\d\d[/-]/, 'Council'],
  [/^(?:CWG|EG)\b/, 'Council working groups and expert groups'],
  [/^[A-Z]{4}-/, 'Technical papers and reports'],
]
const RESOLUTION_HEADINGS: readonly (readonly [id: RegExp, heading: string])[] = [
  [/^(?:res|opinion)-/, 'Of this assembly, without a chapter in the plan'],
  [/^pp-/, 'Plenipotentiary Conference'],
  [/^council-/, 'ITU Council'],
  [/^wtdc-/, 'World Telecommunication Development Conference'],
  [/^(?:ra|wrc)-/, 'Radiocommunication Assembly and Conference'],
  [/^unga-/, 'United Nations General Assembly'],
]
const RANKS = [...STUDY_GROUP_HEADINGS, ...DOCUMENT_HEADINGS, ...RESOLUTION_HEADINGS].map(([, heading]) => heading)
const rankOf = (heading: string): number => {
  const rank = RANKS.indexOf(heading)
  return rank >= 0 ? rank : /^ITU-T /.test(heading) ? -1 : heading === 'Others' ? RANKS.length + 1 : RANKS.length
}

/** The heading of the list that an entity stands under: its series, its body, its study group; none where a kind has no parts. */
function headingOf({ id, kind, label }: Entity): string {
  switch (kind) {
    case 'recommendation':
    case 'supplement':
    case 'work-item':
      return `${label.match(/\b([A-Z])[.-]/)?.[1] ?? label[0]} series`
    case 'document':
      return DOCUMENT_HEADINGS.find(([form]) => form.test(label))?.[1] ?? 'Others'
    case 'question': {
      const [, sector, group] = id.match(/^itu-([trd])-q[\w]+-(\d+)$/) ?? []
      return group ? `ITU-${sector?.toUpperCase()} Study Group ${group}` : 'Others'
    }
    case 'resolution':
      return RESOLUTION_HEADINGS.find(([form]) => form.test(id))?.[1] ?? 'Others'
    case 'study-group':
      return STUDY_GROUP_HEADINGS.find(([form]) => form.test(id))?.[1] ?? 'Others'
    default:
      return ''
  }
}
