import { type Asked, type Connection, openConnection } from './connection'

const ROUNDS = 100

type Question = { path: string; tool: string; args: object }

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

const call = ({ tool, args }: Question): Asked => ({
  path: '/mcp',
  headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' },
  body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: tool, arguments: args } }),
})

async function timeOf(connection: Connection, asked: Asked): Promise<number> {
  const { status, took } = await connection.ask(asked)
  if (status !== 200) throw new Error(`${asked.path} answers ${status}.`)
  return took
}

/** How long tools of a running explorer take to answer against its API: the time within which 95 of 100 questions are answered. */
export async function measureTools(site: string): Promise<void> {
  const { items, edition } = (await (await fetch(`${site}/api/v1/action-items?limit=200`)).json()) as {
    items: { id: string }[]
    edition: string
  }
  const ids = items.flatMap(({ id }) => (/^\d+-\d+$/.test(id) ? [id] : []))
  const connection = await openConnection(site)
  const within95 = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)]!
  for (const questionAbout of QUESTIONS) {
    const times = { api: [] as number[], tool: [] as number[] }
    for (let round = -20; round < ROUNDS; round++) {
      const question = questionAbout(ids[(round + 20) % ids.length]!)
      const asked = await timeOf(connection, { path: `/api/v1${question.path.replace('newest', edition)}` })
      const called = await timeOf(connection, call(question))
      if (round < 0) continue
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
