import type { Entry, EntryOf } from '../../domain/entry'
import { contains } from '../../domain/span'
import { namesOffice } from '../../identifiers/offices'
import type { Lookups } from '../../library/lookups'
import { entryRef, type Ref } from '../../refs/ref'
import { STATUSES } from '../../search/schema'
import { type ItemRow, itemRow } from '../action-item'
import { type RichText, richText } from '../rich-text'

/**
 * What an item has to do with a body, the first that fits:
 * - `acts`, `collaborates`: its action says so
 * - `named`: its action names it otherwise, as the one to whom it is reported
 * - `everyone`: it is a study group, and the action is for all of them
 * - `reports`: only its progress notes have the body report
 */
export const ROLES = ['acts', 'collaborates', 'named', 'everyone', 'reports'] as const
export type Role = (typeof ROLES)[number]

/** An item with what a body has to do in it, and the notes in which the body is the one that reports. */
export type Task = { item: ItemRow; role: Role; reported: { id: string; ref: Ref; text: RichText }[] }

/** Who is asked about: ids of bodies in facts, ids of entities in texts. */
export type Who = { bodies: ReadonlySet<string>; entities: ReadonlySet<string>; isStudyGroup: boolean }

/** Between the bodies with which a note begins. */
const GLUE = /^(?:[\s,&/()]|and\b|the\b|both\b|ITU-T\b|•)*$/i

const actionOf = ({ action, parts }: EntryOf<'action-item'>) => parts.action?.text ?? action

function namesIn(item: EntryOf<'action-item'>, { bodies, entities }: Who, lookups: Lookups): boolean {
  const { action } = item.parts
  return (
    (action !== undefined &&
      lookups
        .mentionsIn(item.id)
        .some(({ entity, span }) => entity !== null && entities.has(entity) && contains(action.span, span))) ||
    namesOffice(actionOf(item), bodies)
  )
}

/** Whether a note begins with the body, alone or in a list: "SG5 and SG17 agreed", "TSB has published". */
export function reports(note: Entry, { bodies, entities }: Who, lookups: Lookups): boolean {
  let at = note.lead
  for (const { entity, span } of lookups.mentionsIn(note.id)) {
    const start = span.start - note.span.start
    if (start < at) continue
    if (!GLUE.test(note.text.slice(at, start))) break
    if (entity && entities.has(entity)) return true
    at = span.end - note.span.start
  }
  const opening = note.text.slice(note.lead).replace(/^[\s•]*(?:The\s)?/, '')
  const first = opening.match(/^[^.;:]{0,30}?(?=\s(?!and\b|of\b|Director\b|Counsell?ors?\b)\p{Ll})/u)?.[0] ?? ''
  return bodies.size > 0 && namesOffice(first, bodies)
}

function roleOf(item: EntryOf<'action-item'>, who: Who, reported: boolean, lookups: Lookups): Role | null {
  const has = (kind: 'acts' | 'collaborates') =>
    lookups.factsOf(item.id, kind).some(({ body }) => who.bodies.has(body) || who.entities.has(body))
  if (has('acts')) return 'acts'
  if (has('collaborates')) return 'collaborates'
  if (namesIn(item, who, lookups)) return 'named'
  if (who.isStudyGroup && lookups.factsOf(item.id, 'acts').some(({ body }) => body === 'study-groups'))
    return 'everyone'
  return reported ? 'reports' : null
}

/** Every item that has to do with a body, by role, then by state, what wants attention first, then as in the plan. */
export function tasksOf(who: Who, lookups: Lookups): Task[] {
  const tasks = lookups.entriesOfKind('action-item').flatMap((item): Task[] => {
    const notes = lookups.childrenOf(item.id).filter((note) => note.kind === 'note' && reports(note, who, lookups))
    const role = roleOf(item, who, notes.length > 0, lookups)
    if (!role) return []
    const reported = notes.map((note) => ({
      id: note.id,
      ref: entryRef(lookups.origin, note),
      text: richText(note, lookups),
    }))
    return [{ item: itemRow(item, lookups), role, reported }]
  })
  return tasks.sort(
    (a, b) =>
      ROLES.indexOf(a.role) - ROLES.indexOf(b.role) ||
      STATUSES.indexOf(a.item.status) - STATUSES.indexOf(b.item.status),
  )
}
