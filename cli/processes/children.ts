import type { ChildProcess } from 'node:child_process'

/** How long a child may take to end by itself, in milliseconds, before it is killed. */
const PATIENCE = 5_000

export const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null

/** Kills a child at once, and what it has started: a child that leads a process group is killed with its group. */
export function killChild(child: ChildProcess): void {
  if (hasEnded(child) || child.pid === undefined) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    child.kill('SIGKILL')
  }
}

/** Ends a child process and waits until it is gone. */
export async function endChild(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  // A process that was stopped sees no signal before it goes on.
  child.kill('SIGCONT')
  const timer = setTimeout(() => killChild(child), PATIENCE)
  await gone
  clearTimeout(timer)
}
