import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerRequest } from '../../../lib/api/answer'
import { PROBLEM_CODES } from '../../../lib/api/problems'
import { getReference } from '../../../lib/api/reference'
import { ASSISTANT_SNIPPETS, SNIPPETS } from '../../../lib/api/snippets'
import { OPERATIONS } from '../../../lib/operations'
import { DOWNLOADS } from '../../../lib/operations/downloads'
import { getEdition, getExplorer } from '../../../lib/views/explorer'
import packageFile from '../../../package.json'
import { serveLibrary } from '../operations/library'
import { ask } from './ask'

const run = promisify(execFile)

/** The API behind a port, as far as the programs of newcomers need it. */
const server = createServer(async (request, response) => {
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const answer = await answerRequest(new Request(site + request.url), { site, build: 'test' })
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  response.end(await answer.text())
})
let site = ''
beforeAll(async () => {
  await serveLibrary()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

test.each([null, { plan: 'wla-51', date: null }, { plan: 'wla-55', date: null }])(
  'every example is answered by the edition that it is made for (%j)',
  async (at) => {
    const explorer = at === null ? await getExplorer() : (await getEdition(at))!
    const { operations, files } = getReference(explorer)
    expect([...operations, ...files].map(({ name }) => name)).toEqual(
      [...OPERATIONS, ...DOWNLOADS].map(({ name }) => name),
    )
    for (const { name, method, path, example, body, parameters } of [...operations, ...files]) {
      const below = example.replace('/api/v1', '')
      const takesPlan =
        parameters.some((one) => one.name === 'plan' && one.place === 'query') && !below.startsWith('/plans')
      const asked = at && takesPlan ? `${below}${below.includes('?') ? '&' : '?'}plan=${at.plan}` : below
      const json = { 'Content-Type': 'application/json' }
      const { status } = await ask(asked, method === 'POST' ? { method, body: body ?? '', headers: json } : {})
      expect([name, path, asked, status]).toEqual([name, path, asked, 200])
    }
  },
)

test('a program of a newcomer runs as it is copied, and prints every item without progress', async () => {
  const { body } = await ask('/action-items?status=silent&limit=200')
  const lines = (text: string) => text.trim().split('\n').length
  const [curl, typescript, python] = SNIPPETS.map(({ text }) => text(site))
  const shell = await run('sh', ['-c', curl!])
  expect(JSON.parse(shell.stdout)).toMatchObject({ total: body.total })
  const ts = await run(process.execPath, [
    '--import',
    'tsx',
    '--input-type=module',
    '-e',
    typescript!.replace(': string | null', ''),
  ])
  expect(lines(ts.stdout)).toBe(body.total)
  const py = await run('python3', ['-c', python!])
  expect(lines(py.stdout)).toBe(body.total)
})

test('what an assistant is configured with is JSON, and starts or asks what there is', () => {
  const [http, stdio] = ASSISTANT_SNIPPETS.map(({ text }) => JSON.parse(text(site)).mcpServers['action-plan'])
  expect(http).toEqual({ type: 'http', url: `${site}/mcp` })
  expect(stdio.command).toBe('npm')
  expect(Object.keys(packageFile.scripts)).toContain(stdio.args[stdio.args.indexOf('-s') + 1])
})

test('every problem that is met is in the list of problems', async () => {
  for (const path of [
    '/nowhere',
    '/entries/none',
    '/entries?limit=0',
    '/entries?no=1',
    '/entries?plan=none',
    '/entries?cursor=x',
  ]) {
    const { body } = await ask(path)
    expect(Object.keys(PROBLEM_CODES)).toContain(body.code)
    expect(body.type).toMatch(/\/api#problem-[a-z-]+$/)
  }
})
