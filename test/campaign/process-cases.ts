import { Agent } from 'node:http'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../../cli/processes/ports'
import { ask, load, statusesInWords } from '../bench/load'
import { spawnExplorer } from '../bench/running'
import { type CampaignCase, expectThat, ROOT } from './case'
import { childOf, descendantsOf, isThere, until } from './processes-of'

const agent = new Agent()
const statusOf = (url: string) => ask(agent, url)
const healthOf = async (base: string) =>
  (await (await fetch(`${base}/api/health`)).json()) as {
    status: string
    processes: { name: string; state: string; restarts: number }[]
  }

const PAGES = ['/', '/wtsa-16/action-items/92-03', '/search?q=roaming', '/api/search?q=5G']
const only = (statuses: Record<string, number>, allowed: readonly string[]) =>
  Object.keys(statuses).every((status) => allowed.includes(status))

/** Waits until a command has ended; its exit code. */
const ended = (child: {
  exitCode: number | null
  once: (event: 'exit', then: (code: number | null) => void) => unknown
}) =>
  child.exitCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise<number | null>((resolve) => child.once('exit', resolve))

const cases: Omit<CampaignCase, 'group'>[] = [
  {
    name: 'kill -9 of the start command',
    short: true,
    run: async ({ run }) => {
      const running = await run()
      const children = descendantsOf(running.process.pid!).map(({ pid }) => pid)
      expectThat(children.length >= 2, 'the page server and the search server are running')
      running.process.kill('SIGKILL')
      const took = await until(() => !children.some(isThere), 5_000, 'all processes end')
      return `${children.length} processes ended within ${Math.ceil(took)} ms`
    },
  },
  {
    name: 'kill -9 of the page server under 8 clients',
    short: true,
    run: async ({ run }) => {
      const running = await run()
      for (const path of PAGES) await statusOf(running.base + path)
      // Every second page is one that has not been made before.
      const address = (n: number) => PAGES[n % PAGES.length]! + (n % 2 === 0 ? `?n=${n}` : '')
      const under = load((n) => running.base + address(n), { clients: 8, duration: 8_000, patient: true })
      await pause(1_000)
      process.kill(childOf(running.process.pid!, 'page-server.mjs'), 'SIGKILL')
      const { statuses } = await under
      expectThat(only(statuses, ['200', '503']), `answers were ${statusesInWords(statuses)}`)
      expectThat((statuses['503'] ?? 0) < (statuses['200'] ?? 0), `answers were ${statusesInWords(statuses)}`)
      expectThat((await statusOf(`${running.base}/wtsa-16/about?again`)) === 200, 'pages are made again')
      const { processes } = await healthOf(running.base)
      expectThat(
        processes.some(({ restarts }) => restarts === 1),
        'health says that it was started again',
      )
      return `${statusesInWords(statuses)}; started again, health says so`
    },
  },
  {
    name: 'SIGSTOP of the page server',
    short: false,
    run: async ({ run }) => {
      const running = await run()
      await statusOf(`${running.base}/wtsa-16/action-items/92-03`)
      const pid = childOf(running.process.pid!, 'page-server.mjs')
      process.kill(pid, 'SIGSTOP')
      const began = performance.now()
      const health = await statusOf(`${running.base}/api/health`)
      const took = performance.now() - began
      expectThat(health === 503 && took < 3_000, `health answered ${health} after ${took.toFixed(0)} ms`)
      expectThat(
        (await statusOf(`${running.base}/wtsa-16/action-items/92-03`)) === 200,
        'what is remembered is answered',
      )
      await until(() => !isThere(pid), 60_000, 'it is killed')
      const again = await until(
        async () => (await statusOf(`${running.base}/wtsa-16/about?again`)) === 200,
        30_000,
        'it is started again',
      )
      return `health answered within ${Math.ceil(took)} ms, killed, started again ${(again / 1000).toFixed(0)} s later`
    },
  },
  {
    name: 'its output is a closed pipe',
    short: true,
    run: async ({ run }) => {
      const running = await run()
      running.process.stdout?.destroy()
      running.process.stderr?.destroy()
      process.kill(childOf(running.process.pid!, 'page-server.mjs'), 'SIGKILL')
      await until(
        async () => (await statusOf(`${running.base}/wtsa-16/about?again`)) === 200,
        20_000,
        'it is started again',
      )
      expectThat(running.process.exitCode === null, 'the start command goes on')
      return 'it goes on, and starts the page server again'
    },
  },
  {
    name: 'the port is taken',
    short: true,
    run: async ({ place, after }) => {
      const port = await freePort()
      const server = createServer().listen(port, '127.0.0.1')
      after(() => void server.close())
      const running = spawnExplorer({ root: ROOT, port, library: `${place}/library` })
      expectThat((await ended(running.process)) === 1, 'it ends with code 1')
      const lines = running.printed().trim().split('\n')
      expectThat(
        lines.length === 1 && /taken by another program/.test(lines[0] ?? ''),
        `it printed ${lines.join(' / ')}`,
      )
      return 'one sentence, exit code 1, nothing indexed'
    },
  },
  {
    name: 'two explorers from one tree and one library',
    short: true,
    run: async ({ run }) => {
      const [one, other] = await Promise.all([run(), run()])
      const under = await Promise.all(
        [one, other].map(({ base }) => load((n) => base + PAGES[n % PAGES.length]!, { clients: 4, duration: 3_000 })),
      )
      for (const { statuses } of under) expectThat(only(statuses, ['200']), `answers were ${statusesInWords(statuses)}`)
      await one.end()
      expectThat((await statusOf(`${other.base}/api/search?q=roaming+again`)) === 200, 'the other goes on searching')
      return under.map(({ statuses }) => statusesInWords(statuses)).join(' and ')
    },
  },
  {
    name: 'SIGTERM in each phase of a start',
    short: false,
    run: async ({ place, after }) => {
      const seen: string[] = []
      for (const phase of ['indexing', 'search engine', 'building', 'is at http']) {
        const running = spawnExplorer({
          root: ROOT,
          port: await freePort(),
          library: `${place}/${phase.replaceAll(' ', '')}`,
        })
        after(() => running.end())
        await until(() => running.printed().includes(phase), 60_000, `it comes to "${phase}"`)
        const children = descendantsOf(running.process.pid!).map(({ pid }) => pid)
        const began = performance.now()
        running.process.kill('SIGTERM')
        const code = await ended(running.process)
        await until(() => !children.some(isThere), 5_000, `what was started before "${phase}" ends`)
        expectThat(code === 0, `it ends with code ${code} at "${phase}":\n${running.printed().slice(-500)}`)
        seen.push(`${Math.ceil(performance.now() - began)} ms`)
      }
      return `ended with code 0 and left nothing, within ${seen.join(', ')}`
    },
  },
]

export const processCases: CampaignCase[] = cases.map((one) => ({ group: 'processes', ...one }))
