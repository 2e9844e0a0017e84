import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startMeilisearch } from '../../cli/processes/meilisearch'
import { load, statusesInWords } from '../bench/load'
import type { Running } from '../bench/running'
import { type CampaignCase, expectThat, NotRun, ROOT } from './case'
import { childOf, isThere, until } from './processes-of'

const EXAMPLE = join(ROOT, 'data', 'source', 'example')

type Health = { engines: { name: string; answers: boolean }[]; processes: { state: string; restarts: number }[] }
const healthOf = async (base: string) => (await (await fetch(`${base}/api/health`)).json()) as Health

/** The search server that a start command keeps running. */
const searchServer = (running: Running) => childOf(running.process.pid!, '--http-addr')

/** As many as have a turn at once: who has to wait for one may be told to come again, whatever the search server does. */
const CLIENTS = 4

/** Searches, each with another query, which all have to be answered. */
async function searches(running: Running): Promise<string> {
  const { statuses, p99 } = await load((n) => `${running.base}/api/search?q=roaming+${n}`, {
    clients: CLIENTS,
    duration: 8_000,
  })
  const words = statusesInWords(statuses)
  expectThat(
    Object.keys(statuses).every((status) => status === '200'),
    `answers were ${words}`,
  )
  return `${words}, 99 % within ${p99.toFixed(0)} ms`
}

/** Resolves when the search server answers again. */
const takenBack = (running: Running) =>
  until(
    async () => (await healthOf(running.base)).engines.some(({ name, answers }) => name === 'meilisearch' && answers),
    20_000,
    'it is taken back',
  )

/** Overwrites the beginning of every file in a folder. */
function garble(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name)
    const bytes = readFileSync(path)
    writeFileSync(path, bytes.fill('garbled ', 0, Math.min(bytes.length, 64 * 1024)))
  }
  return files.length
}

const cases: Omit<CampaignCase, 'group'>[] = [
  {
    name: 'kill -9 of the search server under load',
    short: true,
    run: async ({ run }) => {
      const running = await run()
      const under = searches(running)
      await pause(1_000)
      process.kill(searchServer(running), 'SIGKILL')
      const seen = await under
      const { processes } = await healthOf(running.base)
      expectThat(
        processes.some(({ restarts }) => restarts > 0),
        'it is started again',
      )
      await takenBack(running)
      return `${seen}; started again`
    },
  },
  {
    name: 'SIGSTOP of the search server',
    short: false,
    run: async ({ run, after }) => {
      const running = await run()
      const pid = searchServer(running)
      process.kill(pid, 'SIGSTOP')
      after(() => void (isThere(pid) && process.kill(pid, 'SIGCONT')))
      return searches(running)
    },
  },
  {
    name: 'slow answers of the search server',
    short: false,
    run: async ({ run, after }) => {
      const running = await run()
      const pid = searchServer(running)
      let on = true
      after(() => void (isThere(pid) && process.kill(pid, 'SIGCONT')))
      const slow = (async () => {
        while (on) {
          process.kill(pid, 'SIGSTOP')
          await pause(150)
          process.kill(pid, 'SIGCONT')
          await pause(50)
        }
      })()
      const seen = await searches(running)
      on = false
      await slow
      await takenBack(running)
      return `${seen}; taken back`
    },
  },
  {
    name: 'garbled data of the search server, which is killed',
    short: false,
    run: async ({ run }) => {
      const running = await run()
      const pid = searchServer(running)
      const folder = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
      const under = searches(running)
      const garbled = garble(folder[folder.indexOf('--db-path') + 1]!)
      process.kill(pid, 'SIGKILL')
      const seen = await under
      await takenBack(running)
      return `${garbled} files garbled: ${seen}; taken back`
    },
  },
  {
    name: 'two explorers with different libraries on one search server',
    short: false,
    run: async ({ place, run, after }) => {
      const server = await startMeilisearch()
      if (!server) throw new NotRun('no search server could be started')
      after(() => server.running.end())
      const env = { MEILI_URL: server.url, MEILI_KEY: server.key }
      const documents = readdirSync(EXAMPLE)
        .filter((name) => name.endsWith('.docx'))
        .map((name) => join(EXAMPLE, name))
      const one = await run({ env })
      const other = await run({ env, library: join(place, 'other'), args: documents })
      const count = async ({ base }: Running, query: string) => {
        const { total, engine } = (await (await fetch(`${base}/api/v1/search?q=${query}`)).json()) as {
          total: number
          engine: string
        }
        expectThat(engine === 'meilisearch', `${query} was answered by ${engine}`)
        return total
      }
      const [roaming, here] = [await count(one, 'roaming'), await count(other, 'Resolution')]
      await one.end()
      expectThat(roaming > 0 && here > 0, `they found ${roaming} and ${here}`)
      expectThat((await count(other, 'Resolution')) === here, 'the other finds the same when one has ended')
      return `each found its own, ${roaming} and ${here}, also when one had ended`
    },
  },
]

export const searchServerCases: CampaignCase[] = cases.map((one) => ({ group: 'search server', ...one }))
