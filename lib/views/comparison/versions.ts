import type { EditionInfo } from '../../library/manifest'
import { historyRef, type Origin, type Ref, withState } from '../../refs/ref'
import type { History, HistoryStage, StateStage, TickState } from './history'

/** So many versions stand on a page of a history. */
const ON_A_PAGE = 10

/** An entry as editions one after another have it: the stage in which it came to be so, and the editions that left it so. */
export type Version = { stage: HistoryStage; unchanged: readonly HistoryStage[]; isFirst: boolean }

export type VersionsPage = {
  versions: readonly Version[]
  page: number
  pages: number
  previous: Ref | null
  next: Ref | null
}

/** The stages of a history, the newest first, as versions. */
function versionsOf(stages: History['stages']): Version[] {
  const versions: Version[] = []
  let unchanged: HistoryStage[] = []
  for (const [i, stage] of stages.entries()) {
    const isFirst = i === stages.length - 1
    if (!isFirst && stage.changes.length === 0 && stage.proposed === null) unchanged.push(stage)
    else {
      versions.push({ stage, unchanged, isFirst })
      unchanged = []
    }
  }
  return versions
}

/**
 * The versions of an entry on the page of its history with this number, counted from 1 with the newest; the last page where
 * there are fewer. `owner` and `id` are what the address of the history names.
 */
export function getVersions(
  { stages, id }: History,
  origin: Origin,
  owner: { entity: 'action-item' | 'resolution'; id: string },
  page: number,
): VersionsPage {
  const versions = versionsOf(stages)
  const pages = Math.ceil(versions.length / ON_A_PAGE)
  const at = Math.min(page, pages)
  const ref = historyRef(origin, owner.entity, owner.id, id)
  const pageRef = (n: number) => withState(ref, n === 1 ? [] : [['page', String(n)]])
  return {
    versions: versions.slice((at - 1) * ON_A_PAGE, at * ON_A_PAGE),
    page: at,
    pages,
    previous: at > 1 ? pageRef(at - 1) : null,
    next: at < pages ? pageRef(at + 1) : null,
  }
}

/** Editions one after another in which an item has the same state; `ref` leads to it in the first of them. */
export type StateRun = { state: TickState; from: EditionInfo; to: EditionInfo; ref: Ref }

/** The states of an item as runs of editions, the oldest first. `stages` are the newest first; what has no ticks has no runs. */
export function stateRuns(stages: readonly StateStage[]): StateRun[] {
  const runs: StateRun[] = []
  for (const { state, edition, ref } of stages.toReversed()) {
    const last = runs.at(-1)
    if (state === null) continue
    if (last?.state === state) last.to = edition
    else runs.push({ state, from: edition, to: edition, ref })
  }
  return runs
}
