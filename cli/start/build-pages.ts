import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { replaceFile } from '../../indexer/files'
import { fingerprint } from '../../indexer/fingerprint'
import { takeLock } from '../../indexer/lock'
import { ROOT } from '../../indexer/places'
import { killChild } from '../processes/children'

const NEXT = join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next')
const END_WITH_PARENT = pathToFileURL(join(import.meta.dirname, '..', 'processes', 'end-with-parent.mjs')).href
/** Makes what is made of the pages beside what the framework makes. */
const ASSETS = join(ROOT, 'cli', 'assets', 'keep-assets.ts')
const BUILD = join(ROOT, '.next', 'BUILD_ID')
const STAMP = join(ROOT, '.next', 'action-plan-explorer.stamp')
/** What decides what the built pages are. */
const pagesFingerprint = () =>
  fingerprint([
    'app',
    'cli/assets',
    'cli/offline',
    'proxy.ts',
    'lib',
    'mcp',
    'data/accuracy.json',
    'data/campaign.json',
    'data/knowledge',
    'public',
    'next.config.js',
    'postcss.config.mjs',
    'tsconfig.json',
    'package-lock.json',
  ])

/** The pages could not be built; the message has what the framework printed. */
export class BuildFailed extends Error {}

/** How often a build of another command is looked at, in milliseconds. */
const LOOK_EVERY = 250

const isBuilt = (fingerprint: string): boolean =>
  existsSync(BUILD) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint

let building: ChildProcess | null = null

/** Ends a build that is under way. */
export function endBuild(): void {
  if (building) killChild(building)
}

/**
 * Builds the pages unless what is built is what stands in the tree; says whether it had to. Of two commands that start from
 * one tree, one builds and the other waits. Throws with the build's output.
 */
export async function buildPages(): Promise<boolean> {
  const now = pagesFingerprint()
  if (isBuilt(now)) return false
  mkdirSync(join(ROOT, '.next'), { recursive: true })
  for (;;) {
    const lock = takeLock(join(ROOT, '.next', 'action-plan-explorer.lock'))
    if (lock.kind === 'held') {
      await pause(LOOK_EVERY)
      continue
    }
    try {
      if (isBuilt(now)) return false
      // What is half built is never taken for whole.
      rmSync(STAMP, { force: true })
      await build()
      replaceFile(STAMP, now)
      return true
    } finally {
      lock.release()
    }
  }
}

async function build(): Promise<void> {
  await run(['--import', END_WITH_PARENT, NEXT, 'build'])
  await run(['--import', END_WITH_PARENT, '--import', 'tsx', ASSETS])
}

/** Runs a step of a build in a process of its own. Throws with its output. */
async function run(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  })
  building = child
  const output: Buffer[] = []
  child.stdout?.on('data', (data: Buffer) => output.push(data))
  child.stderr?.on('data', (data: Buffer) => output.push(data))
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  building = null
  if (code !== 0) throw new BuildFailed(`The pages could not be built:\n${Buffer.concat(output).toString('utf8')}`)
}
