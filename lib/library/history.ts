import { readFileSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { Change, ReferenceChange } from '../domain/change'
import { Line } from '../domain/line'
import { Lineage } from '../domain/lineage'
import { onceFor } from '../text/once-for'
import type { PlanInfo } from './manifest'

/** Changes when the meaning of the two files does. */
export const HISTORY_FORMAT = 'action-plan-history/1'

const head = {
  format: z.literal(HISTORY_FORMAT),
  plan: z.string(),
  /** The editions, oldest first, and the hashes of the corpora that were aligned. */
  editions: z.array(z.object({ date: z.string(), corpus: z.string() })),
}

/** What differs between an edition and the one before it. */
export const Step = z.object({
  earlier: z.string(),
  later: z.string(),
  changes: z.array(Change),
  references: z.array(ReferenceChange),
  splits: z.array(z.object({ earlier: z.string(), later: z.array(z.string()) })),
  merges: z.array(z.object({ earlier: z.array(z.string()), later: z.string() })),
})
export type Step = z.infer<typeof Step>

/** The plan of the assembly before, by the editions that were compared, and what became of its resolutions. */
export const Predecessor = z.object({
  plan: z.string(),
  /** The newest edition of that plan, and the first one of this. */
  earlier: z.string(),
  later: z.string(),
  corpus: z.string(),
  lineage: z.array(Lineage),
})
export type Predecessor = z.infer<typeof Predecessor>

/** `<plan>/lines.json`: every entry of a plan through its editions. */
export const LinesFile = z.object({ ...head, lines: z.array(Line) })
/** `<plan>/changes.json`: what differs between each edition and the one before it, and from the plan of the assembly before. */
export const ChangesFile = z.object({ ...head, steps: z.array(Step), predecessor: Predecessor.nullable() })

/** The lines of a plan and its changes, as they were aligned. */
export type PlanHistory = Omit<z.infer<typeof LinesFile>, 'format'> & Omit<z.infer<typeof ChangesFile>, 'format'>

export const linesPath = (directory: string, plan: string): string => join(directory, plan, 'lines.json')
export const changesPath = (directory: string, plan: string): string => join(directory, plan, 'changes.json')

/** The editions of a plan as its history names them. */
export const editionsOfHistory = ({ editions }: PlanInfo): PlanHistory['editions'] =>
  editions.map(({ date, files }) => ({ date, corpus: files.corpus })).reverse()

const editionsAligned = onceFor(({ editions }: Pick<PlanHistory, 'editions'>) => JSON.stringify(editions))
const editionsListed = onceFor((plan: PlanInfo) => JSON.stringify(editionsOfHistory(plan)))

/** Whether a history is of the editions that the manifest lists. */
export const isCurrent = (history: Pick<PlanHistory, 'editions'>, plan: PlanInfo): boolean =>
  editionsAligned(history) === editionsListed(plan)

const held = new LRUCache<string, Promise<PlanHistory>>({ max: 4 })

/**
 * The history of a plan; null where it has not been aligned, or is being aligned anew after an edition was added. Rejects
 * where its files are broken.
 */
export async function openHistory(directory: string, plan: PlanInfo): Promise<PlanHistory | null> {
  const paths = [linesPath(directory, plan.id), changesPath(directory, plan.id)] as const
  const stats = paths.map((path) => statSync(path, { throwIfNoEntry: false }))
  if (stats.some((stat) => stat === undefined)) return null
  const key = `${directory} ${plan.id} ${stats.map((stat) => `${stat?.ino} ${stat?.mtimeMs}`).join(' ')}`
  const opening = held.get(key) ?? readHistory(paths)
  held.set(key, opening)
  opening.catch(() => held.delete(key))
  const history = await opening
  return isCurrent(history, plan) ? history : null
}

async function readHistory(paths: readonly [string, string]): Promise<PlanHistory> {
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')))
  return ofFiles(texts)
}

/** The files are as they were written: they are checked by their format only. */
function ofFiles(texts: readonly string[]): PlanHistory {
  const files = texts.map((text) => JSON.parse(text) as PlanHistory & { format: string })
  // Between the two replacements of an alignment the files are of two states: the history is of no edition.
  const isOne =
    files.every(({ format }) => format === HISTORY_FORMAT) &&
    new Set(files.map(({ editions }) => JSON.stringify(editions))).size === 1
  return Object.assign({}, ...files, isOne ? {} : { editions: [] })
}

/** The history of a plan as far as it has been aligned, for what aligns; null where it is to be made anew, as where it cannot be read. */
export function readAligned(directory: string, plan: string): PlanHistory | null {
  try {
    const history = ofFiles([linesPath, changesPath].map((pathOf) => readFileSync(pathOf(directory, plan), 'utf8')))
    return history.editions.length > 0 ? history : null
  } catch {
    return null
  }
}
