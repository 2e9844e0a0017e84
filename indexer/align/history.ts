import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { compare } from '../../lib/comparison/compare'
import { lineageOf } from '../../lib/comparison/lineage'
import { outlineOf } from '../../lib/comparison/outline'
import { readCorpusFile, readEntriesOf } from '../../lib/library/file'
import type { Corpus } from '../../lib/library/format'
import {
  changesPath,
  editionsOfHistory,
  HISTORY_FORMAT,
  isCurrent,
  linesPath,
  type PlanHistory,
  type Predecessor,
  readAligned,
} from '../../lib/library/history'
import { type EditionInfo, manifestPath, type PlanInfo, readManifest } from '../../lib/library/manifest'
import { predecessorOf } from '../../lib/library/series'
import { replaceFile } from '../files'
import { align } from './align'
import { Lines } from './lines'

const corpusPath = (directory: string, { folder }: EditionInfo): string => join(directory, folder, 'corpus.json')

const read = (directory: string, info: EditionInfo): Corpus => readCorpusFile(corpusPath(directory, info))

/**
 * Aligns the editions of each plan that are not aligned yet, and the plans of assemblies that follow each other. The library
 * is then in another state: pages and answers that were made before tell of no changes.
 */
export function alignLibrary(directory: string): void {
  const manifest = readManifest(directory)
  let isChanged = false
  for (const plan of manifest.plans) {
    const known = readAligned(directory, plan.id)
    const before = predecessorOf(plan, manifest)
    if (known && isCurrent(known, plan) && isOf(known.predecessor, before)) continue
    alignPlan(directory, plan, before, known)
    isChanged = true
  }
  const now = new Date()
  if (isChanged) utimesSync(manifestPath(directory), now, now)
}

/** Whether what was inherited is from the newest edition of the plan before. */
const isOf = (predecessor: Predecessor | null, before: PlanInfo | undefined): boolean =>
  predecessor?.corpus === before?.editions[0]?.files.corpus

/** Aligns a plan. Of what is known, the editions that still come first, one after the other, are not aligned again. */
function alignPlan(directory: string, plan: PlanInfo, before: PlanInfo | undefined, known: PlanHistory | null): void {
  const editions = [...plan.editions].reverse()
  const head = { format: HISTORY_FORMAT, plan: plan.id, editions: editionsOfHistory(plan) }
  const kept = known?.editions.every((edition, i) => isSame(edition, head.editions[i])) ? known : null
  const lines = new Lines()
  const steps = [...(kept?.steps ?? [])]
  const aligned = kept ? editions[kept.editions.length - 1] : undefined
  if (kept && aligned) lines.goOn(kept.lines, aligned.date)
  let previous = aligned
  let earlier: Corpus | undefined
  for (const info of editions.slice(kept?.editions.length ?? 0)) {
    if (previous) {
      earlier ??= read(directory, previous)
      const corpus = read(directory, info)
      const matching = align(earlier, corpus, true)
      lines.add(info.date, corpus.entries, matching)
      steps.push({
        earlier: previous.date,
        later: info.date,
        ...compare(earlier, corpus, matching),
        splits: matching.splits.map((split) => ({ ...split, later: [...split.later] })),
        merges: matching.merges.map((merge) => ({ ...merge, earlier: [...merge.earlier] })),
      })
      earlier = corpus
    } else lines.begin(info.date, readEntriesOf(corpusPath(directory, info)))
    previous = info
  }
  const inherited = kept && isOf(kept.predecessor, before) ? kept.predecessor : null
  const predecessor = inherited ?? (before ? inherit(directory, before, editions[0]!) : null)
  replaceFile(linesPath(directory, plan.id), withRows(head, { lines: lines.named() }))
  replaceFile(changesPath(directory, plan.id), withRows({ ...head, predecessor }, { steps }))
}

type AlignedEdition = PlanHistory['editions'][number]

const isSame = (one: AlignedEdition, other: AlignedEdition | undefined): boolean =>
  one.date === other?.date && one.corpus === other.corpus

/** What became of the resolutions of the assembly before: its newest edition against the first of this plan. */
function inherit(directory: string, before: PlanInfo, first: EditionInfo): Predecessor {
  const newest = before.editions[0]!
  const corpus = read(directory, first)
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
