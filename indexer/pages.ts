import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { replaceFile } from './files'
import { pagesFingerprint } from './fingerprint'
import { ROOT } from './places'

const nextIn = (root: string) => join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
const BUILD = join(ROOT, '.next', 'BUILD_ID')
const STAMP = join(ROOT, '.next', 'action-plan-explorer.stamp')
const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }

/** Builds the pages unless what is built is what stands in the tree; says whether it had to. Throws with the build's output. */
export async function buildPages(): Promise<boolean> {
  const now = pagesFingerprint()
  if (existsSync(BUILD) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === now) return false
  const child = spawn(process.execPath, [nextIn(ROOT), 'build'], {
    cwd: ROOT,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: Buffer[] = []
  child.stdout.on('data', (data: Buffer) => output.push(data))
  child.stderr.on('data', (data: Buffer) => output.push(data))
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  if (code !== 0) throw new Error(`The pages could not be built:\n${Buffer.concat(output).toString('utf8')}`)
  replaceFile(STAMP, now)
  return true
}

/**
 * Serves the built pages and waits until they answer with the library in a folder. `env` is added to the server's environment.
 * Rejects when the server ends before it answers, with what it printed. `root` is the project whose pages are served.
 */
export async function servePages(
  host: string,
  port: number,
  directory: string,
  env: Record<string, string>,
  root = ROOT,
): Promise<ChildProcess> {
  const serve = [nextIn(root), 'start', '--hostname', host, '--port', String(port)]
  const child = spawn(process.execPath, serve, {
    cwd: root,
    env: { ...environment, ...env, LIBRARY_DIR: directory, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Ctrl-C reaches the whole group at once; the children are ended in order by the command instead.
    detached: true,
  })
  let output = ''
  const keep = (data: Buffer) => {
    output = (output + data.toString('utf8')).slice(-4000)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', (data: Buffer) => {
    keep(data)
    process.stderr.write(data)
  })
  const address = `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}/api/health`
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`The page server ended before it answered:\n${output}`)
    const answer = await fetch(address, { signal: AbortSignal.timeout(5_000) }).catch(() => null)
    if (answer) {
      await answer.arrayBuffer()
      return child
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
