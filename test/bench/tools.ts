import { type Asked, type Connection, openConnection } from './connection'

/** So many questions of a tool before those that are measured only warm up; so many searches come before all. */
const WARMING_UP = 60
const SEARCHED_BEFORE = 400

type Call = { tool: string; args: object }
type Question = Call & { path: string }

/** The same question to the API and to a tool, about one action item; each is another, so that none is remembered. */
const QUESTIONS: readonly ((item: string) => Question)[] = [
  (item) => ({ path: `/search?limit=8&q=network+${item}`, tool: 'search_plan', args: { q: `network ${item}` } }),
  (item) => ({ path: `/entries/${item}?edition=newest`, tool: 'get_entry', args: { id: item } }),
  (item) => ({ path: `/trace?from=${item}`, tool: 'trace', args: { from: item } }),
  (item) => ({
    path: `/action-items?resolution=res-${Number(item.split('-')[0])}&limit=${20 + Number(item.split('-')[1])}`,
    tool: 'list_action_items',
    args: { resolution: [`res-${Number(item.split('-')[0])}`], limit: 20 + Number(item.split('-')[1]) },
  }),
]

const call = ({ tool, args }: Call): Asked => ({
  path: '/mcp',
  headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' },
  body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: tool, arguments: args } }),
})

async function timeOf(connection: Connection, asked: Asked): Promise<number> {
  const { status, took } = await connection.ask(asked)
  if (status !== 200) throw new Error(`${asked.path} answers ${status}.`)
  return took
}

/** All numbered action items of a site, and the edition that has them. */
async function itemsOf(site: string): Promise<{ ids: string[]; edition: string }> {
  const ids: string[] = []
  for (let cursor = ''; ; ) {
    const answer = await fetch(`${site}/api/v1/action-items?limit=200${cursor && `&cursor=${cursor}`}`)
    const { items, edition, next } = (await answer.json()) as {
      items: { id: string }[]
      edition: string
      next: string | null
    }
    ids.push(...items.flatMap(({ id }) => (/^\d+-\d+$/.test(id) ? [id] : [])))
    if (!next) return { ids, edition }
    cursor = next
  }
}

/**
 * How long tools of a running explorer take to answer against its API, a question about each item of the plan: the time within
 * which 95 of 100 questions are answered.
 */
export async function measureTools(site: string): Promise<void> {
  const { ids, edition } = await itemsOf(site)
  const connection = await openConnection(site)
  const within95 = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)]!
  for (let n = 0; n < SEARCHED_BEFORE; n++) {
    await timeOf(connection, { path: `/api/v1/search?limit=8&q=warming+${n}` })
    await timeOf(connection, call({ tool: 'search_plan', args: { q: `warming ${n}` } }))
  }
  for (const questionAbout of QUESTIONS) {
    const times = { api: [] as number[], tool: [] as number[] }
    for (const [n, id] of ids.entries()) {
      const question = questionAbout(id)
      const asked = await timeOf(connection, { path: `/api/v1${question.path.replace('newest', edition)}` })
      const called = await timeOf(connection, call(question))
      if (n < WARMING_UP) continue
      times.api.push(asked)
      times.tool.push(called)
    }
    const [api, tool] = [within95(times.api), within95(times.tool)]
    console.log(
      questionAbout('').tool.padEnd(20),
      `95 of 100 within ${tool.toFixed(1)} ms, over the API ${api.toFixed(1)} ms: ${(tool / api).toFixed(2)} times`,
    )
  }
  connection.close()
}
