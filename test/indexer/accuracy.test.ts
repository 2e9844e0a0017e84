import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { indexSource } from '../../indexer/pipeline'
import { slice } from '../../lib/domain/span'
import { knowledge } from '../../lib/identifiers/knowledge'
import { textSource } from '../../lib/reading/source'
import { clean } from '../../lib/text/clean'
import { readStateLabels, scoreStates } from '../cases/score'
import { realPlan } from '../real-plan'

describe.skipIf(!realPlan)('on the official plan', () => {
  const corpus = indexSource(textSource('plan.txt', realPlan?.text ?? '', '0'.repeat(64)), knowledge)

  test('each kind of mention reaches F1 0.97 against the labels made by hand', () => {
    const directory = mkdtempSync(join(tmpdir(), 'explorer-accuracy-'))
    const file = join(directory, 'corpus.json')
    writeFileSync(file, JSON.stringify(corpus))
    const score = join(dirname(realPlan?.path ?? ''), '..', 'tools', 'score.mjs')
    const { status, stdout } = spawnSync(process.execPath, [score, file, '--misses', '3', '--min-f1', '0.97'], {
      encoding: 'utf8',
    })
    rmSync(directory, { recursive: true })
    expect(status, stdout).toBe(0)
  })

  test('states of Recommendations in a place reach F1 0.95 against the labels made by hand', () => {
    const { f1, missed, spurious } = scoreStates(corpus, readStateLabels(join(import.meta.dirname, '..', 'cases')))
    expect(f1, `missed ${missed.join('; ')}; spurious ${spurious.join('; ')}`).toBeGreaterThanOrEqual(0.95)
  })

  test('every mention is the text at its span', () => {
    for (const { text, span } of corpus.mentions) expect(clean(slice(realPlan?.text ?? '', span))).toBe(text)
  })

  test('every link leads from something to something that the corpus has', () => {
    const known = new Set([...corpus.entries, ...corpus.entities].map(({ id }) => id))
    const loose = corpus.links.filter(
      ({ from, to }) => !known.has(to) || (!known.has(from) && !['table-1', 'front'].includes(from)),
    )
    expect(loose.map(({ kind, from, to }) => `${kind} ${from} ${to}`)).toEqual([])
  })
})
