import { execFileSync, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { Agent } from 'node:http'
import { join } from 'node:path'
import { freePort } from '../../cli/processes/ports'
import { explorerDocument } from '../document'
import { makeLibrary, perturbed } from './library'
import { ask, load, statusesInWords } from './load'
import { type Running, runExplorer } from './running'

/** So many editions are compared with one. */
const MANY = 40

/** Processor time of a kind of page is the mean of so many, each of another address so that each is made. */
const PAGES = 300

/** So many are made before, since a page is made faster and faster at first. */
const BEFORE_PAGES = 150

const ITEM = '/wtsa-16/action-items/92-03'
const HISTORY = `${ITEM}/history`

const PATHS = [
  '/',
  '/search?q=roaming',
  ITEM,
  HISTORY,
  '/wtsa-16/resolutions/res-44',
  '/wtsa-16/overview',
  '/api/search?q=5G',
]

/** The n-th address of a page: what is asked for again is remembered, and not made. */
const addressOf = (path: string, n: number): string => `${path}${path.includes('?') ? `+${n}` : `?n=${n}`}`

/** How long the load lasts under which an edition is added, and how long it lasts before that, in milliseconds. */
const LOADED = 60_000
const BEFORE = 5_000

/** Processor time in milliseconds and memory in MB of a process and of what it started. */
function usage(pid: number): { cpu: number; memory: number } {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,rss=,cputimes='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/).map(Number))
  const own = new Set([pid])
  for (let before = 0; before !== own.size; ) {
    before = own.size
    for (const [id = 0, parent = 0] of rows) if (own.has(parent)) own.add(id)
  }
  const ticks = [...own].reduce((sum, id) => sum + ticksOf(id), 0)
  const memory = rows.reduce((sum, [id = 0, , rss = 0]) => sum + (own.has(id) ? rss : 0), 0) / 1024
  return { cpu: ticks * 10, memory }
}

/** Processor time of a process in hundredths of a second. */
function ticksOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return Number(fields[11]) + Number(fields[12])
  } catch {
    return 0
  }
}

type Measured = { start: number; memory: number; cpu: Map<string, number> }

async function measure(root: string, library: string): Promise<Measured> {
  const began = performance.now()
  const running = await runExplorer({ root, port: await freePort(), library })
  const start = performance.now() - began
  try {
    return { start, ...(await measurePages(running)) }
  } finally {
    await running.end()
  }
}

async function measurePages({ base, process: { pid = 0 } }: Running): Promise<Omit<Measured, 'start'>> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const cpu = new Map<string, number>()
  for (const path of PATHS) {
    const address = (n: number) => base + addressOf(path, n)
    for (let n = 0; n < BEFORE_PAGES; n++) await ask(agent, address(n))
    const before = usage(pid).cpu
    for (let n = 0; n < PAGES; n++) await ask(agent, address(1_000 + n))
    cpu.set(path, (usage(pid).cpu - before) / PAGES)
  }
  agent.destroy()
  return { cpu, memory: usage(pid).memory }
}

/**
 * Requests of eight clients while an edition is added, each for another address so that each is made: none may fail, and none
 * may take ten times the median.
 */
async function measureAdding(root: string, library: string, place: string): Promise<void> {
  const running = await runExplorer({ root, port: await freePort(), library })
  const path = join(place, 'added.txt')
  writeFileSync(path, perturbed(readFileSync(explorerDocument(), 'utf8'), 77))
  try {
    const next = (n: number) => running.base + addressOf(PATHS[n % PATHS.length] ?? '/', n)
    await load(next, { clients: 8, duration: 5_000 })
    const under = load((n) => next(100_000 + n), { clients: 8, duration: LOADED })
    await new Promise((resolve) => setTimeout(resolve, BEFORE))
    const args = ['indexer/run.mjs', path, '--plan', 'wtsa-16', '--edition', 'date=2024-02-15']
    const adding = spawn(process.execPath, args, { cwd: root, env: { ...process.env, LIBRARY_DIR: library } })
    await new Promise((resolve) => adding.once('exit', resolve))
    const { statuses, median, p99, longest } = await under
    console.log(
      `adding an edition under 8 clients: ${statusesInWords(statuses)}; median ${median.toFixed(1)} ms, 99 % within ${p99.toFixed(0)} ms, longest ${longest.toFixed(0)} ms, ${(longest / median).toFixed(1)} times the median`,
    )
  } finally {
    await running.end()
  }
}

/** One edition against forty: start, memory, and processor time of each kind of page, as ratios. */
export async function measureEditions(root: string, place: string): Promise<void> {
  const [one, many] = [
    await makeLibrary(place, 1, explorerDocument()),
    await makeLibrary(place, MANY, explorerDocument()),
  ]
  // The first start reads again what other code has read, and aligns: it is not measured.
  for (const library of [one, many]) await (await runExplorer({ root, port: await freePort(), library })).end()
  const [a, b] = [await measure(root, one), await measure(root, many)]
  const ratio = (now: number, before: number) => `${(now / before).toFixed(2)} times`
  console.log(`start: ${(a.start / 1000).toFixed(1)} s, ${(b.start / 1000).toFixed(1)} s: ${ratio(b.start, a.start)}`)
  console.log(`memory: ${a.memory.toFixed(0)} MB, ${b.memory.toFixed(0)} MB: ${ratio(b.memory, a.memory)}`)
  for (const [path, cpu] of a.cpu) {
    const then = b.cpu.get(path) ?? 0
    console.log(`${path.padEnd(24)} ${cpu.toFixed(1)} ms of a core, ${then.toFixed(1)} ms: ${ratio(then, cpu)}`)
  }
  const history = b.cpu.get(HISTORY) ?? 0
  console.log(
    `the history of an item over ${MANY} editions takes ${ratio(history, b.cpu.get(ITEM) ?? 0)} the page of the item`,
  )
  await measureAdding(root, many, place)
}
