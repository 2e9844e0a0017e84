import type { Lookups } from '../../library/lookups'
import { type Message, message } from '../../messages/message'
import { bodyRef, entityRef, type Ref } from '../../refs/ref'
import { STATUSES } from '../../search/schema'
import { byNumber, nameOfEntity } from '../names'
import { type Assignment, assignmentsOf } from './assignments'
import { isOffice, OFFICES, type OfficeId } from './offices'
import { isReceiver, type ReportsTo, reportsTo } from './reports-to'
import { type TaskList, type TaskState, viewTasks } from './task-list'
import { tasksOf, type Who } from './tasks'

/** The page of an office or group that is no entity of the plan. */
export type BodyPage = {
  id: OfficeId
  name: Message
  tasks: TaskList
  reportsTo: ReportsTo[]
  assignments: Assignment[]
}

const whoIs = (id: OfficeId): Who => ({ bodies: new Set(OFFICES[id].bodies), entities: new Set(), isStudyGroup: false })

/** The page of an office; undefined where there is none of this id. `state` is what its list is narrowed to. */
export function getBodyPage(id: string, state: TaskState, lookups: Lookups): BodyPage | undefined {
  if (!isOffice(id)) return undefined
  return {
    id,
    name: message(`body.${id}`),
    tasks: viewTasks(tasksOf(whoIs(id), lookups), state, bodyRef(lookups.origin, id)),
    reportsTo: isReceiver(id) ? reportsTo(id, lookups) : [],
    assignments: assignmentsOf(OFFICES[id].columns, lookups),
  }
}

/** A line of the list of bodies: in how many items it acts, and in how many it works with others. */
export type BodyRow = {
  id: string
  ref: Ref
  name: Message | string
  acts: number
  collaborates: number
  silent: number
}

/** Offices, those too that only receive reports; then ITU-T's groups and other bodies that an action makes act or collaborate. */
export function getBodies(lookups: Lookups): { offices: BodyRow[]; groups: BodyRow[]; others: BodyRow[] } {
  const count = (has: (body: string) => boolean) => {
    const items = lookups.entriesOfKind('action-item').map(({ id }) => ({
      acts: lookups.factsOf(id, 'acts').some(({ body }) => has(body)),
      collaborates: lookups.factsOf(id, 'collaborates').some(({ body }) => has(body)),
      silent: lookups.factsOf(id, 'state').some(({ state }) => state === STATUSES[0]),
    }))
    return {
      acts: items.filter(({ acts }) => acts).length,
      collaborates: items.filter(({ acts, collaborates }) => collaborates && !acts).length,
      silent: items.filter(({ acts, silent }) => acts && silent).length,
    }
  }
  const named = new Set(
    lookups
      .entriesOfKind('action-item')
      .flatMap(({ id }) => lookups.factsOf(id).flatMap((fact) => ('body' in fact ? [fact.body] : []))),
  )
  const entities = [...named]
    .flatMap((id) => lookups.getEntity(id) ?? [])
    .sort((a, b) => byNumber(a.id, b.id))
    .map((entity): BodyRow & { kind: string } => ({
      id: entity.id,
      kind: entity.kind,
      ref: entityRef(lookups.origin, entity.kind, entity.id),
      name: nameOfEntity(entity),
      ...count((body) => body === entity.id),
    }))
  const isGroup = ({ id, kind }: { id: string; kind: string }) => kind === 'study-group' && /^(?:itu-t-|tsag)/.test(id)
  return {
    offices: (Object.keys(OFFICES) as OfficeId[]).map((id) => ({
      id,
      ref: bodyRef(lookups.origin, id),
      name: message(`body.${id}`),
      ...count((body) => (OFFICES[id].bodies as readonly string[]).includes(body)),
    })),
    groups: entities.filter(isGroup),
    others: entities.filter((entity) => !isGroup(entity)),
  }
}
