import type { EntityKind } from '../domain/entity'
import type { EntryOf } from '../domain/entry'
import { contains } from '../domain/span'
import type { Lookups } from '../library/lookups'
import { entityRef, entryRef, type Ref } from '../refs/ref'
import { type ItemRow, itemRow } from './action-item'
import { byNumber, titleOf } from './names'
import { organizersOf } from './organizers'
import { itemName, type PassageView, passageView } from './passages'
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

/** What the plan asks of a study group, and what it tells of it. */
export type Desk = {
  /** Resolutions on which Table 1 has it act. */
  resolutions: DeskLink[]
  /** Items whose action it is said to do. */
  toDo: ItemRow[]
  /** Items that others have to do together with it. */
  collaborates: ItemRow[]
  /** Items whose action names it otherwise: to whom it is reported, whose studies are used. */
  named: ItemRow[]
  /** Items that all study groups have to do. */
  everyGroup: ItemRow[]
  /** Of what it and all study groups have to do, the items without reported progress. */
  silent: ItemRow[]
  /** Notes that name it, by item. */
  reported: { ref: Ref; name: string; action: string; passages: PassageView[] }[]
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
  return [{ id, ref, label: entity.label, title: titleOf(entity), reason, source }]
}

/** A study group of ITU-T itself: what all study groups have to do is its task too. */
const ITU_T_GROUP = /^itu-t-sg\d+$/

/**
 * The items whose action names the group or a part of it, each in the first list that it belongs to, and those for all
 * study groups.
 */
function tasksOf(
  id: string,
  lookups: Lookups,
): Pick<Desk, 'toDo' | 'collaborates' | 'named' | 'everyGroup' | 'silent'> {
  const own = new Set([id, ...lookups.linksTo(id).flatMap(({ kind, from }) => (kind === 'part-of' ? [from] : []))])
  const names = (item: string, kind: 'acts' | 'collaborates') =>
    lookups.factsOf(item, kind).some(({ body }) => own.has(body))
  const toDo: ItemRow[] = []
  const collaborates: ItemRow[] = []
  const named: ItemRow[] = []
  const everyGroup: ItemRow[] = []
  for (const item of lookups.entriesOfKind('action-item')) {
    const { action } = item.parts
    const row = itemRow(item, lookups)
    if (names(item.id, 'acts')) toDo.push(row)
    else if (names(item.id, 'collaborates')) collaborates.push(row)
    else if (
      lookups
        .mentionsIn(item.id)
        .some(({ entity, span }) => entity && own.has(entity) && action && contains(action.span, span))
    )
      named.push(row)
    else if (ITU_T_GROUP.test(id) && lookups.factsOf(item.id, 'acts').some(({ body }) => body === 'study-groups'))
      everyGroup.push(row)
  }
  return {
    toDo,
    collaborates,
    named,
    everyGroup,
    silent: [...toDo, ...everyGroup].filter(({ status }) => status === 'silent'),
  }
}

function reportsOf(id: string, lookups: Lookups): Desk['reported'] {
  const reports = new Map<string, Desk['reported'][number]>()
  for (const entry of new Set(lookups.mentionsOf(id).map((mention) => mention.entry))) {
    const note = lookups.getEntry(entry)
    const item = note?.kind === 'note' ? lookups.getActionItem(note.location) : undefined
    if (!note || !item) continue
    const report = reports.get(item.id) ?? {
      ref: entityRef(lookups.origin, 'action-item', item.id),
      name: itemName(item.id),
      action: item.action,
      passages: [],
    }
    report.passages.push(passageView(note, lookups, id))
    reports.set(item.id, report)
  }
  return [...reports.values()]
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
  const own = `${id.replace(/^itu-[trd]-/, '')}-`
  const isOwn = (link: DeskLink) => link.id.startsWith(own)
  const cited = besides(id, 'document', lookups)
  return lookups
    .entitiesOfKind('document')
    .flatMap((document) => {
      const note = cited.get(document.id)
      if (document.id.startsWith(own)) return linkTo(document.id, 'its own', null, lookups)
      return note
        ? linkTo(document.id, `cited beside it in ${itemName(note.location)}`, entryRef(lookups.origin, note), lookups)
        : []
    })
    .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || byLabel(a, b))
}

function eventsOf(id: string, lookups: Lookups): DeskLink[] {
  const cited = besides(id, 'event', lookups)
  return lookups
    .entitiesOfKind('event')
    .sort((a, b) => (a.start ?? '9999').localeCompare(b.start ?? '9999'))
    .flatMap((event) => {
      const organizer = organizersOf(event.id, lookups).find((found) => found.id === id)
      const note = cited.get(event.id)
      const title = [whenOf(event), event.city].filter(Boolean).join(', ')
      if (organizer)
        return linkTo(event.id, 'it organizes', organizer.place, lookups).map((link) => ({ ...link, title }))
      if (!note) return []
      const reason = `told of beside it in ${itemName(note.location)}`
      return linkTo(event.id, reason, entryRef(lookups.origin, note), lookups).map((link) => ({ ...link, title }))
    })
}

/** The desk of a study group or of TSAG: what it has to do, what is reported of it, what is silent, and what belongs to it. */
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
      return linkTo(row.resolution, 'Table 1', entryRef(lookups.origin, row), lookups).map((link) => ({
        ...link,
        title,
      }))
    }),
    ...tasksOf(id, lookups),
    reported: reportsOf(id, lookups),
    questions: ofKind('question'),
    parts: [...ofKind('study-group'), ...ofKind('group')],
    documents: documentsOf(id, lookups),
    events: eventsOf(id, lookups),
  }
}
