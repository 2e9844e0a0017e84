import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { expect, test } from '@playwright/test'
import packageFile from '../../package.json' with { type: 'json' }

test('the official client asks the explorer as it is started', async ({ baseURL }) => {
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', baseURL)))
  expect(client.getServerVersion()).toMatchObject({ version: packageFile.version })
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toContain('what_changed')
  // Two at once: each is a request of its own, and none waits for a stream of the other.
  const [entry, found] = await Promise.all([
    client.callTool({ name: 'get_entry', arguments: { id: '92-05' } }),
    client.callTool({ name: 'search_plan', arguments: { q: 'TD 25 Rev.1' } }),
  ])
  const url = `${baseURL}/wtsa-16/action-items/92-05`
  expect(entry.structuredContent).toMatchObject({ id: '92-05', url })
  expect(found.structuredContent).toMatchObject({ best: { id: 'tsag-td25r1' } })
  await client.close()
})

test('requests that a foreign page could send are refused, others are told what is wrong', async ({ request }) => {
  const message = { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} }
  const json = { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' }
  const foreign = await request.post('/mcp', { data: message, headers: { ...json, Origin: 'https://foreign.example' } })
  expect(foreign.status()).toBe(403)
  const broken = await request.post('/mcp', { data: '{', headers: json })
  expect(broken.status()).toBe(400)
  expect(await broken.json()).toMatchObject({ jsonrpc: '2.0', error: { code: -32600 } })
})
