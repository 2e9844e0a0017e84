import { type ChildProcess, spawn } from 'node:child_process'
import { afterEach, expect, test, vi } from 'vitest'
import { hasEnded } from '../../../cli/processes/children'
import { type KeptRunning, keepRunning, publicFault } from '../../../cli/processes/keep-running'

/** A crowded machine takes a while to start a process; in milliseconds. */
const SOON = 30_000

const PAUSES = { first: 10, most: 40, lived: 60_000 }
let kept: KeptRunning | null = null
afterEach(() => kept?.end())

/** Starts a process that sleeps; remembers each that was started. */
function sleeper() {
  const started: ChildProcess[] = []
  const start = async () => {
    const child = spawn('sleep', ['600'])
    started.push(child)
    return child
  }
  return { started, start }
}

test('a process that is killed is started again, and the log and the state say so', async () => {
  const { started, start } = sleeper()
  const said: string[] = []
  kept = await keepRunning('the sleeper', start, (line) => said.push(line), { pauses: { ...PAUSES, first: 100 } })
  started[0]!.kill('SIGKILL')
  await vi.waitFor(() => expect(kept?.state().state).toBe('starting'), { timeout: SOON, interval: 1 })
  expect(kept.state().fault).toBe('It has ended (SIGKILL): it is started again in 100 ms.')
  const running = { name: 'the sleeper', state: 'running', restarts: 1, fault: null }
  await vi.waitFor(() => expect(kept?.state()).toEqual(running), SOON)
  expect(started).toHaveLength(2)
  expect(said).toEqual([
    'the sleeper has ended (SIGKILL): it is started again in 100 ms',
    'the sleeper is started again',
  ])
})

test('the pause grows each time up to the longest', async () => {
  const { started, start } = sleeper()
  const said: string[] = []
  kept = await keepRunning('the sleeper', start, (line) => said.push(line), { pauses: PAUSES })
  for (let i = 0; i < 4; i++) {
    started[i]!.kill('SIGKILL')
    await vi.waitFor(() => expect(started).toHaveLength(i + 2), SOON)
  }
  const pauses = said.flatMap((line) => /in (\d+) ms/.exec(line)?.[1] ?? [])
  expect(pauses).toEqual(['10', '20', '40', '40'])
})

test('a start that fails is tried again', async () => {
  const { started, start } = sleeper()
  let fails = 2
  const said: string[] = []
  const sometimes = () => (started.length > 0 && fails-- > 0 ? Promise.reject(new Error('no port')) : start())
  kept = await keepRunning('the sleeper', sometimes, (line) => said.push(line), { pauses: PAUSES })
  started[0]!.kill('SIGKILL')
  await vi.waitFor(() => expect(started).toHaveLength(2), SOON)
  expect(
    said.filter((line) => /could not be started again, which is tried in \d+ ms: no port$/.test(line)),
  ).toHaveLength(2)
})

test('what is ended stays ended', async () => {
  const { started, start } = sleeper()
  kept = await keepRunning('the sleeper', start, () => {}, { pauses: PAUSES })
  await kept.end()
  expect(hasEnded(started[0]!)).toBe(true)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(started).toHaveLength(1)
  expect(kept.state().state).toBe('stopped')
})

test('what everybody may read of a fault names no folder and is one line', () => {
  expect(publicFault('MEILI_BIN=/home/a/bin/meili is no program.\nat x (/home/a/x.ts:1)')).toBe(
    'MEILI_BIN=meili is no program.',
  )
})
