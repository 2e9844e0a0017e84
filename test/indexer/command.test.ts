import { spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Corpus } from '../../lib/library/format'

const root = join(import.meta.dirname, '..', '..')
const place = mkdtempSync(join(tmpdir(), 'explorer-command-'))
const out = join(place, 'corpus')
const at = (name: string) => join(place, name)

const index = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['indexer/run.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const plan = join(root, 'test', 'fixtures', 'small-plan.txt')

beforeAll(() => {
  expect(index(plan, '--out', out)).toMatchObject({ status: 0, stderr: '' })
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

test('a plan becomes a corpus that its schema accepts, with the text that its spans point into', () => {
  const corpus = Corpus.parse(JSON.parse(readFileSync(join(out, 'corpus.json'), 'utf8')))
  expect(readFileSync(join(out, 'source.txt'), 'utf8')).toBe(readFileSync(plan, 'utf8'))
  expect(corpus.entries.some(({ kind }) => kind === 'action-item')).toBe(true)
})

test('the command says what it found', () => {
  expect(index(plan, '--out', at('other')).stdout).toMatch(/\d+ resolutions and \d+ opinions?, \d+ operative sections/)
})

const BAD: readonly { what: string; make: (path: string) => void; says: RegExp }[] = [
  { what: 'a file that is not there', make: () => {}, says: /not|no such/i },
  { what: 'a directory', make: (path) => mkdirSync(path), says: /director|folder/i },
  { what: 'an empty file', make: (path) => writeFileSync(path, ''), says: /empty/i },
  {
    what: 'a binary file',
    make: (path) => writeFileSync(path, Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7) % 256))),
    says: /binary|text/i,
  },
  {
    what: 'broken UTF-8',
    make: (path) => writeFileSync(path, Buffer.concat([readFileSync(plan), Buffer.from([0xc3, 0x28, 0x0a])])),
    says: /UTF-8/,
  },
  {
    what: 'a text that is no action plan',
    make: (path) => writeFileSync(path, 'A recipe for soup.\n\n1\tPeel the carrots.\n'),
    says: /action plan/i,
  },
  {
    what: 'a source of 100 MB',
    make: (path) => {
      closeSync(openSync(path, 'w'))
      truncateSync(path, 100 * 1024 * 1024)
    },
    says: /MB|large/i,
  },
]

describe('bad input gets one clear sentence, exit code 1, and leaves the old corpus in service', () => {
  test.each(BAD)('$what', ({ make, says, what }) => {
    const path = at(`bad-${what.replace(/\W+/g, '-')}.txt`)
    make(path)
    const before = readFileSync(join(out, 'corpus.json'))
    const { status, stdout, stderr } = index(path, '--out', out)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(says)
    expect(stderr).toContain(path)
    expect(readFileSync(join(out, 'corpus.json')).equals(before)).toBe(true)
  })
})

test('a command that cannot be understood gets its usage and exit code 2', () => {
  const { status, stderr } = index('--nonsense')
  expect(status).toBe(2)
  expect(stderr).toContain('usage: npm run index')
  expect(existsSync(at('nonsense'))).toBe(false)
})

test('the edition is set by hand, and a fact that is none is refused in one sentence', () => {
  const edition = 'document=TSAG-TD251; date=2018-02-26'
  expect(index(plan, '--out', at('edition'), '--edition', edition)).toMatchObject({ status: 0 })
  const corpus = Corpus.parse(JSON.parse(readFileSync(join(at('edition'), 'corpus.json'), 'utf8')))
  expect(corpus.edition).toMatchObject({ document: 'TSAG-TD251', date: '2018-02-26' })
  const { status, stdout, stderr } = index(plan, '--out', at('edition'), '--edition', 'date=yesterday')
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(stderr).toContain('"yesterday" is no date')
})
