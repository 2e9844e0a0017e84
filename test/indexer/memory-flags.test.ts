import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { memoryFlags } from '../../indexer/pages'

const MEGABYTE = 1_048_576
let directory = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'corpus-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

const flagsOf = (megabytes: number) => {
  writeFileSync(join(directory, 'corpus.json'), '')
  truncateSync(join(directory, 'corpus.json'), megabytes * MEGABYTE)
  return memoryFlags(directory)
}

test('a plan is served with the settings of Node', () => {
  expect(flagsOf(3)).toEqual([])
})

test.each([100, 2_000])('a corpus of %i MB gets more memory than it takes', (megabytes) => {
  const most = flagsOf(megabytes).flatMap((flag) => /^--max-old-space-size=(\d+)$/.exec(flag)?.[1] ?? [])
  expect(most).toHaveLength(1)
  expect(Number(most[0])).toBeGreaterThan(4 * megabytes)
})

test('the settings are those that Node knows', () => {
  for (const flag of flagsOf(200)) expect(process.allowedNodeEnvironmentFlags.has(flag.split('=')[0]!)).toBe(true)
})
