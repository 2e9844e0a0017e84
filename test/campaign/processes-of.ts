import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { expectThat } from './case'

const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

type Process = { pid: number; parent: number; command: string; state: string }

function allProcesses(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = textOf(`/proc/${name}/stat`)
      if (!stat) return []
      const [state = '', parent = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return [
        {
          pid: Number(name),
          parent: Number(parent),
          state,
          command: textOf(`/proc/${name}/cmdline`).replaceAll('\0', ' '),
        },
      ]
    })
}

/** What a process has started, and what that has. */
export function descendantsOf(pid: number): Process[] {
  const all = allProcesses()
  const found = new Map<number, Process>()
  for (let before = -1; before !== found.size; ) {
    before = found.size
    for (const one of all) if (one.parent === pid || found.has(one.parent)) found.set(one.pid, one)
  }
  return [...found.values()]
}

/** The page server or the search server of a start command. */
export function childOf(pid: number, part: 'page-server.mjs' | '--http-addr'): number {
  const found = descendantsOf(pid).find(({ command }) => command.includes(part) && !command.startsWith('/bin/sh'))
  expectThat(found, `there is no process with ${part}`)
  return found.pid
}

export const isThere = (pid: number): boolean => {
  const stat = textOf(`/proc/${pid}/stat`)
  return stat !== '' && !/\) Z /.test(stat)
}

/** Memory in MB that a process holds. */
export const memoryOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(textOf(`/proc/${pid}/status`))?.[1] ?? 0) / 1024

/** Waits until something holds; fails with a sentence where it does not within so many milliseconds. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  within: number,
  sentence: string,
): Promise<number> {
  const began = performance.now()
  while (!(await holds())) {
    expectThat(performance.now() - began < within, `${sentence} within ${within / 1000} s`)
    await pause(50)
  }
  return performance.now() - began
}
