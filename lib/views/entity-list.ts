import type { Entity, EntityKind, State } from '../domain/entity'
import { parseGroupId } from '../domain/group-id'
import type { Lookups } from '../library/lookups'
import { say } from '../messages/message'
import { entityRef, type Ref } from '../refs/ref'
import { groupBy } from '../text/group-by'
import { type Location, locationsOf } from './locations'
import { byNumber, nameOfEntity, stateWords, titleOf } from './names'

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
  const ranks = new Map<string, number>()
  const groups = groupBy(lookups.entitiesOfKind(kind), (entity) => {
    const { text, rank } = headingOf(entity)
    ranks.set(text, rank)
    return text
  })
  return [...groups]
    .sort(([a], [b]) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0) || byNumber(a, b))
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
  label: nameOfEntity(entity),
  title: titleOf(entity),
  cited: locationsOf(entity.id, lookups),
  state: stateWords(statesOf(entity.id, lookups)),
})

/** The states that the plan gives an entity, in the order of the plan. */
export const statesOf = (entity: string, lookups: Lookups): State[] => [
  ...new Set(lookups.factsAbout(entity).flatMap((fact) => (fact.kind === 'recommendation-state' ? [fact.state] : []))),
]

/** Headings by the form of the id or label; the first that fits, in the order in which they stand in a list. */
const STUDY_GROUP_HEADINGS = [
  [/^(?:itu-t-sg\d+|tsag)$/, 'heading.study-group.itu-t'],
  [/^itu-t-sg\d+rg/, 'heading.study-group.regional'],
  [/^itu-t-wp/, 'heading.study-group.working-parties'],
  [/^(?:tsag|itu-t)-/, 'heading.study-group.rapporteurs'],
  [/^itu-d-/, 'heading.study-group.itu-d'],
  [/^itu-r-/, 'heading.study-group.itu-r'],
] as const
const DOCUMENT_HEADINGS = [
  [/^TSAG-/, 'heading.document.tsag'],
  [/^SG\d+-/, 'heading.document.study-groups'],
  [/^TSB /, 'heading.document.circulars'],
  [/^C\d\d[/-]/, 'heading.document.council'],
  [/^(?:CWG|EG)\b/, 'heading.document.council-groups'],
  [/^[A-Z]{4}-/, 'heading.document.papers'],
] as const
const RESOLUTION_HEADINGS = [
  [/^(?:res|opinion)-/, 'heading.resolution.assembly'],
  [/^pp-/, 'heading.resolution.pp'],
  [/^council-/, 'heading.resolution.council'],
  [/^wtdc-/, 'heading.resolution.wtdc'],
  [/^(?:ra|wrc)-/, 'heading.resolution.radio'],
  [/^unga-/, 'heading.resolution.unga'],
] as const

/** A heading, and its place among the others of its list; headings of one place stand in the order of their words. */
type Heading = { text: string; rank: number }

/** What fits none of the forms stands last. */
const LAST = 100
const headingIn = (headings: readonly (readonly [form: RegExp, code: HeadingCode])[], text: string): Heading => {
  const rank = headings.findIndex(([form]) => form.test(text))
  return { text: say(headings[rank]?.[1] ?? 'heading.others'), rank: rank < 0 ? LAST : rank }
}
type HeadingCode = (typeof STUDY_GROUP_HEADINGS | typeof DOCUMENT_HEADINGS | typeof RESOLUTION_HEADINGS)[number][1]

/** The heading of the list that an entity stands under: its series, its body, its study group; none where a kind has no parts. */
function headingOf({ id, kind, label }: Entity): Heading {
  switch (kind) {
    case 'recommendation':
    case 'supplement':
    case 'work-item':
      return { text: say('heading.series', { letter: label.match(/\b([A-Z])[.-]/)?.[1] ?? label[0] ?? '' }), rank: 0 }
    case 'document':
      return headingIn(DOCUMENT_HEADINGS, label)
    case 'question': {
      const parsed = parseGroupId(id)
      if (parsed?.type !== 'question') return { text: say('heading.others'), rank: LAST }
      const { sector, group } = parsed
      return {
        text: say('heading.question', { sector: sector.toUpperCase(), group: String(group) }),
        rank: sector === 't' ? 0 : 1,
      }
    }
    case 'resolution':
      return headingIn(RESOLUTION_HEADINGS, id)
    case 'study-group':
      return headingIn(STUDY_GROUP_HEADINGS, id)
    default:
      return { text: '', rank: 0 }
  }
}
