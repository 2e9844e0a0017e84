import type { Entity, EntityKind } from '../domain/entity'
import type { EntryOf } from '../domain/entry'
import type { Status } from '../search/schema'

export { ACTOR_NAMES } from '../search/schema'

/** What a kind is called on pages. */
export const KIND_NAMES: Readonly<Record<EntityKind, { one: string; many: string }>> = {
  resolution: { one: 'Resolution', many: 'Resolutions' },
  clause: { one: 'Clause', many: 'Clauses' },
  'action-item': { one: 'Action item', many: 'Action items' },
  'study-group': { one: 'Study group', many: 'Study groups' },
  question: { one: 'Question', many: 'Questions' },
  group: { one: 'Group', many: 'Groups' },
  recommendation: { one: 'Recommendation', many: 'Recommendations' },
  supplement: { one: 'Supplement', many: 'Supplements' },
  'work-item': { one: 'Work item', many: 'Work items' },
  document: { one: 'Document', many: 'Documents' },
  event: { one: 'Event', many: 'Events' },
  organization: { one: 'Organization', many: 'Organizations' },
}

/** What the states of an action item are called, everywhere. */
export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  open: 'Open',
  periodic: 'Periodic goals met',
  completed: 'Completed',
  silent: 'No progress reported',
}

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
