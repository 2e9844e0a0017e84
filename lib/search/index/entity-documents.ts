import { bodyOfDocument } from '../../domain/document-id'
import type { Entity } from '../../domain/entity'
import { isStudyGroup, wholeOfGroup } from '../../domain/group-id'
import type { Lookups } from '../../library/lookups'
import { full, partsOf } from '../../text/day'
import type { SearchDocument } from '../schema'
import type { Acronyms } from './acronyms'
import { continentOf } from './continents'
import { joinedForms } from './terms'
import { otherForms, terms } from './wording'

/** "2018-04-10" is 20180410, "2018-04" and "2018" the day before the first of them: 20180400, 20180000. */
export const dayNumber = (day: string | null): number => (day ? Number(day.replaceAll('-', '').padEnd(8, '0')) : 0)

/** The days of an event as a reader writes them: "24 July 2017". */
const daysOf = ({ start, end }: Entity): string =>
  [...new Set([start, end].flatMap((date) => (date ? full(partsOf(date)) : [])))].join('\n')

/** So many spellings of an entity are searched. */
const MAX_NAMES = 12

/** Under which resolutions an entity is cited, and which study groups are named in the same passages. */
function tiesOf({ id, kind }: Entity, lookups: Lookups) {
  const mentions = lookups.mentionsOf(id)
  const resolutions = mentions.flatMap(({ location }) => {
    const place = lookups.getEntry(location)
    return place?.kind === 'resolution' ? place.id : place?.kind === 'action-item' ? (place.parent ?? []) : []
  })
  const beside = mentions.flatMap(({ entry }) => lookups.mentionsIn(entry))
  const groups = beside.flatMap(({ entity, kind }) => (kind === 'study-group' && entity ? entity : []))
  // A Question or a document is of the group that its id names.
  const whole = kind === 'question' ? wholeOfGroup(id) : kind === 'document' ? bodyOfDocument(id) : null
  const own = whole !== null && isStudyGroup(whole) ? [whole] : []
  return {
    resolution: [...new Set(resolutions)],
    studyGroups: [...new Set([...own, ...groups])],
  }
}

/** What readers call a regional group beside its name: SG13RG-AFR is an RG-AFR and a regional group for Africa. */
export function regionalForms(entity: Entity | undefined): string {
  const [, code] = entity?.id.match(/\d+rg-([a-z]+)$/) ?? []
  return code ? `rg${code} ${terms(entity?.title ?? '')}` : ''
}

/** The search document of an entity: its names, and of an event where and when it is. */
export function entityDocument(
  entity: Entity,
  lookups: Lookups,
  acronyms: Acronyms,
): Omit<SearchDocument, 'order' | 'changed'> {
  const isEvent = entity.kind === 'event'
  const days = daysOf(entity)
  const names = [entity.label, entity.title ?? '', ...entity.names.slice(0, MAX_NAMES)]
  const region = entity.country ? (continentOf(entity.country) ?? '') : ''
  return {
    id: entity.id,
    kind: entity.kind,
    location: null,
    name: entity.title && entity.title !== entity.label ? `${entity.label}: ${entity.title}` : entity.label,
    title: terms(names.join(' ')),
    text: terms([entity.city, entity.country, entity.start, days].filter(Boolean).join(' ')),
    also: [
      ...[...names, days].flatMap((text) => joinedForms(text)),
      terms(otherForms(names.join(' '), acronyms)),
      terms(`${isEvent ? 'event workshop' : ''} ${region}`),
      regionalForms(entity),
    ].join(' '),
    subject: '',
    mentions: [entity.id],
    about: [entity.id],
    partOf: null,
    ...tiesOf(entity, lookups),
    actors: [],
    status: null,
    jeopardy: null,
    years: entity.start ? [entity.start.slice(0, 4)] : [],
    places: entity.city ? [entity.city] : [],
    date: dayNumber(entity.start),
    passages: [],
  }
}
