import { Agent } from 'node:http'
import { openStore, SEARCH_HOLDS } from '../../cli/front/store'
import { ask, load, statusesInWords } from '../bench/load'
import { type CampaignCase, expectThat } from './case'
import { childOf, memoryOf } from './processes-of'

const agent = new Agent({ keepAlive: true })

const only = (statuses: Record<string, number>, allowed: readonly string[]) =>
  Object.keys(statuses).every((status) => allowed.includes(status))

/** After so many different answers all that is remembered of answers is full (`cli/front/store.ts`): what grows behind it leaks. */
const FULL = 14_000

const cases: Omit<CampaignCase, 'group'>[] = [
  {
    name: '512 clients, each request another search page',
    short: true,
    run: async ({ run }) => {
      const { base } = await run()
      const under = load((n) => `${base}/search?q=roaming+${n}`, { clients: 512, duration: 8_000, patient: true })
      const health: number[] = []
      for (let n = 0; n < 6; n++) {
        await new Promise((resolve) => setTimeout(resolve, 1_000))
        const began = performance.now()
        await ask(agent, `${base}/api/health`)
        health.push(performance.now() - began)
      }
      const { statuses, p99 } = await under
      expectThat(only(statuses, ['200', '503']), `answers were ${statusesInWords(statuses)}`)
      expectThat(Math.max(...health) < 3_000, `health took ${Math.max(...health).toFixed(0)} ms`)
      return `${statusesInWords(statuses)}; 99 % of the pages within ${p99.toFixed(0)} ms; health within ${Math.max(...health).toFixed(0)} ms`
    },
  },
  {
    name: '512 clients, the same item page',
    short: false,
    run: async ({ run }) => {
      const { base } = await run()
      const { statuses, p99, perSecond } = await load(() => `${base}/wtsa-16/action-items/92-03`, {
        clients: 512,
        duration: 6_000,
      })
      expectThat(only(statuses, ['200']), `answers were ${statusesInWords(statuses)}`)
      return `${perSecond.toFixed(0)} a second, 99 % within ${p99.toFixed(0)} ms`
    },
  },
  {
    name: '20,000 different queries',
    short: false,
    run: async ({ run }) => {
      const running = await run()
      const server = childOf(running.process.pid!, 'page-server.mjs')
      const query = (n: number) => `${running.base}/api/search?q=roaming+${n.toString(36)}+5G&limit=5`
      let from = 0
      const ask = async (count: number) => {
        const start = from
        from += count
        const { statuses } = await load((n) => (n < count ? query(start + n) : null), { clients: 4, duration: 600_000 })
        expectThat(only(statuses, ['200']), `answers were ${statusesInWords(statuses)}`)
      }
      const memory = () => memoryOf(server) + memoryOf(running.process.pid!)
      await ask(FULL)
      const before = memory()
      await ask(20_000)
      const grown = memory() / before - 1
      expectThat(grown <= 0.2, `memory grew from ${before.toFixed(0)} MB by ${(grown * 100).toFixed(0)} %`)
      return `memory ${before.toFixed(0)} MB, ${grown < 0 ? 'then less' : `grown by ${(grown * 100).toFixed(0)} %`}`
    },
  },
  {
    name: 'the clock is set back',
    short: true,
    run: async () => {
      let now = Date.UTC(2026, 0, 2)
      const store = openStore(1_000_000, () => now)
      store.set('search', { status: 200, headers: {}, body: Buffer.from('a'), gzip: false, until: now + SEARCH_HOLDS })
      expectThat(store.get('search'), 'an answer is remembered')
      now = Date.UTC(2025, 0, 2)
      expectThat(!store.get('search'), 'an answer from the future is remembered')
      return 'what was to be forgotten within seconds is forgotten'
    },
  },
]

export const loadCases: CampaignCase[] = cases.map((one) => ({ group: 'load', ...one }))
