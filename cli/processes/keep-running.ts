import type { ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { endChild, hasEnded, killChild } from './children'

/** What health says of a process that is kept running; `fault` is a sentence while it does not run and should. */
export type ProcessState = {
  name: string
  state: 'starting' | 'running' | 'stopped'
  restarts: number
  fault: string | null
}

/** A fault as everybody may read it: without the folders of this machine. */
export const publicFault = (sentence: string): string => sentence.split('\n', 1)[0]!.replace(/\/(?:[^\s/]+\/)+/g, '')

/** How a process is started: resolves when it serves, rejects with the reason where it does not come to that. */
export type Start = () => Promise<ChildProcess>

export type KeptRunning = {
  state: () => ProcessState
  /** The id of the process that runs now. */
  pid: () => number | undefined
  /** Ends the process; it is not started again. */
  end: () => Promise<void>
}

/** Pauses in milliseconds: before the first new start, at most, and how long a process has to live for the first again. */
export type Pauses = { first: number; most: number; lived: number }
const PAUSES: Pauses = { first: 250, most: 30_000, lived: 60_000 }

/** A process that does not answer is looked at so often, in milliseconds, and killed after so many failures in a row. */
const LOOK_EVERY = 5_000
const FAILURES = 4

/**
 * Starts a process, and starts it again whenever it ends, after a pause that doubles each time. A process that lives and
 * does not answer (`answers` says so) is killed, and so started again. Rejects where the first start fails.
 */
export async function keepRunning(
  name: string,
  start: Start,
  say: (line: string) => void,
  { answers, pauses = PAUSES }: { answers?: () => Promise<boolean>; pauses?: Pauses } = {},
): Promise<KeptRunning> {
  let child: ChildProcess | null = await start()
  let ending = false
  let restarts = 0
  let wait = pauses.first
  let fault: string | null = null
  const tell = (sentence: string) => {
    say(`${name} ${sentence}`)
    fault = publicFault(`It ${sentence}.`)
  }
  const stop = new AbortController()

  const looking = answers && setInterval(lookAt, LOOK_EVERY)
  looking?.unref()
  let failures = 0
  async function lookAt() {
    const seen = child
    if (!seen || !answers) return
    failures = (await answers().catch(() => false)) ? 0 : failures + 1
    if (failures < FAILURES || seen !== child) return
    failures = 0
    say(`${name} does not answer: it is killed`)
    killChild(seen)
  }

  async function again(): Promise<void> {
    while (!ending) {
      await pause(wait, undefined, { signal: stop.signal })
      wait = Math.min(wait * 2, pauses.most)
      restarts += 1
      try {
        child = await start()
        say(`${name} is started again`)
        fault = null
        if (ending) await endChild(child)
        else watch(child)
        return
      } catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause)
        tell(`could not be started again, which is tried in ${wait} ms: ${why.replace(/\.$/, '')}`)
      }
    }
  }

  function watch(running: ChildProcess): void {
    const began = Date.now()
    const ended = () => {
      child = null
      if (ending) return
      if (Date.now() - began >= pauses.lived) wait = pauses.first
      tell(`has ended (${running.signalCode ?? `code ${running.exitCode}`}): it is started again in ${wait} ms`)
      again().catch(() => {}) // Only the end of everything breaks off the pause.
    }
    if (hasEnded(running)) ended()
    else running.once('exit', ended)
  }
  watch(child)

  return {
    state: () => ({ name, state: ending ? 'stopped' : child ? 'running' : 'starting', restarts, fault }),
    pid: () => child?.pid,
    end: async () => {
      ending = true
      clearInterval(looking)
      stop.abort()
      if (child) await endChild(child)
    },
  }
}
