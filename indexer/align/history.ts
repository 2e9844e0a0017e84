import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { compare } from '../../lib/comparison/compare'
import { lineageOf } from '../../lib/comparison/lineage'
import { outlineOf } from '../../lib/comparison/outline'
import { readCorpusFile } from '../../lib/library/file'
import type { Corpus } from '../../lib/library/format'
import {
  alignedEditions,
  changesPath,
  editionsOfHistory,
  HISTORY_FORMAT,
  linesPath,
  type Predecessor,
  type Step,
} from '../../lib/library/history'
import { type EditionInfo, manifestPath, type PlanInfo, readManifest } from '../../lib/library/manifest'
import { predecessorOf } from '../../lib/library/series'
import { replaceFile } from '../files'
import { align } from './align'
import { Lines } from './lines'

const read = (directory: string, { folder }: EditionInfo): Corpus =>
  readCorpusFile(join(directory, folder, 'corpus.json'))

/**
 * Aligns the editions of each plan that are not aligned yet, and the plans of assemblies that follow each other. The library
 * is then in another state: pages and answers that were made before tell of no changes.
 */
export function alignLibrary(directory: string): void {
  const manifest = readManifest(directory)
  let isChanged = false
  for (const plan of manifest.plans) {
    const before = predecessorOf(plan, manifest)
    const wanted = { editions: editionsOfHistory(plan), predecessor: before?.editions[0]?.files.corpus ?? null }
    if (JSON.stringify(alignedEditions(directory, plan.id)) === JSON.stringify(wanted)) continue
    alignPlan(directory, plan, before)
    isChanged = true
  }
  const now = new Date()
  if (isChanged) utimesSync(manifestPath(directory), now, now)
}

function alignPlan(directory: string, plan: PlanInfo, before: PlanInfo | undefined): void {
  const editions = [...plan.editions].reverse()
  const lines = new Lines()
  const steps: Step[] = []
  let earlier: { info: EditionInfo; corpus: Corpus } | null = null
  let predecessor: Predecessor | null = null
  for (const info of editions) {
    const corpus = read(directory, info)
    if (!earlier) predecessor = before ? inherit(directory, before, info, corpus) : null
    const matching = earlier && align(earlier.corpus, corpus, true)
    lines.add(info.date, corpus.entries, matching)
    if (earlier && matching)
      steps.push({
        earlier: earlier.info.date,
        later: info.date,
        ...compare(earlier.corpus, corpus, matching),
        splits: matching.splits.map((split) => ({ ...split, later: [...split.later] })),
        merges: matching.merges.map((merge) => ({ ...merge, earlier: [...merge.earlier] })),
      })
    earlier = { info, corpus }
  }
  const head = { format: HISTORY_FORMAT, plan: plan.id, editions: editionsOfHistory(plan) }
  replaceFile(linesPath(directory, plan.id), withRows(head, { lines: lines.named() }))
  replaceFile(changesPath(directory, plan.id), withRows({ ...head, predecessor }, { steps }))
}

/** What became of the resolutions of the assembly before: its newest edition against the first of this plan. */
function inherit(directory: string, before: PlanInfo, first: EditionInfo, corpus: Corpus): Predecessor {
  const newest = before.editions[0]!
  const earlier = read(directory, newest)
  const matching = align(earlier, corpus, false)
  const differences = compare(earlier, corpus, matching)
  return {
    plan: before.id,
    earlier: newest.date,
    later: first.date,
    corpus: newest.files.corpus,
    lineage: lineageOf(outlineOf(earlier.entries), outlineOf(corpus.entries), matching, differences),
  }
}

/** A file of one JSON value, with an element of its long list on each line. */
function* withRows(head: object, lists: Record<string, readonly unknown[]>): Iterable<string> {
  yield JSON.stringify(head).slice(0, -1)
  for (const [name, rows] of Object.entries(lists)) {
    yield `,\n${JSON.stringify(name)}:[`
    for (const [i, row] of rows.entries()) yield `${i === 0 ? '' : ','}\n${JSON.stringify(row)}`
    yield '\n]'
  }
  yield '}\n'
}
