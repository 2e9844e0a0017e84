import type { ChildProcess } from 'node:child_process'

/** How long a child may take to end by itself, in milliseconds, before it is killed. */
const PATIENCE = 5_000

/** Ends a child process and waits until it is gone. */
export async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE)
  await gone
  clearTimeout(timer)
}
