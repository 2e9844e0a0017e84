import type { Entity, EntityKind } from '../domain/entity'
import type { Entry } from '../domain/entry'
import { findAskedIdentifiers } from '../identifiers/index'
import type { Lookups } from '../library/lookups'
import { fold } from '../search/index/terms'
import { homonymsOf } from '../search/query/homonyms'
import type { Searchable } from '../search/searchable'
import { clauseOf } from './clause-name'

/** What words name: a passage of the plan, something that it speaks of, or both. */
export type Thing = { id: string; kind: EntityKind | Entry['kind']; entity?: Entity; entry?: Entry }

/**
 * What words may name in an edition. `unknown`: nothing in it; `id` is what they were read as where they name something
 * that the edition does not have.
 */
export type Naming =
  | { status: 'one'; thing: Thing }
  | { status: 'several'; things: Thing[] }
  | { status: 'unknown'; id: string | null }

/** Where words are looked up. */
export type Names = { lookups: Lookups; searchable: Searchable }

/** Longer words name nothing, in UTF-16 units. */
export const MAX_NAME = 300

/** Words beside an identifier that say only of what kind it is. */
const BESIDE =
  /\b(?:the|action|items?|no|number|resolutions?|opinion|clause|entry|note|recommendations?|rec|supplement|suppl|question|document|temporary|td|work|study|group|itu|itu-t|event|workshop|wtsa|wtsa-16)\b|[.,;:()"'\s#-]/gi

/**
 * The thing with an id, or with the number of an action item. Of a number without an item it is the line of the plan's list of
 * changes that speaks of it.
 */
export function thingOf(id: string, { lookups }: Pick<Names, 'lookups'>): Thing | null {
  const change = () => lookups.entriesOfKind('change').find(({ item }) => item === id)
  const entry = lookups.getActionItem(id) ?? lookups.getEntry(id) ?? change()
  const entity = lookups.getEntity(entry?.id ?? id)
  const own = entry ?? lookups.getEntry(entity?.entry ?? '')
  if (own) return { id: own.id, kind: own.kind, entry: own, ...(entity && { entity }) }
  return entity ? { id, kind: entity.kind, entity } : null
}

/** What words name: an id, an identifier in any spelling, a clause by its place in its resolution, or a name or title. */
export function nameThing(words: string, names: Names): Naming {
  const said = words.trim().slice(0, MAX_NAME)
  if (said === '') return { status: 'unknown', id: null }
  const exact = thingOf(said, names) ?? thingOf(said.toLowerCase(), names)
  if (exact) return { status: 'one', thing: exact }
  const identified = byIdentifier(said, names)
  if (identified && identified.status !== 'unknown') return identified
  const spelled = names.searchable.ids.spelled(said)
  const thing = spelled && thingOf(spelled.id, names)
  if (thing) return { status: 'one', thing }
  return byName(said, names) ?? identified ?? { status: 'unknown', id: null }
}

const ofThings = (things: readonly Thing[]): Naming | null => {
  const different = [...new Map(things.map((thing) => [thing.id, thing])).values()]
  return different.length === 1
    ? { status: 'one', thing: different[0]! }
    : different.length > 1
      ? { status: 'several', things: different }
      : null
}

/** What the identifiers in words name, where hardly anything stands beside them; null where they are more, or none. */
function byIdentifier(said: string, names: Names): Naming | null {
  const { lookups, searchable } = names
  const found = findAskedIdentifiers(said, searchable.knowledge, searchable.ids.has).filter(
    ({ kind }) => kind !== 'event',
  )
  const [first] = found
  if (!first) return null
  const resolution = found.find(({ kind, id }) => kind === 'resolution' && id !== null)
  if (resolution) {
    const clause = clauseOf(resolution.id!, said.slice(0, resolution.start), said.slice(resolution.end), lookups)
    if (clause)
      return ofThings(clause.flatMap((id) => thingOf(id, names) ?? [])) ?? { status: 'unknown', id: resolution.id }
  }
  let rest = said
  for (const { start, end } of found) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  if (rest.replace(BESIDE, '') !== '') return null
  if (found.some(({ id }) => id === null)) {
    const candidates = found.flatMap(({ id, candidates = [] }) => (id === null ? candidates : [id]))
    const things = candidates.flatMap((id) => thingOf(id, names) ?? [])
    return things.length > 0 ? { status: 'several', things } : { status: 'unknown', id: null }
  }
  const known = found.flatMap(({ id }) => thingOf(id!, names) ?? [])
  if (known.length > 0 && known.length === found.length) return ofThings(known)
  // The plan has none such; what has the same number may be meant, and is not taken for it.
  const others = homonymsOf({ id: first.id!, kind: first.kind, text: said }, lookups)
  const things = [...known, ...others.flatMap(({ id }) => thingOf(id, names) ?? [])]
  return things.length > 0 ? { status: 'several', things } : { status: 'unknown', id: first.id }
}

/** Why nothing was chosen. */
export const severalNote = (said: string, things: readonly Thing[]): string =>
  things.length > 1
    ? `"${said}" may mean several things: say which.`
    : `The plan has no "${said}"; perhaps ${things[0]?.entity?.label ?? things[0]?.id} is meant.`

const indexes = new WeakMap<Lookups['corpus'], ReadonlyMap<string, ReadonlySet<string>>>()

/** Ids by label, title and printed names, folded. */
function namesOf({ corpus }: Lookups): ReadonlyMap<string, ReadonlySet<string>> {
  const known = indexes.get(corpus)
  if (known) return known
  const index = new Map<string, Set<string>>()
  const add = (name: string | null, id: string) => {
    const key = keyOf(name ?? '')
    // "7" is printed for Q7/5 in a list; alone it names nothing.
    if (!/\p{L}{2}/u.test(key)) return
    const own = index.get(key)
    if (own) own.add(id)
    else index.set(key, new Set([id]))
  }
  for (const { id, label, title, names } of corpus.entities) for (const name of [label, title, ...names]) add(name, id)
  for (const entry of corpus.entries) if (entry.kind === 'resolution') add(entry.title, entry.id)
  indexes.set(corpus, index)
  return index
}

const keyOf = (name: string) =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')

/** What is called so, whatever the case and the signs. */
function byName(said: string, names: Names): Naming | null {
  const ids = namesOf(names.lookups).get(keyOf(said))
  return ids ? ofThings([...ids].flatMap((id) => thingOf(id, names) ?? [])) : null
}
