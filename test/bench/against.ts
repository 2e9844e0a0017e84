import { Agent } from 'node:http'
import { join } from 'node:path'
import { freePort } from '../../cli/processes/ports'
import { ask, type Load, load, quantile, statusesInWords } from './load'
import { parametersOf } from './queries'
import { runExplorer } from './running'

/** How long each load lasts, in milliseconds. */
const LASTS = 6_000

/** Addresses that both versions have; a number in place of the braces makes each request another one. */
const KINDS = [
  { name: 'item page', path: '/action-items/92-03' },
  { name: 'home page', path: '/' },
  { name: 'search page', path: '/search?q=IMT-2020' },
  { name: 'search page, each another query', path: '/search?q=IMT-2020+{}' },
  { name: 'search by the API', path: '/api/search?q=IMT-2020' },
]

/** Where an address of the first version leads. */
async function placeOf(base: string, path: string): Promise<string> {
  const answer = await fetch(base + path.replace('{}', '0'))
  await answer.arrayBuffer()
  const { pathname, search } = new URL(answer.url)
  return path.includes('{}') ? pathname + search.replace(/0$/, '{}') : pathname + search
}

const inWords = ({ perSecond, median, p99, statuses }: Load) =>
  `${perSecond.toFixed(0).padStart(5)}/s, median ${median.toFixed(0)} ms, 99 % within ${p99.toFixed(0)} ms (${statusesInWords(statuses)})`

/** So many searches of one client are timed, after so many that are not. */
const SEARCHES = 400
const BEFORE = 200

/** Searches by the API of one client, each another one, of both versions in turn: the ratio of the medians. */
async function measureSearches(own: string, before: string): Promise<void> {
  const agent = new Agent({ keepAlive: true })
  const times: Record<string, number[]> = { [own]: [], [before]: [] }
  for (let n = 0; n < BEFORE + SEARCHES; n++)
    for (const base of [own, before]) {
      const at = performance.now()
      const status = await ask(agent, `${base}/api/search?${parametersOf(n)}`)
      if (status !== 200) throw new Error(`${base}/api/search?${parametersOf(n)} answers ${status}.`)
      if (n >= BEFORE) times[base]!.push(performance.now() - at)
    }
  agent.destroy()
  const medianOf = (base: string) =>
    quantile(
      times[base]!.sort((a, b) => a - b),
      0.5,
    )
  const [now, then] = [medianOf(own), medianOf(before)]
  console.log(
    `search by the API, each another query, 1 client: ${now.toFixed(2)} ms, before ${then.toFixed(2)} ms: ${(now / then).toFixed(2)} times`,
  )
}

/** Throughput of this tree beside another one in the same run, load by load in turn. */
export async function measureAgainst(root: string, other: string, place: string): Promise<void> {
  const own = await runExplorer({ root, port: await freePort(), library: join(place, 'own') })
  const before = await runExplorer({ root: other, port: await freePort(), library: join(place, 'other') })
  try {
    await measureSearches(own.base, before.base)
    for (const clients of [32, 256])
      for (const { name, path } of KINDS) {
        const measure = async (base: string) => {
          const address = await placeOf(base, path)
          const next = (n: number) => base + address.replace('{}', String(n))
          await load(next, { clients: 8, duration: 1_000 })
          return load((n) => next(n + 100_000), { clients, duration: LASTS, patient: true })
        }
        const then = await measure(before.base)
        const now = await measure(own.base)
        console.log(`${name}, ${clients} clients: ${(now.perSecond / then.perSecond).toFixed(1)} times`)
        console.log(`  now    ${inWords(now)}`)
        console.log(`  before ${inWords(then)}`)
      }
  } finally {
    await Promise.all([own.end(), before.end()])
  }
}
