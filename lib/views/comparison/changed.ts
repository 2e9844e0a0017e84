import type { OpenEdition } from '../../library/edition'
import { openHistory, type Step } from '../../library/history'
import type { Library } from '../../library/library'
import { comparisonRef, type Ref, withState } from '../../refs/ref'
import type { ItemRow } from '../action-item'
import type { Task } from '../body/tasks'

/** What changed since the edition before: how often at each item and resolution, and where it is shown. */
export type ChangedSince = { date: string; counts: ReadonlyMap<string, number>; ref: Ref }

/** The marks of an edition's lists; null where it is the first, or its plan is being aligned. */
export async function getChangedSince(library: Library, { info }: OpenEdition): Promise<ChangedSince | null> {
  const plan = library.getPlan(info.plan)
  const history = plan && (await openHistory(library.directory, plan))
  const step = history?.steps.find(({ later }) => later === info.date)
  if (!step) return null
  const known = marks.get(step)
  if (known) return known
  const counts = new Map<string, number>()
  for (const { location, implied } of step.changes) if (!implied) counts.set(location, (counts.get(location) ?? 0) + 1)
  const since = { date: step.earlier, counts, ref: comparisonRef(info.plan, step.earlier, step.later) }
  marks.set(step, since)
  return since
}

/** Every page of an edition asks for its marks: they are counted once for as long as the history is held. */
const marks = new WeakMap<Step, ChangedSince>()

/** Where the changes of one resolution are shown. */
export const changesOfRef = ({ ref }: ChangedSince, resolution: string): Ref =>
  withState(ref, [['resolution', resolution]])

/** Where the changes that concern a study group are shown. */
export const changesForRef = ({ ref }: ChangedSince, studyGroup: string): Ref =>
  withState(ref, [['studyGroup', studyGroup]])

const markRow = (row: ItemRow, since: ChangedSince | null): ItemRow =>
  since?.counts.has(row.id) ? { ...row, changedSince: since.date } : row

/** Rows with the date since which they changed, for those that did. */
export const markChanged = (rows: readonly ItemRow[], since: ChangedSince | null): ItemRow[] =>
  rows.map((row) => markRow(row, since))

/** Tasks of a body with the date since which their items changed, for those that did. */
export const markTasks = (tasks: readonly Task[], since: ChangedSince | null): Task[] =>
  tasks.map((task) => ({ ...task, item: markRow(task.item, since) }))
