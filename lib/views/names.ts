import { ENTITY_KINDS, type Entity, type EntityKind } from '../domain/entity'
import type { EntryOf } from '../domain/entry'
import { ITEM_STATES, type ItemState } from '../domain/fact'
import { say } from '../messages/message'

export { ACTOR_NAMES } from '../search/schema'

/** What a kind is called on pages. */
export const KIND_NAMES = Object.fromEntries(
  ENTITY_KINDS.map((kind) => [kind, { one: say(`kind.${kind}`), many: say(`kinds.${kind}`) }]),
) as Readonly<Record<EntityKind, { one: string; many: string }>>

/** What the states of an action item are called, everywhere. */
export const STATUS_NAMES = Object.fromEntries(ITEM_STATES.map((state) => [state, say(`state.${state}`)])) as Readonly<
  Record<ItemState, string>
>

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
