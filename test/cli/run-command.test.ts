import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')

test.each([
  ['library', []],
  ['library', ['--remove', 'plan@2018-02-26']],
  ['compare', ['plan@2017-05-01', 'plan@2018-02-26']],
  ['brief', ['res-1', '--out', 'brief.docx']],
  ['offline', []],
])('a library that is broken is one sentence of npm run %s %j, and exit code 1', (command, args) => {
  const directory = mkdtempSync(join(tmpdir(), 'library-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  writeFileSync(join(directory, 'manifest.json'), '{')
  const script = join(ROOT, 'cli', `${command}.ts`)
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx/esm', script, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, LIBRARY_DIR: directory },
  })
  expect(stderr).toMatch(/^The manifest of the library in \S+ is broken: .*\n$/)
  expect(status).toBe(1)
})
