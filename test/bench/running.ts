import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { endChild } from '../../cli/processes/children'

/** An explorer that was started as its package says: a base address, what it printed, and its end. */
export type Running = { base: string; process: ChildProcess; printed: () => string; end: () => Promise<void> }

export type RunOptions = { root: string; port: number; library: string; args?: string[]; env?: Record<string, string> }

/** Starts the explorer of a tree, also of an earlier version of it, without waiting for it. */
export function spawnExplorer({ root, port, library, args = [], env = {} }: RunOptions): Running {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { start: string } }
  const [, ...command] = scripts.start.split(' ')
  let printed = ''
  const child = spawn(process.execPath, [...command, ...args], {
    cwd: root,
    // The first version names the folder of its one corpus CORPUS_DIR.
    env: { ...process.env, PORT: String(port), LIBRARY_DIR: library, CORPUS_DIR: library, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const remember = (data: Buffer) => {
    printed = (printed + data.toString('utf8')).slice(-100_000)
  }
  child.stdout.on('data', remember)
  child.stderr.on('data', remember)
  return {
    base: `http://127.0.0.1:${port}`,
    process: child,
    printed: () => printed,
    end: () => endChild(child),
  }
}

/** Starts the explorer of a tree, and waits until it says that it serves; rejects with what it printed where it ends. */
export async function runExplorer(options: RunOptions): Promise<Running> {
  const running = spawnExplorer(options)
  await new Promise<void>((resolve, reject) => {
    running.process.stdout?.on('data', () => {
      if (running.printed().includes(`the explorer is at`)) resolve()
    })
    running.process.once('exit', (code) =>
      reject(new Error(`The explorer in ${options.root} ended with ${code}:\n${running.printed()}`)),
    )
  })
  return running
}
