import type { Announcement } from '../../comparison/announcements'
import type { Losses } from '../../comparison/losses'
import { differenceOf, type WordPart } from '../../comparison/word-difference'
import { fieldName } from '../../comparison/words'
import type { Change } from '../../domain/change'
import { say } from '../../messages/message'
import { entityRef, entryRef, type Ref } from '../../refs/ref'
import { itemName, placeOf } from '../passages'
import { type Compared, refTo } from './compared'

/** A line of the list of changes beside what happened. */
export type ListRow = {
  item: string
  ref: Ref | null
  /** The action of the item, in the later edition where it is there. */
  action: string
  /** "dropped (merged into another action item)", or null where the list does not mention it. */
  said: string | null
  happened: string
  verdict: Announcement['verdict']
}

function saidIn({ change, reason }: NonNullable<Announcement['line']>): string {
  return change === 'dropped' ? say('list.own.said.dropped', { reason: reason ?? '' }) : say(`list.own.said.${change}`)
}

function happenedIn({ happened, to }: Announcement, isThere: boolean): string {
  switch (happened) {
    case 'dropped':
    case 'new':
      return say(`list.own.happened.${happened}`)
    case 'reused':
    case 'renumbered':
      return say(`list.own.happened.${happened}`, { to: to === null ? '' : itemName(to) })
    case 'nothing':
      return say(isThere ? 'list.own.happened.there' : 'list.own.happened.never')
  }
}

export const listRows = (announcements: readonly Announcement[], compared: Compared): ListRow[] =>
  announcements.map((one) => {
    const { outlines } = compared
    const now = outlines.later.get(one.item)
    const entry = now ?? outlines.earlier.get(one.item)
    const { line } = one
    return {
      item: itemName(one.item),
      ref: refTo(one.item, compared),
      action: entry?.kind === 'action-item' ? entry.action : '',
      said: line && saidIn(line),
      happened: happenedIn(one, now !== undefined),
      verdict: one.verdict,
    }
  })

/** What an edition no longer has, by what it is; the passages stand in the earlier edition. */
export type LossGroup = { title: string; about: string; rows: { name: string; ref: Ref | null; words: WordPart[] }[] }

export function lossGroups(losses: Losses, compared: Compared): LossGroup[] {
  const { outlines, origins, earlier } = compared
  const plain = (text: string): WordPart[] => [{ kind: 'same', text }]
  const row = (change: Change) => {
    const id = 'earlier' in change ? [change.earlier].flat()[0]! : ''
    const entry = outlines.earlier.get(id)
    const name = entry?.kind === 'clause' ? placeOf(entry, earlier.lookups) : itemName(change.location)
    const ref = entry ? entryRef(origins.earlier, entry) : null
    if (change.kind === 'removed') return { name, ref, words: plain(change.before.text) }
    if (change.kind !== 'changed') return { name, ref, words: [] }
    const field: WordPart = { kind: 'same', text: say('losses.field', { field: fieldName(change.field) }) }
    return { name, ref, words: [field, ...differenceOf(change.before.text, change.after.text)] }
  }
  const groups: LossGroup[] = [
    {
      title: say('losses.items'),
      about: say('losses.items.about'),
      rows: losses.items.map(row),
    },
    { title: say('kinds.clause'), about: say('losses.clauses.about'), rows: losses.clauses.map(row) },
    { title: say('losses.notes'), about: say('losses.notes.about'), rows: losses.notes.map(row) },
    { title: say('losses.ticks'), about: '', rows: losses.ticks.map(row) },
    { title: say('losses.emptied'), about: '', rows: losses.emptied.map(row) },
    {
      title: say('draft.references'),
      about: say('losses.references.about'),
      rows: losses.references.map(({ location, entity, entityKind, entry }) => {
        const passage = outlines.earlier.get(entry)
        const label = earlier.lookups.getEntity(entity)?.label ?? entity
        return {
          name: itemName(location),
          ref: passage ? entryRef(origins.earlier, passage) : entityRef(origins.earlier, entityKind, entity),
          words: plain(label),
        }
      }),
    },
  ]
  return groups.filter(({ rows }) => rows.length > 0)
}
