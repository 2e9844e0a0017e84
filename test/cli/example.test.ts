import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { EXAMPLE } from '../../cli/example/editions'
import { wordFileOf } from '../../cli/example/word'
import { align } from '../../indexer/align/align'
import { planOf } from '../../indexer/identity'
import { readPlan } from '../../indexer/read-plan'
import { compare } from '../../lib/comparison/compare'
import { lineageOf } from '../../lib/comparison/lineage'
import { outlineOf } from '../../lib/comparison/outline'
import { CHANGE_KINDS } from '../../lib/domain/change'
import { VERDICTS } from '../../lib/domain/lineage'

const shipped = join(import.meta.dirname, '..', '..', 'data', 'source', 'example')
const place = mkdtempSync(join(tmpdir(), 'explorer-example-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

const names = Object.keys(EXAMPLE)
const corpora = await Promise.all(names.map(async (name) => (await readPlan(join(shipped, name))).corpus))
const [first, second, third, successor] = corpora as [
  (typeof corpora)[0],
  (typeof corpora)[0],
  (typeof corpora)[0],
  (typeof corpora)[0],
]

test.each(Object.entries(EXAMPLE))('%s is what npm run example makes', async (name, plan) => {
  const path = join(place, name)
  writeFileSync(path, await wordFileOf(plan))
  const made = (await readPlan(path)).corpus
  const { entries, edition } = corpora[names.indexOf(name)]!
  expect({ entries: made.entries, edition: made.edition }).toEqual({ entries, edition })
})

test('plan and edition are read from the files, and the reader is unsure of nothing', () => {
  expect(corpora.map((corpus) => `${planOf(corpus)}@${corpus.edition.date} ${corpus.edition.document}`)).toEqual([
    'wla-51@2052-05-06 TSAG-TD9',
    'wla-51@2053-02-10 TSAG-TD38',
    'wla-51@2053-11-03 TSAG-TD71',
    'wla-55@2056-05-08 TSAG-TD6',
  ])
  expect(corpora.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity !== 'info'))).toEqual([])
})

test('its editions show every kind of change, and its successor every fate of a resolution', () => {
  const changes = [
    [first, second],
    [second, third],
  ].flatMap(([a, b]) => compare(a!, b!, align(a!, b!, true)).changes)
  expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(CHANGE_KINDS))
  const matching = align(third, successor, false)
  const lineage = lineageOf(
    outlineOf(third.entries),
    outlineOf(successor.entries),
    matching,
    compare(third, successor, matching),
  )
  expect(new Set(lineage.map(({ verdict }) => verdict))).toEqual(new Set(VERDICTS))
})
