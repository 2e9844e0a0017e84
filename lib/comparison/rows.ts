import type { Change, ReferenceChange } from '../domain/change'
import type { Differences } from './compare'

/** A change as other programs read it: ids of the earlier edition, `to` where the later one has another. */
export type ComparisonRow = {
  kind: 'added' | 'removed' | 'changed' | 'renumbered' | 'moved'
  id: string
  to?: string
  entry: string
  field?: string
  before?: string
  after?: string
}
export type MentionRow = { location: string; kind: string; entity: string }
/** What `npm run compare -- EARLIER LATER --json` prints. */
export type Comparison = { changes: ComparisonRow[]; mentionsAdded: MentionRow[]; mentionsRemoved: MentionRow[] }

export function comparisonRows({ changes, references }: Differences): Comparison {
  const rows = (kind: ReferenceChange['kind']) =>
    references
      .filter((reference) => reference.kind === kind)
      .map(({ location, entityKind, entity }) => ({ location, kind: entityKind, entity }))
  return {
    changes: changes.flatMap(rowsOf),
    mentionsAdded: rows('gained'),
    mentionsRemoved: rows('lost'),
  }
}

/** A split or merger is the passage that goes on, changed, and the parts that came or went. */
function rowsOf(change: Change): ComparisonRow[] {
  const { kind, entry } = change
  const pair = (earlier: string, later: string) => ({ id: earlier, ...(later !== earlier && { to: later }), entry })
  switch (kind) {
    case 'added':
      return [{ kind, id: change.later, entry, after: change.after.text }]
    case 'removed':
      return [{ kind, id: change.earlier, entry, before: change.before.text }]
    case 'changed': {
      const { field, before, after } = change
      return [{ kind, ...pair(change.earlier, change.later), field, before: before.text, after: after.text }]
    }
    case 'renumbered':
    case 'moved':
      return [{ kind, ...pair(change.earlier, change.later) }]
    case 'split': {
      const [first, ...others] = change.later.map((id, i) => ({ id, text: change.after[i]?.text ?? '' }))
      return [
        {
          kind: 'changed',
          ...pair(change.earlier, first!.id),
          field: 'text',
          before: change.before.text,
          after: first!.text,
        },
        ...others.map(({ id, text }) => ({ kind: 'added' as const, id, entry, after: text })),
      ]
    }
    case 'merged': {
      const [first, ...others] = change.earlier.map((id, i) => ({ id, text: change.before[i]?.text ?? '' }))
      return [
        {
          kind: 'changed',
          ...pair(first!.id, change.later),
          field: 'text',
          before: first!.text,
          after: change.after.text,
        },
        ...others.map(({ id, text }) => ({ kind: 'removed' as const, id, entry, before: text })),
      ]
    }
  }
}
