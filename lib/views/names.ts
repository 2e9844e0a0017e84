import type { Entity, EntityKind } from '../domain/entity'
import type { EntryOf } from '../domain/entry'
import { ENTITY_KINDS } from '../domain/kinds'

export { ACTOR_NAMES } from '../search/schema'

const HIT_KINDS: ReadonlySet<string> = new Set([...ENTITY_KINDS, 'change'])

/** Whether a kind of thing that is searched has a name: those of entities, and the lines of the list of changes. */
export const isNamedKind = (kind: string): kind is EntityKind | 'change' => HIT_KINDS.has(kind)

/** "1 place", "3 places". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

const collator = new Intl.Collator('en', { numeric: true })
/** Natural order: Q2/13 before Q10/13. */
export const byNumber = (a: string, b: string): number => collator.compare(a, b)

/** What an entity is about, where that is more than its name. */
export const titleOf = ({ title, label }: Pick<Entity, 'title' | 'label'>): string =>
  title && title !== label ? title : ''

/** "Resolution 92", "Opinion 1". */
export const nameOfResolution = ({ opinion, number }: Pick<EntryOf<'resolution'>, 'opinion' | 'number'>): string =>
  `${opinion ? 'Opinion' : 'Resolution'} ${number}`
