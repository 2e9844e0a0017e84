import type { Entity, EntityKind, State } from '../domain/entity'
import type { Lookups } from '../library/lookups'
import { entityRef, type Ref } from '../refs/ref'
import { byNumber, titleOf } from './names'

/** A line of the list of a kind. */
export type EntityRow = {
  id: string
  ref: Ref
  label: string
  title: string
  places: number
  /** Its states as the plan tells them. */
  state: string
  /** Under which heading of the list it stands. */
  group: string
}

export function entityRows(kind: EntityKind, lookups: Lookups): EntityRow[] {
  return lookups
    .entitiesOfKind(kind)
    .map((entity) => ({
      id: entity.id,
      ref: entityRef(lookups.origin, kind, entity.id),
      label: entity.label,
      title: titleOf(entity),
      places: new Set(lookups.mentionsOf(entity.id).map(({ location }) => location)).size,
      state: statesOf(entity.id, lookups).join(', '),
      group: groupOf(entity),
    }))
    .sort((a, b) => byNumber(a.group, b.group) || byNumber(a.id, b.id))
}

/** The states that the plan gives an entity, in the order of the plan. */
export const statesOf = (entity: string, lookups: Lookups): State[] => [
  ...new Set(lookups.factsAbout(entity).flatMap((fact) => (fact.kind === 'recommendation-state' ? [fact.state] : []))),
]

/** The heading of the list that an entity stands under: its series, its body, its study group; none where a kind has no parts. */
function groupOf({ id, kind, label }: Entity): string {
  switch (kind) {
    case 'recommendation':
    case 'supplement':
    case 'work-item':
      return `${label.match(/\b([A-Z])[.-]/)?.[1] ?? label[0]} series`
    case 'document':
      return label.match(/^[A-Za-z]+\d*(?=-)/)?.[0] ?? 'Others'
    case 'question': {
      const [, sector, group] = id.match(/^itu-([trd])-q[\w]+-(\d+)$/) ?? []
      return group ? `ITU-${sector?.toUpperCase()} Study Group ${group}` : 'Others'
    }
    case 'study-group':
      if (/^(?:itu-t-sg\d+|tsag)$/.test(id)) return 'ITU-T'
      if (/^(?:itu-t|tsag)-/.test(id)) return 'ITU-T: regional groups, working parties, rapporteur groups'
      return 'Other Sectors'
    default:
      return ''
  }
}
