import type { Change, ReferenceChange } from '../domain/change'
import type { Announcement } from './announcements'
import type { Differences } from './compare'

/** What an edition no longer has, and does not say so: for those who keep the plan. */
export type Losses = {
  /** Items that went without a line in the list of changes. */
  items: Change[]
  /** Progress notes that went while their item stayed. */
  notes: Change[]
  /** Clauses of resolutions that stayed. */
  clauses: Change[]
  /** Ticks that were taken back. */
  ticks: Change[]
  /** Milestones and mandates that are empty now. */
  emptied: Change[]
  /** References that no passage of the item makes any more. */
  references: ReferenceChange[]
}

export function lossesIn({ changes, references }: Differences, announcements: readonly Announcement[]): Losses {
  const said = new Set(announcements.flatMap(({ line }) => (line?.change === 'dropped' ? [line.item] : [])))
  const removed = changes.filter((change) => change.kind === 'removed' && !change.implied)
  const of = (entry: Change['entry']) => removed.filter((change) => change.entry === entry)
  const changed = changes.filter((change) => change.kind === 'changed' && change.entry === 'action-item')
  return {
    items: of('action-item').filter(({ location }) => !said.has(location)),
    notes: of('note'),
    clauses: of('clause'),
    ticks: changed.filter(
      (change) =>
        change.kind === 'changed' &&
        (change.field === 'completed' || change.field === 'periodicGoalsMet') &&
        change.before.text.startsWith('√') &&
        !change.after.text.startsWith('√'),
    ),
    emptied: changed.filter(
      (change) =>
        change.kind === 'changed' &&
        (change.field === 'milestone' || change.field === 'mandate') &&
        change.after.text === '',
    ),
    references: references.filter(({ kind }) => kind === 'lost'),
  }
}
