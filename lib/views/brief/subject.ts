import type { EntryOf } from '../../domain/entry'
import { bodyNamed } from '../../identifiers/offices'
import type { Lookups } from '../../library/lookups'
import { type Message, message } from '../../messages/message'
import type { BriefSubject } from '../../refs/brief'
import { bodyRef, entityRef, entryRef, listRef, type Ref } from '../../refs/ref'
import { emptySearch, type SearchState, searchRef } from '../../refs/states'
import { listOf } from '../../search/list'
import { understand } from '../../search/query/understand'
import { MAX_LISTED } from '../../search/schema'
import { nameThing, type Thing } from '../../verification/naming'
import { isOffice, type OfficeId, officeOf } from '../body/offices'
import { getBodyPage } from '../body/page'
import type { ReportsTo } from '../body/reports-to'
import { ALL_TASKS } from '../body/task-list'
import type { Role, Task } from '../body/tasks'
import { deskOf } from '../desk'
import { hasDesk } from '../entity'
import type { Explorer } from '../explorer'
import { nameOfEntity, titleOf } from '../names'
import { itemsFor } from '../operative-text'
import { placeOf } from '../passages'
import { getResolutionPage } from '../resolution'
import { filtersOf } from '../search/facets'

export type Item = EntryOf<'action-item'>

/** Why an item is in the brief of a body: its part in it, or that it is reported to the body. */
export type Part = Role | 'reported-to'

/** What a brief is about: its name, the page that has all of it, and its items. */
export type Subject = {
  name: Message | string
  title: string
  ref: Ref
  /** A resolution whose clauses without action item are told, or null. */
  resolution: string | null
  items: readonly Item[]
  /** The part of a body in each item, by id; empty where the subject is no body. */
  parts: ReadonlyMap<string, Part>
  /** Numbers that were asked for and are no items of the edition. */
  unknown: readonly string[]
}

/** A subject; or what words may mean where that is not one thing; or words that name nothing, with what they were read as. */
export type Subjected =
  | { kind: 'one'; subject: Subject }
  | { kind: 'several'; things: { name: string; of: string }[] }
  | { kind: 'unknown'; of: string }

const NO_PARTS: ReadonlyMap<string, Part> = new Map()

/** Items in the order of the plan, each once. */
function inPlanOrder(ids: Iterable<string>, lookups: Lookups): Item[] {
  const wanted = new Set(ids)
  return lookups.entriesOfKind('action-item').filter(({ id }) => wanted.has(id))
}

function partsOf(tasks: readonly Task[], reports: readonly ReportsTo[]): Map<string, Part> {
  const parts = new Map<string, Part>(reports.map(({ item }) => [item.id, 'reported-to']))
  for (const { item, role } of tasks) parts.set(item.id, role)
  return parts
}

function bodySubject(
  head: Pick<Subject, 'name' | 'title' | 'ref'>,
  tasks: readonly Task[],
  reports: readonly ReportsTo[],
  lookups: Lookups,
): Subject {
  const parts = partsOf(tasks, reports)
  return { ...head, resolution: null, items: inPlanOrder(parts.keys(), lookups), parts, unknown: [] }
}

function officeSubject(id: OfficeId, lookups: Lookups): Subject {
  const page = getBodyPage(id, ALL_TASKS, lookups)!
  const head = { name: page.name, title: '', ref: bodyRef(lookups.origin, id) }
  return bodySubject(head, page.tasks.rows, page.reportsTo, lookups)
}

function resolutionSubject(entry: EntryOf<'resolution'>, lookups: Lookups): Subject {
  const page = getResolutionPage(entry.id, lookups)!
  return {
    name: page.name,
    title: page.title,
    ref: entityRef(lookups.origin, 'resolution', entry.id),
    resolution: entry.id,
    items: inPlanOrder(Object.keys(page.items), lookups),
    parts: NO_PARTS,
    unknown: [],
  }
}

/** An item, the items of a clause, those that concern a body, or those that name anything else. */
function thingSubject({ id, entry, entity }: Thing, lookups: Lookups): Subject | null {
  if (entry?.kind === 'resolution') return resolutionSubject(entry, lookups)
  const whole = { title: '', resolution: null, parts: NO_PARTS, unknown: [] }
  if (entry) {
    const head = { name: placeOf(entry, lookups), ref: entryRef(lookups.origin, entry) }
    const ids = entry.kind === 'clause' ? itemsFor(entry.id, lookups) : [entry.location]
    return { ...whole, ...head, items: inPlanOrder(ids, lookups) }
  }
  if (!entity) return null
  const head = { name: nameOfEntity(entity), title: titleOf(entity), ref: entityRef(lookups.origin, entity.kind, id) }
  if (hasDesk(entity, lookups)) {
    const desk = deskOf(id, lookups)
    return bodySubject(head, desk.tasks, desk.reportsTo, lookups)
  }
  const naming = lookups.mentionsOf(id).map(({ location }) => location)
  return { ...whole, ...head, items: inPlanOrder(naming, lookups) }
}

/** The items that a search finds. Throws `BadQuery` where it cannot be answered. */
async function searchSubject(search: SearchState, { lookups, searchable }: Explorer): Promise<Subject> {
  const state = { ...search, kind: ['action-item'], scope: lookups.origin.scope }
  const understood = await understand(searchable, state.q)
  const { ordered } = await listOf(searchable, understood, { filters: filtersOf(state), limit: MAX_LISTED })
  return {
    name: message('brief.search', { q: search.q }),
    title: '',
    ref: searchRef(state),
    resolution: null,
    items: inPlanOrder(
      ordered.flatMap(({ id, kind }) => (kind === 'action-item' ? [id] : [])),
      lookups,
    ),
    parts: NO_PARTS,
    unknown: [],
  }
}

function listSubject(numbers: readonly string[], lookups: Lookups): Subject {
  const items = numbers.flatMap((number) => lookups.getActionItem(number)?.id ?? [])
  return {
    name: message('brief.items', { count: items.length }),
    title: '',
    ref: listRef(lookups.origin, 'action-item'),
    resolution: null,
    items: inPlanOrder(items, lookups),
    parts: NO_PARTS,
    unknown: numbers.filter((number) => !lookups.getActionItem(number)),
  }
}

/** What words name: an office, a thing of the plan; words that name no identifier and no title are searched for. */
async function namedSubject(of: string, explorer: Explorer): Promise<Subjected> {
  const { lookups } = explorer
  const named = of.toLowerCase()
  const body = bodyNamed(of)
  const office = isOffice(named) ? named : body && officeOf(body)
  if (office) return { kind: 'one', subject: officeSubject(office, lookups) }
  const naming = nameThing(of, explorer)
  switch (naming.status) {
    case 'one': {
      const subject = thingSubject(naming.thing, lookups)
      return subject ? { kind: 'one', subject } : { kind: 'unknown', of }
    }
    case 'several':
      return {
        kind: 'several',
        things: naming.things.map(({ id, entry, entity }) => ({
          name: entry ? placeOf(entry, lookups) : entity ? nameOfEntity(entity) : id,
          of: id,
        })),
      }
    case 'unknown':
      if (naming.id !== null) return { kind: 'unknown', of }
      return { kind: 'one', subject: await searchSubject({ ...emptySearch, q: of }, explorer) }
  }
}

/** What a brief is about. Rejects with `BadQuery` where its search cannot be answered. */
export async function subjectOf(subject: BriefSubject, explorer: Explorer): Promise<Subjected> {
  switch (subject.kind) {
    case 'thing':
      return namedSubject(subject.of, explorer)
    case 'search':
      return { kind: 'one', subject: await searchSubject(subject.search, explorer) }
    case 'items':
      return { kind: 'one', subject: listSubject(subject.items, explorer.lookups) }
  }
}
