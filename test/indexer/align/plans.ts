import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { align } from '../../../indexer/align/align'
import { indexSource } from '../../../indexer/pipeline'
import { compare } from '../../../lib/comparison/compare'
import { comparisonRows } from '../../../lib/comparison/rows'
import type { Change } from '../../../lib/domain/change'
import { knowledge } from '../../../lib/identifiers/knowledge'
import type { Corpus } from '../../../lib/library/format'
import { textSource } from '../../../lib/reading/source'

/** The small plan of the fixtures as text. */
export const smallPlan = readFileSync(join(import.meta.dirname, '..', '..', 'fixtures', 'small-plan.txt'), 'utf8')

export const read = (text: string): Corpus => indexSource(textSource('plan.txt', text, '0'.repeat(64)), knowledge)

/** Replaces a passage that the text must have once: a test whose edit does nothing would test nothing. */
export function edit(text: string, from: string, to: string): string {
  const parts = text.split(from)
  if (parts.length !== 2) throw new Error(`The text has "${from}" ${parts.length - 1} times.`)
  return parts.join(to)
}

/** What two texts are as editions of one plan. */
export function compareTexts(earlier: string, later: string, samePlan = true) {
  const [a, b] = [read(earlier), read(later)]
  const matching = align(a, b, samePlan)
  const differences = compare(a, b, matching)
  return { earlier: a, later: b, ...matching, ...differences, rows: comparisonRows(differences) }
}

/** Changes in one line each, "changed 05-01 milestone: Ongoing -> TSAG 2023", without those that follow from others. */
export const linesOf = ({ changes }: ReturnType<typeof compareTexts>): string[] =>
  changes.filter(({ implied }) => !implied).map(lineOf)

function lineOf(change: Change): string {
  switch (change.kind) {
    case 'added':
      return `added ${change.later}`
    case 'removed':
      return `removed ${change.earlier}`
    case 'changed':
      return `changed ${change.later} ${change.field}: ${change.before.text} -> ${change.after.text}`
    case 'renumbered':
    case 'moved':
      return `${change.kind} ${change.earlier} -> ${change.later}`
    case 'split':
      return `split ${change.earlier} -> ${change.later.join(' + ')}`
    case 'merged':
      return `merged ${change.earlier.join(' + ')} -> ${change.later}`
  }
}
