import type { Lookups } from '../corpus/lookups'
import { type Entity, type EntityKind, LINKED } from '../domain/entity'
import { entityHref, entryHref, KIND_NAMES } from './hrefs'
import { type PassageView, passageView, placeOf } from './passages'

/** A line of the list of a kind. */
export type EntityRow = { id: string; href: string; label: string; title: string; places: number; when: string }

/** Natural order of ids: Q2/13 before Q10/13. */
const collator = new Intl.Collator('en', { numeric: true })

/** "3–5 April 2017" needs no library: dates stand as they are known. */
export function whenOf({ start, end }: Pick<Entity, 'start' | 'end'>): string {
  if (!start) return ''
  return end && end !== start ? `${start} to ${end}` : start
}

export function entityRows(kind: EntityKind, lookups: Lookups): EntityRow[] {
  return lookups
    .entitiesOfKind(kind)
    .map((entity) => ({
      id: entity.id,
      href: entityHref(kind, entity.id),
      label: entity.label,
      title: entity.title && entity.title !== entity.label ? entity.title : '',
      places: new Set(lookups.mentionsOf(entity.id).map(({ location }) => location)).size,
      when: [whenOf(entity), entity.city].filter(Boolean).join(', '),
    }))
    .sort((a, b) => collator.compare(a.id, b.id))
}

export type EntityPage = {
  id: string
  kind: EntityKind
  kindName: string
  label: string
  title: string
  names: string[]
  address: Entity['address']
  /** Whether the address is the document's own link, and not built by rule. */
  linked: boolean
  when: string
  where: string
  /** Titles and states, each with the place that says so. */
  statements: { says: string; text: string; href: string; where: string }[]
  /** What it is part of, revises, supersedes, and the other way round. */
  relations: { text: string; href: string; label: string }[]
  mentionedBy: { location: string; name: string; href: string; passages: PassageView[] }[]
  places: number
}

/** How a link reads from each of its ends. */
const READS = {
  'part-of': ['is part of', 'has'],
  revises: ['is a revision of', 'is revised by'],
  supersedes: ['took over from', 'became'],
} as const

function relationsOf(entity: Entity, lookups: Lookups): EntityPage['relations'] {
  const relation = (kind: string, id: string, side: 0 | 1) => {
    const reads = READS[kind as keyof typeof READS]
    const other = lookups.getEntity(id)
    return reads && other ? [{ text: reads[side], href: entityHref(other.kind, id), label: other.label }] : []
  }
  return [
    ...lookups.linksFrom(entity.id).flatMap(({ kind, to }) => relation(kind, to, 0)),
    ...lookups.linksTo(entity.id).flatMap(({ kind, from }) => relation(kind, from, 1)),
  ].sort((a, b) => a.text.localeCompare(b.text) || collator.compare(a.label, b.label))
}

/** The page of an entity, with every passage that mentions it; undefined where there is none of this kind and id. */
export function getEntityPage(kind: EntityKind, id: string, lookups: Lookups): EntityPage | undefined {
  const entity = lookups.getEntity(id)
  if (entity?.kind !== kind) return undefined
  const groups = new Map<string, PassageView[]>()
  const seen = new Set<string>()
  for (const { entry, location } of lookups.mentionsOf(id)) {
    const place = lookups.getEntry(entry)
    if (!place || seen.has(entry)) continue
    seen.add(entry)
    const passages = groups.get(location) ?? []
    passages.push(passageView(place, lookups, id))
    groups.set(location, passages)
  }
  return {
    id,
    kind,
    kindName: KIND_NAMES[kind].one,
    label: entity.label,
    title: entity.title && entity.title !== entity.label ? entity.title : '',
    names: entity.names.filter((name) => name !== entity.label),
    address: entity.address,
    linked: entity.address?.rule === LINKED,
    when: whenOf(entity),
    where: [entity.city, entity.country].filter(Boolean).join(', '),
    statements: entity.statements.flatMap(({ says, text, entry }) => {
      const place = lookups.getEntry(entry)
      return place ? [{ says, text, href: entryHref(place), where: placeOf(place, lookups) }] : []
    }),
    relations: relationsOf(entity, lookups),
    mentionedBy: [...groups].map(([location, passages]) => {
      const owner = lookups.getEntry(location)
      return {
        location,
        name: owner ? placeOf(owner, lookups) : passages[0]!.where,
        href: owner ? entryHref(owner) : passages[0]!.href,
        passages,
      }
    }),
    places: groups.size,
  }
}
