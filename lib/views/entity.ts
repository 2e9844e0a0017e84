import { type Entity, type EntityKind, LINKED } from '../domain/entity'
import type { Lookups } from '../library/lookups'
import { say } from '../messages/message'
import { entityRef, entryRef, type Ref } from '../refs/ref'
import { type Desk, deskOf } from './desk'
import { byNumber, nameOfEntity, titleOf } from './names'
import { type Organizer, organizersOf } from './organizers'
import { nameOutside, type PassageView, passageView, placeOf } from './passages'
import { whenOf, whereOf } from './when'

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
  start: Entity['start']
  end: Entity['end']
  where: string
  /** A sentence about it, for search engines and previews. */
  description: string
  /** Titles and states in the order of the plan, each with the words around it and the place that says so. */
  statements: { says: string; text: string; around: string; ref: Ref; where: string }[]
  /** What it is part of, revises, supersedes, and the other way round: one line each way. */
  relations: { text: string; links: { ref: Ref; id: string; label: string; title: string }[] }[]
  /** Of a document: every revision of it that the plan cites, itself too. */
  revisions: { ref: Ref; label: string; here: boolean; places: number }[]
  organizers: Organizer[]
  desk: Desk | null
  mentionedBy: { location: string; name: string; context: string; ref: Ref; passages: PassageView[] }[]
  places: number
}

/** Links that a page tells, from each of their ends. */
const RELATIONS = ['part-of', 'revises', 'supersedes'] as const
type Relation = (typeof RELATIONS)[number]
const isRelation = (kind: string): kind is Relation => (RELATIONS as readonly string[]).includes(kind)

function relationsOf(entity: Entity, lookups: Lookups): EntityPage['relations'] {
  const lines = new Map<string, EntityPage['relations'][number]['links']>()
  const add = (kind: string, id: string, end: '' | '.back') => {
    const other = lookups.getEntity(id)
    if (!isRelation(kind) || !other) return
    const text = say(`relation.${kind}${end}`)
    const links = lines.get(text) ?? []
    links.push({
      ref: entityRef(lookups.origin, other.kind, id),
      id,
      label: nameOfEntity(other),
      title: titleOf(other),
    })
    lines.set(text, links)
  }
  for (const { kind, to } of lookups.linksFrom(entity.id)) add(kind, to, '')
  for (const { kind, from } of lookups.linksTo(entity.id)) add(kind, from, '.back')
  return [...lines].map(([text, links]) => ({ text, links: links.sort((a, b) => byNumber(a.label, b.label)) }))
}

/** How many characters of its sentence are shown on either side of a statement. */
const AROUND = 110

function statementsOf(entity: Entity, lookups: Lookups): EntityPage['statements'] {
  return lookups.factsAbout(entity.id).flatMap((fact) => {
    const { entry, span } = fact
    const place = lookups.getEntry(entry)
    if (!place) return []
    const [says, text] = fact.kind === 'title' ? ['title', fact.title] : ['state', say(`recommendation.${fact.state}`)]
    const [start, end] = [span.start - place.span.start, span.end - place.span.start]
    const from = start - AROUND > place.lead ? place.text.indexOf(' ', start - AROUND) + 1 : place.lead
    const to = end + AROUND < place.text.length ? place.text.lastIndexOf(' ', end + AROUND) : place.text.length
    const around = place.text.slice(Math.min(from, start), Math.max(to, end)).trim()
    return [
      {
        says,
        text,
        around: `${from > place.lead ? '… ' : ''}${around}${to < place.text.length ? ' …' : ''}`,
        ref: entryRef(lookups.origin, place),
        where: placeOf(place, lookups),
      },
    ]
  })
}

/** "tsag-td25r1" is a revision of "tsag-td25". */
const withoutRevision = (id: string) => id.replace(/r\d+$/, '')

const revisionsOf = (entity: Entity, lookups: Lookups): EntityPage['revisions'] =>
  entity.kind === 'document'
    ? lookups
        .entitiesOfKind('document')
        .filter(({ id }) => withoutRevision(id) === withoutRevision(entity.id))
        .sort((a, b) => byNumber(a.id, b.id))
        .map(({ id, label }) => ({
          ref: entityRef(lookups.origin, 'document', id),
          label,
          here: id === entity.id,
          places: new Set(lookups.mentionsOf(id).map(({ location }) => location)).size,
        }))
    : []

function sentenceAbout(entity: Entity, places: number): string {
  return say('entity.description', {
    kind: say(`kind.${entity.kind}`),
    name: [nameOfEntity(entity), titleOf(entity)].filter(Boolean).join(': '),
    places: say('count.places', { count: places }),
  })
}

/** What has a desk: groups of ITU-T, and whoever an action makes act or collaborate. */
export const hasDesk = ({ kind, id }: Entity, { corpus }: Lookups): boolean =>
  (kind === 'study-group' && /^(?:itu-t-sg\d+|tsag)/.test(id)) ||
  corpus.facts.some((fact) => 'body' in fact && fact.body === id)

/** The page of an entity, with every passage that mentions it; undefined where there is none of this kind and id. */
export function getEntityPage(kind: EntityKind, id: string, lookups: Lookups): EntityPage | undefined {
  const entity = lookups.getEntity(id)
  if (entity?.kind !== kind) return undefined
  // A desk shows the notes in which it reports: here is what else names it.
  const desk = hasDesk(entity, lookups) ? deskOf(id, lookups) : null
  const reported = new Set(desk?.tasks.flatMap((task) => task.reported.map((note) => note.id)))
  const places = new Set(lookups.mentionsOf(id).map(({ location }) => location)).size
  const groups = new Map<string, PassageView[]>()
  const seen = new Set<string>()
  for (const { entry, location } of lookups.mentionsOf(id)) {
    const place = lookups.getEntry(entry)
    if (!place || seen.has(entry) || reported.has(entry)) continue
    seen.add(entry)
    const passages = groups.get(location) ?? []
    passages.push(passageView(place, lookups, id))
    groups.set(location, passages)
  }
  return {
    id,
    kind,
    kindName: say(`kind.${kind}`),
    label: nameOfEntity(entity),
    title: titleOf(entity),
    // A bare number, the "9" of "Questions 6, 7 and 9", is no form of the name.
    names: entity.names.filter((name) => name !== entity.label && /\p{L}/u.test(name)),
    address: entity.address,
    linked: entity.address?.rule === LINKED,
    when: whenOf(entity),
    start: entity.start,
    end: entity.end,
    where: whereOf(entity),
    description: sentenceAbout(entity, places),
    statements: statementsOf(entity, lookups),
    relations: relationsOf(entity, lookups),
    revisions: revisionsOf(entity, lookups),
    organizers: kind === 'event' ? organizersOf(id, lookups) : [],
    desk,
    mentionedBy: [...groups].map(([location, passages]) => {
      const owner = lookups.getEntry(location)
      return {
        location,
        name: owner ? placeOf(owner, lookups) : nameOutside(location),
        context: owner?.kind === 'action-item' ? owner.action : owner?.kind === 'resolution' ? owner.title : '',
        ref: owner ? entryRef(lookups.origin, owner) : passages[0]!.ref,
        passages,
      }
    }),
    places,
  }
}
