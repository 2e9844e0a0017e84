import { bodyOfDocument } from '../domain/document-id'
import type { EntityKind } from '../domain/entity'
import type { EntryOf } from '../domain/entry'
import { isStudyGroup } from '../domain/group-id'
import type { Lookups } from '../library/lookups'
import { say } from '../messages/message'
import { entityRef, entryRef, type Ref } from '../refs/ref'
import { isReceiver, type ReportsTo, reportsTo } from './body/reports-to'
import { type Task, tasksOf, type Who } from './body/tasks'
import { eventsInTime } from './event-time'
import { byNumber, nameOfEntity, titleOf } from './names'
import { organizersOf } from './organizers'
import { itemName } from './passages'
import { whenOf } from './when'

/** A thing that stands beside a study group, why, and the passage that says so (null where the ids alone say so). */
export type DeskLink = {
  id: string
  ref: Ref
  label: string
  title: string
  reason: string
  source: Ref | null
}

/** What the plan asks of a group, and what it tells of it. */
export type Desk = {
  /** Resolutions on which Table 1 has it act. */
  resolutions: DeskLink[]
  /** Every item whose action names it, that is for all study groups, or in whose notes it reports. */
  tasks: Task[]
  /** Items of which the plan says that they are reported to it. */
  reportsTo: ReportsTo[]
  questions: DeskLink[]
  /** Regional groups, working parties and rapporteur groups. */
  parts: DeskLink[]
  documents: DeskLink[]
  events: DeskLink[]
}

const byLabel = (a: DeskLink, b: DeskLink) => byNumber(a.label, b.label)

function linkTo(id: string, reason: string, source: Ref | null, lookups: Lookups): DeskLink[] {
  const entity = lookups.getEntity(id)
  if (!entity) return []
  const ref = entityRef(lookups.origin, entity.kind, id)
  return [{ id, ref, label: nameOfEntity(entity), title: titleOf(entity), reason, source }]
}

/**
 * The group with its parts: what a working party has to do is for its study group too, and what all study groups have to do is
 * for each of ITU-T.
 */
function whoIs(id: string, lookups: Lookups): Who {
  const parts = lookups.linksTo(id).flatMap(({ kind, from }) => (kind === 'part-of' ? [from] : []))
  return { bodies: new Set(), entities: new Set([id, ...parts]), isStudyGroup: isStudyGroup(id) }
}

/** What stands in the same notes as the group, with the first of these notes. */
function besides(id: string, kind: EntityKind, lookups: Lookups): Map<string, EntryOf<'note'>> {
  const found = new Map<string, EntryOf<'note'>>()
  for (const { entry } of lookups.mentionsOf(id)) {
    const note = lookups.getEntry(entry)
    if (note?.kind !== 'note') continue
    for (const { entity, kind: other } of lookups.mentionsIn(entry))
      if (entity && other === kind && !found.has(entity)) found.set(entity, note)
  }
  return found
}

function documentsOf(id: string, lookups: Lookups): DeskLink[] {
  const isOwn = (document: { id: string }) => bodyOfDocument(document.id) === id
  const cited = besides(id, 'document', lookups)
  return lookups
    .entitiesOfKind('document')
    .flatMap((document) => {
      const note = cited.get(document.id)
      if (isOwn(document)) return linkTo(document.id, say('desk.own'), null, lookups)
      return note
        ? linkTo(
            document.id,
            say('desk.cited.beside', { item: itemName(note.location) }),
            entryRef(lookups.origin, note),
            lookups,
          )
        : []
    })
    .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || byLabel(a, b))
}

function eventsOf(id: string, lookups: Lookups): DeskLink[] {
  const cited = besides(id, 'event', lookups)
  return eventsInTime(lookups).flatMap((event) => {
    const organizer = organizersOf(event.id, lookups).find((found) => found.id === id)
    const note = cited.get(event.id)
    const title = [whenOf(event), event.city].filter(Boolean).join(', ')
    if (organizer)
      return linkTo(event.id, say('desk.organizes'), organizer.place, lookups).map((link) => ({ ...link, title }))
    if (!note) return []
    const reason = say('desk.told.beside', { item: itemName(note.location) })
    return linkTo(event.id, reason, entryRef(lookups.origin, note), lookups).map((link) => ({ ...link, title }))
  })
}

/** The desk of a group: what it has to do and what it reported, and what belongs to it. */
export function deskOf(id: string, lookups: Lookups): Desk {
  const parts = lookups.linksTo(id).filter(({ kind }) => kind === 'part-of')
  const ofKind = (kind: EntityKind) =>
    parts
      .filter(({ from }) => lookups.getEntity(from)?.kind === kind)
      .flatMap(({ from }) => linkTo(from, '', null, lookups))
      .sort(byLabel)
  return {
    resolutions: lookups.entriesOfKind('table-row').flatMap((row) => {
      if (!lookups.mentionsIn(row.id).some(({ entity }) => entity === id)) return []
      const resolution = lookups.getEntry(row.resolution)
      const title = resolution?.kind === 'resolution' ? resolution.title : ''
      return linkTo(row.resolution, say('name.table-1'), entryRef(lookups.origin, row), lookups).map((link) => ({
        ...link,
        title,
      }))
    }),
    tasks: tasksOf(whoIs(id, lookups), lookups),
    reportsTo: isReceiver(id) ? reportsTo(id, lookups) : [],
    questions: ofKind('question'),
    parts: [...ofKind('study-group'), ...ofKind('group')],
    documents: documentsOf(id, lookups),
    events: eventsOf(id, lookups),
  }
}
