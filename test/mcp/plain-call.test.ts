import { expect, test } from 'vitest'
import { answerMcp } from '../../mcp/http'
import { serveLibrary } from '../lib/operations/library'

await serveLibrary()

const SITE = 'http://127.0.0.1:3000'
const call = (name: string, args: object, id: unknown = 7) => ({
  ...{ jsonrpc: '2.0', id, method: 'tools/call' },
  params: { name, arguments: args },
})
const PLAIN = { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' }

async function ask(message: unknown, headers: Record<string, string> = {}) {
  const request = new Request(`${SITE}/mcp`, {
    method: 'POST',
    headers: { ...PLAIN, ...headers },
    body: JSON.stringify(message),
  })
  const answer = await answerMcp(request, SITE)
  const text = await answer.text()
  return { status: answer.status, type: answer.headers.get('content-type'), told: JSON.parse(text) as unknown }
}

/** The same call with a field that asks for nothing, which makes the package answer it. */
const byPackage = (message: ReturnType<typeof call>) => ({ ...message, params: { ...message.params, _meta: {} } })

test.each([
  call('get_entry', { id: '92-05' }),
  call('list_action_items', { resolution: ['Resolution 92'], limit: 3 }, 'seven'),
  call('get_entry', { id: 'no such entry' }),
  call('get_entry', { colour: 'red' }),
  call('verify_quote', {}),
])('a plain call is answered as the package answers it: %j', async (message) => {
  expect(await ask(message)).toEqual(await ask(byPackage(message)))
})

test.each<[string, unknown, Record<string, string>]>([
  ['a tool that there is not', call('no_such_tool', {}), {}],
  ['an id that is none', call('get_entry', { id: '92-05' }, null), {}],
  ['a version that nobody speaks', call('get_entry', { id: '92-05' }), { 'MCP-Protocol-Version': '1999-01-01' }],
  ['a client that takes no streams', call('get_entry', { id: '92-05' }), { Accept: 'application/json' }],
])('%s is left to the package, which refuses it', async (_, message, headers) => {
  const told = JSON.stringify((await ask(message, headers)).told)
  expect(told).not.toContain('structuredContent')
  expect(told).toMatch(/"(?:error|isError)":/)
})
