import type { Entry } from '../lib/domain/entry'
import type { Fact } from '../lib/domain/fact'
import type { Mention } from '../lib/domain/mention'
import { groupBy } from '../lib/text/group-by'
import { readBodies } from './facts/bodies'
import { readMilestone } from './facts/milestone'
import { readState } from './facts/state'
import { readStatements } from './facts/statements'

/** The facts of the entries, in the order of the source. */
export function readFacts(entries: readonly Entry[], mentions: readonly Mention[]): Fact[] {
  const notesOf = groupBy(
    entries.filter((entry) => entry.kind === 'note'),
    ({ parent }) => parent,
  )
  const mentionsIn = groupBy(mentions, ({ entry }) => entry)
  const facts: Fact[] = entries.flatMap((entry) =>
    entry.kind === 'action-item'
      ? [
          readState(entry, notesOf.get(entry.id) ?? []),
          ...readBodies(entry, mentionsIn.get(entry.id) ?? []),
          ...readMilestone(entry),
        ]
      : [],
  )
  return [...facts, ...readStatements(entries, mentionsIn)].sort((a, b) => a.span.start - b.span.start)
}
