import { join } from 'node:path'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GUIDES } from '../../lib/operations/guide'
import { MAX_RESULT } from '../../mcp/call'
import { answerMcp } from '../../mcp/http'
import { INSTRUCTIONS } from '../../mcp/instructions'
import { TOOLS } from '../../mcp/tools'
import { serveLibrary } from '../lib/operations/library'

const SITE = 'http://127.0.0.1:3000'
const root = join(import.meta.dirname, '..', '..')

const http = new Client({ name: 'test', version: '1' })
const stdio = new Client({ name: 'test', version: '1' })
const clients = [
  ['HTTP', http],
  ['standard input and output', stdio],
] as const

beforeAll(async () => {
  const library = await serveLibrary()
  await http.connect(
    new StreamableHTTPClientTransport(new URL(`${SITE}/mcp`), {
      fetch: (url, init) => answerMcp(new Request(url, init), SITE),
    }),
  )
  await stdio.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ['--import', 'tsx', join(root, 'cli', 'mcp.ts')],
      cwd: root,
      env: { ...process.env, LIBRARY_DIR: library, SEARCH_ENGINE: 'memory' } as Record<string, string>,
    }),
  )
})
afterAll(async () => {
  await http.close()
  await stdio.close()
})

const call = (client: Client, name: string, args: Record<string, unknown>) =>
  client.callTool({ name, arguments: args }, { timeout: 120_000 })
const textOf = (result: Awaited<ReturnType<typeof call>>) => {
  const [first] = result.content
  return first?.type === 'text' ? first.text : ''
}

/** A question for each tool, and a part of what it is answered. */
const QUESTIONS = [
  ['search_plan', { q: 'IMT-2020', study_group: ['SG13'], limit: 20 }, { best: { kind: expect.any(String) } }],
  ['search_plan', { q: '' }, { hits: expect.any(Array) }],
  ['get_entry', { id: '92-05' }, { id: '92-05', kind: 'action-item' }],
  [
    'get_entry',
    { id: 'Resolution 92, clause 3.2', max_chars: 200 },
    { id: 'res-92.3.2', asked_as: expect.any(String) },
  ],
  ['get_entry', { id: 'res-44', max_chars: 8_000 }, { id: 'res-44' }],
  ['get_entity', { id: 'TD 25 Rev.1' }, { id: 'tsag-td25r1', asked_as: 'TD 25 Rev.1' }],
  ['get_entity', { id: 'ISO', max_chars: 8_000 }, { kind: 'organization' }],
  ['get_entity', { id: 'itu-t-sg13', max_chars: 8_000 }, { label: 'SG13' }],
  ['list_action_items', { limit: 50 }, { total: 364 }],
  ['list_action_items', { resolution: ['Resolution 92'], status: ['periodic'] }, { counts: { silent: 0 } }],
  ['trace', { from: 'res-92.3.2' }, { steps: expect.arrayContaining([expect.objectContaining({ depth: 1 })]) }],
  ['trace', { from: 'res-77', to: 'Y.3110' }, { to: { id: 'itu-t-y.3110' } }],
  ['trace', { from: 'res-44' }, { from: { id: 'res-44' } }],
  ['brief', { of: 'Resolution 44' }, { name: 'Resolution 44', next_from: 15 }],
  [
    'brief',
    { of: 'SG13', limit: 20 },
    { rows: expect.arrayContaining([expect.objectContaining({ part: expect.any(String) })]) },
  ],
  ['brief', { q: 'spam', from: 5 }, { silent: expect.any(Array) }],
  ['what_changed', { plan: 'wla-51', limit: 40 }, { changes: expect.arrayContaining([expect.any(Object)]) }],
  ['what_changed', { plan: 'wla-51', since: '2053-02', item: '03-01' }, { total: expect.any(Number) }],
  ['what_changed', {}, { total: 0, editions: [expect.any(String)] }],
  [
    'resolve_references',
    { text: 'See TSAG-TD25 (Rev.1), Question 99/13 and Resolution 92, resolves 3. '.repeat(8) },
    { references: expect.arrayContaining([expect.objectContaining({ id: 'tsag-td25r1', in_plan: true })]) },
  ],
  ['cite', { id: 'Resolution 92' }, { id: 'res-92', text: expect.stringContaining('Resolution 92') }],
  ['cite', { id: 'wtsa-16', form: 'ris' }, { text: expect.stringContaining('TY  - RPRT') }],
  ['verify_quote', { quote: 'The lighthouse keepers of the northern coast met at dawn' }, { verdict: 'not-found' }],
  ['verify_quote', { quote: 'Resolution 92', where: 'res-92' }, { verdict: 'verbatim' }],
  ['verify_claim', { subject: '92-05', predicate: 'status', object: 'Completed' }, { verdict: 'stated-otherwise' }],
  ['verify_claim', { subject: 'TD 9999', predicate: 'exists' }, { verdict: 'not-stated' }],
  ['get_guide', { name: 'trust' }, { name: 'trust' }],
  ['search_plan', { q: 'lamps', plan: 'wla-51' }, { edition: expect.stringMatching(/^wla-51@/) }],
] as const

describe.each(clients)('over %s', (_, client) => {
  it('greets with instructions that a model has room for', () => {
    expect(client.getInstructions()).toBe(INSTRUCTIONS)
    expect(Buffer.byteLength(INSTRUCTIONS)).toBeLessThanOrEqual(2_048)
  })

  it('announces what it answers, and nothing else', () => {
    const { tools, resources, prompts, completions, ...others } = client.getServerCapabilities() ?? {}
    expect([tools, resources, prompts, completions]).not.toContain(undefined)
    expect(resources?.subscribe ?? false).toBe(false)
    expect(others).toEqual({})
  })

  it('has the tools of the table, all of them read-only', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(TOOLS.map(({ name }) => name))
    for (const { annotations, description, inputSchema, outputSchema } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, idempotentHint: true, openWorldHint: false })
      expect(description).toMatch(/\.$/)
      expect(inputSchema.type).toBe('object')
      expect(outputSchema?.type).toBe('object')
    }
  })

  it.each(QUESTIONS)('answers %s %j by its schema, in words and in room', async (name, args, part) => {
    // The client checks structured content against the schema that the server listed.
    await client.listTools()
    const result = await call(client, name, args)
    expect(result.isError, textOf(result)).toBeFalsy()
    expect(result.structuredContent).toMatchObject(part)
    expect(Buffer.byteLength(JSON.stringify(result))).toBeLessThanOrEqual(MAX_RESULT)
    const { edition } = result.structuredContent as { edition?: string }
    if (name !== 'get_guide') expect(textOf(result)).toContain(edition)
    // Every passage is in the words of the answer too, with its entry.
    for (const [, entry] of JSON.stringify(result.structuredContent).matchAll(/"passages":\[\{"entry":"([^"]+)"/g))
      expect(textOf(result).replaceAll('\\', '')).toContain(entry)
  })

  it.each([
    ['get_entry', { id: '92-99' }, 'has nothing that is called "92-99"'],
    ['get_entity', { id: 'TD 25' }, 'tsag-td25r1'],
    ['list_action_items', { limit: 51 }, 'limit takes a whole number from 1 to 50.'],
    ['list_action_items', { study_group: ['SG99'] }, 'has nothing that is called "SG99"'],
    ['search_plan', { q: 'x', plan: 'wtsa-99' }, 'The library has no plan "wtsa-99".'],
    ['verify_claim', { subject: '92-05', predicate: 'colour' }, 'predicate takes status'],
    ['verify_quote', { quote: '…' }, 'quote has no letter and no digit'],
    ['trace', { from: 'res-92', nonsense: 1 }, 'trace has no argument "nonsense".'],
    ['what_changed', { item: '92-99' }, 'has an entry "92-99"'],
    ['cite', { id: '92-99' }, 'has nothing that is called "92-99"'],
    ['cite', { id: '92-05', form: 'docx' }, 'form takes txt, bib, ris or json.'],
    ['get_guide', {}, 'name takes query-language, ids or trust.'],
  ])('says in a sentence what is wrong with %s %j', async (name, args, sentence) => {
    const result = await call(client, name, args)
    expect(result.isError).toBe(true)
    expect(textOf(result)).toContain(sentence)
  })

  it('has resources: plans, editions, resolutions, items, entities, guides, the schema', async () => {
    const { resources } = await client.listResources()
    const uris = resources.map(({ uri }) => uri)
    expect(uris).toEqual(expect.arrayContaining(['plan://plans', 'plan://schema', 'plan://wtsa-16/resolutions/res-92']))
    for (const name of Object.keys(GUIDES)) expect(uris).toContain(`plan://guides/${name}`)
    for (const uri of [
      'plan://plans',
      'plan://schema',
      'plan://guides/ids',
      'plan://editions/wtsa-16',
      'plan://wtsa-16/items/92-05',
      'plan://wtsa-16/entities/itu-t-sg13',
    ]) {
      const { contents } = await client.readResource({ uri })
      expect(contents[0]).toMatchObject({ uri, text: expect.stringMatching(/\S/) })
    }
    await expect(client.readResource({ uri: 'plan://wtsa-16/items/92-99' })).rejects.toThrow(/92-99/)
  })

  it.each([
    ['prompt', 'brief_for_study_group', 'study_group', 'sg1', {}, ['SG11', 'SG12', 'SG13', 'SG15', 'SG16', 'SG17']],
    ['prompt', 'what_became_of', 'what', '92-0', {}, ['92-01', '92-05']],
    ['prompt', 'what_became_of', 'what', '', {}, ['Resolution 1']],
    ['resource', 'plan://editions/{edition}', 'edition', 'wla-51@2053-0', {}, ['wla-51@2053-02-10']],
    ['resource', 'plan://{edition}/items/{id}', 'id', '03-0', { edition: 'wla-51' }, ['03-01']],
    ['resource', 'plan://{edition}/resolutions/{id}', 'id', 'Resolution 92', { edition: 'wtsa-16' }, ['res-92']],
    ['resource', 'plan://{edition}/entities/{id}', 'id', 'SG13', {}, ['itu-t-sg13']],
    ['resource', 'plan://{edition}/items/{id}', 'id', '', { edition: 'none@2040' }, []],
  ] as const)('completes a %s, %s, its %s from "%s"', async (type, name, argument, value, said, offered) => {
    const { completion } = await client.complete({
      ref: type === 'prompt' ? { type: 'ref/prompt', name } : { type: 'ref/resource', uri: name },
      argument: { name: argument, value },
      context: { arguments: { ...said } },
    })
    expect(completion.values).toEqual(offered.length > 0 ? expect.arrayContaining([...offered]) : [])
    expect(completion.values.length).toBeLessThanOrEqual(50)
    if (value.startsWith('0') || value.startsWith('9'))
      for (const found of completion.values) expect(found).toMatch(new RegExp(`^${value}`))
  })

  it('has prompts', async () => {
    const { prompts } = await client.listPrompts()
    expect(prompts.map(({ name }) => name)).toEqual(['brief_for_study_group', 'what_became_of', 'check_my_draft'])
    const { messages } = await client.getPrompt({ name: 'check_my_draft', arguments: { text: 'See TD 25 Rev.1.' } })
    expect(JSON.stringify(messages)).toContain('See TD 25 Rev.1.')
  })
})

it('walks a long text to its end in parts, nothing twice and nothing left out', async () => {
  const { structuredContent: whole } = await call(http, 'get_entry', { id: '92-06', max_chars: 8_000 })
  const passages = (whole as { passages: { entry: string; text: string }[] }).passages
  let [from, read]: [number | null, string] = [0, '']
  while (from !== null) {
    const { structuredContent } = await call(http, 'get_entry', { id: '92-06', max_chars: 200, from })
    const part = structuredContent as { passages: { text: string }[]; next_from: number | null }
    read += part.passages.map(({ text }) => text).join('')
    from = part.next_from
  }
  expect(read).toBe(passages.map(({ text }) => text).join(''))
})

describe('without a client', () => {
  const post = async (body: string, type = 'application/json') => {
    const headers = { 'content-type': type, accept: 'application/json, text/event-stream' }
    const answer = await answerMcp(new Request(`${SITE}/mcp`, { method: 'POST', headers, body }), SITE)
    return { status: answer.status, type: answer.headers.get('content-type'), body: await answer.json() }
  }
  const called = (name: string, args: object) =>
    JSON.stringify({ jsonrpc: '2.0', id: 7, method: 'tools/call', params: { name, arguments: args } })

  it('answers a call with JSON and no stream', async () => {
    const { status, type, body } = await post(called('get_entry', { id: '92-05' }))
    expect([status, type]).toEqual([200, 'application/json'])
    expect(body).toMatchObject({ id: 7, result: { structuredContent: { id: '92-05' } } })
  })

  it.each([
    ['a tool that there is not', called('read_minds', {}), 200, -32602, 'Tool read_minds not found'],
    ['a body that is no JSON', '{"jsonrpc"', 400, -32700, 'Parse error'],
    ['a body that is null', 'null', 400, -32600, 'not a valid JSON-RPC message'],
    ['a body that is too long', `"${'a'.repeat(1024 * 1024)}"`, 413, -32000, 'Too Large'],
  ])('says what is wrong with %s', async (_, sent, expected, code, message) => {
    const { status, body } = await post(sent)
    expect(status, JSON.stringify(body)).toBe(expected)
    expect(body.error).toMatchObject({ code, message: expect.stringContaining(message) })
  })
})
