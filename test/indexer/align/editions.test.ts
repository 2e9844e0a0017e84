import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { align } from '../../../indexer/align/align'
import { isSamePlan } from '../../../indexer/align/same-plan'
import { readPlan } from '../../../indexer/read-plan'
import { compare } from '../../../lib/comparison/compare'
import { comparisonRows } from '../../../lib/comparison/rows'
import type { Corpus } from '../../../lib/library/format'
import { realPlan } from '../../real-plan'

const shared = join(import.meta.dirname, '..', '..', '..', '..', 'shared')
const editions = join(shared, 'editions')
const place = mkdtempSync(join(tmpdir(), 'explorer-editions-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

const read = new Map<string, Promise<Corpus>>()
const corpusOf = (path: string): Promise<Corpus> => {
  const known = read.get(path) ?? readPlan(path).then(({ corpus }) => corpus)
  read.set(path, known)
  return known
}
const pathOf = (edition: string) => (edition === 'v3' ? realPlan!.path : join(editions, `${edition}.txt`))

type Rate = { known: number; precision: number; recall: number; wrong: number }

/** Editions of the official plan with lists of what changed; they are at hand where the plan is. */
describe.skipIf(!realPlan || !existsSync(editions))('on editions of the official plan', () => {
  test.each([['v2--v3'], ['v3--v4'], ['v2--v4'], ['v4--wtsa-20']])(
    '%s: changes of every kind are found, and no others',
    async (pair) => {
      const [from, to] = pair.split('--').map(pathOf) as [string, string]
      const [earlier, later] = await Promise.all([corpusOf(from), corpusOf(to)])
      const differences = compare(earlier, later, align(earlier, later, isSamePlan(earlier, later)))
      const answer = join(place, `${pair}.json`)
      writeFileSync(answer, JSON.stringify(comparisonRows(differences)))
      const { stdout, stderr } = spawnSync(
        process.execPath,
        [
          join(editions, 'score-changes.mjs'),
          answer,
          join(editions, 'changes', `${pair}.json`),
          '--mentions',
          '--json',
        ],
        { encoding: 'utf8' },
      )
      expect(stderr).toBe('')
      const scores = JSON.parse(stdout) as Record<string, Rate>
      for (const kind of [
        'added',
        'removed',
        'changed',
        'renumbered',
        'moved',
        'all',
        'mentionsAdded',
        'mentionsRemoved',
      ]) {
        expect(scores[kind]!.precision, `precision of ${kind}`).toBeGreaterThanOrEqual(0.98)
        expect(scores[kind]!.recall, `recall of ${kind}`).toBeGreaterThanOrEqual(0.98)
      }
    },
  )

  test('a Word file and the text export of one edition differ in nothing', async () => {
    const [text, word] = await Promise.all([
      corpusOf(realPlan!.path),
      corpusOf(realPlan!.path.replace(/\.txt$/, '.docx')),
    ])
    for (const [a, b] of [
      [text, word],
      [word, text],
    ] as const)
      expect(compare(a, b, align(a, b, true))).toEqual({ changes: [], references: [] })
  })
})
