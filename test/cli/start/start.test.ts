import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { freePort } from '../../../cli/processes/ports'

const root = join(import.meta.dirname, '..', '..', '..')
const plan = join(root, 'test', 'fixtures', 'small-plan.txt')
const place = mkdtempSync(join(tmpdir(), 'explorer-start-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

const start = (args: string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'cli/start/start.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, LIBRARY_DIR: place, ...env },
  })

test('a document that is not there, a port that is none, one edition for two documents: a sentence, and exit code 1', () => {
  for (const [args, env, says] of [
    [['/no/such/plan.txt'], {}, /no such file/],
    [[plan], { PORT: 'many' }, /no port/],
    [[plan, plan, '--edition', 'date=2018'], {}, /one by one/],
  ] as const) {
    const { status, stderr } = start([...args], env)
    expect(status).toBe(1)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(says)
  }
})

test('a port that is taken is refused before anything is indexed', async () => {
  const port = await freePort()
  const server = createServer().listen(port, '127.0.0.1')
  const child = spawn(process.execPath, ['--import', 'tsx', 'cli/start/start.ts', plan], {
    cwd: root,
    env: { ...process.env, LIBRARY_DIR: place, PORT: String(port) },
  })
  let said = ''
  child.stdout.on('data', (data: Buffer) => {
    said += data
  })
  child.stderr.on('data', (data: Buffer) => {
    said += data
  })
  const code = await new Promise((resolve) => child.once('exit', resolve))
  server.close()
  expect(code).toBe(1)
  expect(said).toMatch(/is taken by another program/)
  expect(said).not.toContain('indexing')
})
