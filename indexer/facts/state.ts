import type { EntryOf } from '../../lib/domain/entry'
import type { FactOf } from '../../lib/domain/fact'
import { readTick } from '../../lib/reading/ticks'

/** A note that reports no progress, but what it waits for: "Action by SG9 depends on contributions." and the like. */
const WAITS = /^.{0,50}\bdepends?\son\scontributions\.?$/i

/** "√", and not "√?": the authors are sure. */
const isTicked = (cell: string) => cell.startsWith('√') && !cell.includes('?')

/**
 * The state of an action item: completed or periodic where its cell is ticked, silent where it has no note that reports
 * progress, else open. A cell of ticks that we do not understand says something, so its item is not silent. Where a silent
 * item has a note that says what it waits for, that note is the passage.
 */
export function readState(item: EntryOf<'action-item'>, notes: readonly EntryOf<'note'>[]): FactOf<'state'> {
  const fact = { kind: 'state', entry: item.id } as const
  const { completed, periodicGoalsMet } = item.parts
  if (isTicked(item.completed)) return { ...fact, state: 'completed', span: completed?.span ?? item.span }
  const report = notes.find(({ text, lead }) => !WAITS.test(text.slice(lead).trim()))
  if (!report) {
    const unclear = (['completed', 'periodicGoalsMet'] as const).find(
      (column) => readTick(item[column]).says === 'not understood',
    )
    if (unclear) return { ...fact, state: 'open', span: item.parts[unclear]?.span ?? item.span }
    return { ...fact, state: 'silent', span: notes[0]?.span ?? item.span }
  }
  if (item.periodicGoalsMet.startsWith('√'))
    return { ...fact, state: 'periodic', span: periodicGoalsMet?.span ?? item.span }
  return { ...fact, state: 'open', span: report.span }
}
