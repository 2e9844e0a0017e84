import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { checkedProgram, findMeilisearch, startMeilisearch } from '../../../cli/processes/meilisearch'
import { hashOf } from '../../../indexer/files'

/** A folder of this test alone, in which temporary files are made. */
function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'search-server-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  vi.stubEnv('TMPDIR', folder)
  onTestFinished(() => void vi.unstubAllEnvs())
  return folder
}

function program(text: string, mode = 0o755): string {
  const path = join(place(), 'program')
  writeFileSync(path, text)
  chmodSync(path, mode)
  return path
}

test('a program that is not the one that was published is not run', () => {
  const path = program('#!/bin/sh\n')
  expect(checkedProgram(path, hashOf(path))).toBe(path)
  expect(() => checkedProgram(path, hashOf(path).replace(/^./, 'x'))).toThrow(/is not the program that was published/)
})

test('a program that may not be run is named', () => {
  expect(() => findMeilisearch({ MEILI_BIN: program('', 0o644), NODE_ENV: 'test' })).toThrow(
    /is no program that can be run/,
  )
})

test.each([
  ['ends at once', '#!/bin/sh\nexit 3\n'],
  ['is of another machine', '\x7fELF\x02\x01 not for here'],
])('a program that %s is no search server, and that is said', async (_, text) => {
  vi.stubEnv('MEILI_BIN', program(text))
  const said: string[] = []
  expect(await startMeilisearch((line) => said.push(line))).toBeNull()
  expect(said).toEqual([expect.stringMatching(/does not answer at http:\/\/127\.0\.0\.1:\d+\.$/)])
})

test('the search server listens on this machine alone, asks for a key, and leaves nothing behind', async () => {
  const folder = place()
  const server = await startMeilisearch()
  if (!server) throw new Error('No Meilisearch could be started: install the optional package.')
  onTestFinished(() => server.running.end())
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(server.key).toMatch(/^[\w-]{32}$/)
  expect((await fetch(`${server.url}/indexes`)).status).toBe(401)
  expect(readdirSync(folder)).toHaveLength(1)
  await server.running.end()
  expect(existsSync(folder) && readdirSync(folder)).toEqual([])
})
