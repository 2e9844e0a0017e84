import { join } from 'node:path'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { Validator } from '@seriousme/openapi-schema-validator'
import createClient from 'openapi-fetch'
import openapiTypescript, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { beforeAll, expect, test } from 'vitest'
import { answerRequest } from '../../../lib/api/answer'
import { openApi } from '../../../lib/api/openapi'
import { OPERATIONS } from '../../../lib/operations'
import { DOWNLOADS } from '../../../lib/operations/downloads'
import { serveLibrary } from '../operations/library'
import { ask, PLACE } from './ask'

beforeAll(serveLibrary)
const document = openApi(PLACE.site)
const text = JSON.stringify(document)

test('two validators take it for OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(JSON.parse(text))
  expect(errors).toBeUndefined()
  expect(valid).toBe(true)
  const config = await createConfig({ extends: ['spec', 'recommended'] })
  const problems = await lintFromString({ source: text, config, absoluteRef: 'openapi.json' })
  expect(
    problems
      .filter(({ severity }) => severity === 'error')
      .map(({ message, location }) => [message, location[0]?.pointer]),
  ).toEqual([])
})

test('it has every operation and every file, and says what each parameter is', () => {
  const listed = Object.values(document.paths).flatMap((methods) => Object.values(methods)) as {
    operationId: string
    parameters: { name: string; description?: string }[]
  }[]
  expect(listed.map(({ operationId }) => operationId).sort()).toEqual(
    [...OPERATIONS, ...DOWNLOADS].map(({ name }) => name).sort(),
  )
  for (const { operationId, parameters } of listed)
    for (const { name, description } of parameters) expect(description, `${operationId} ${name}`).toBeTruthy()
})

test('it is served where every answer says it is', async () => {
  const link = (await ask('/plans')).headers.get('link') ?? ''
  const [, address = ''] = link.match(/<([^>]+)>; rel="service-desc"/) ?? []
  const { status, headers, body } = await ask(address.replace(`${PLACE.site}/api/v1`, ''))
  expect([status, headers.get('content-type')]).toEqual([200, 'application/vnd.oai.openapi+json;version=3.1'])
  expect(body).toEqual(JSON.parse(text))
})

/** A program of somebody who has generated the types. */
const PROGRAM = `import createClient from 'openapi-fetch'
import type { paths } from './generated'
const client = createClient<paths>({ baseUrl: 'https://plans.example.int/api/v1' })
export async function idsOf(cursor?: string): Promise<string[]> {
  const query = { limit: 200, ...(cursor && { cursor }) }
  const { data, error } = await client.GET('/action-items', { params: { query: { ...query, status: ['silent'] } } })
  if (error) throw new Error(error.detail)
  const entry = await client.GET('/entries/{id}', { params: { path: { id: '92-05' } } })
  const read = await client.POST('/resolve', { body: { text: 'Resolution 92' } })
  return [...data.items.map((item) => item.id), entry.data?.passage.url ?? '', String(read.data?.references.length)]
}`

/** What the compiler finds wrong in each of several programs beside the generated types. */
function faultsIn(types: string, programs: readonly string[]): string[][] {
  const pathOf = (name: string) => join(import.meta.dirname, `${name}.ts`)
  const own: Readonly<Record<string, string>> = {
    [pathOf('generated')]: types,
    ...Object.fromEntries(programs.map((program, i) => [pathOf(`program-${i}`), program])),
  }
  const options: ts.CompilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: true, types: [] },
    ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  }
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (path) => path in own || fileExists(path)
  host.readFile = (path) => own[path] ?? readFile(path)
  host.getSourceFile = (path, version, ...rest) =>
    path in own ? ts.createSourceFile(path, own[path]!, version) : getSourceFile(path, version, ...rest)
  const compiled = ts.createProgram(Object.keys(own), options, host)
  return programs.map((_, i) =>
    ts
      .getPreEmitDiagnostics(compiled, compiled.getSourceFile(pathOf(`program-${i}`)))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  )
}

test('types generated from it fit what programs do with the answers, and nothing else', async () => {
  const types = astToString(await openapiTypescript(text))
  const wrong = [PROGRAM.replace('item.id', 'item.colour'), PROGRAM.replace("'silent'", "'done'")]
  expect(faultsIn(types, [PROGRAM, ...wrong])).toEqual([
    [],
    [expect.stringContaining("'colour'")],
    [expect.stringContaining('"done"')],
  ])
}, 120_000)

test('a client lists every action item', async () => {
  type Page = { items: { id: string }[]; next: string | null; total: number }
  const client = createClient<
    Record<
      '/action-items',
      { get: { parameters: { query?: object }; responses: { 200: { content: { 'application/json': Page } } } } }
    >
  >({
    baseUrl: document.servers[0]!.url,
    fetch: (request) => answerRequest(request, PLACE),
  })
  const ids = new Set<string>()
  let total = 0
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const { data } = await client.GET('/action-items', { params: { query: { limit: 200, ...(cursor && { cursor }) } } })
    if (!data) throw new Error('no answer')
    for (const { id } of data.items) ids.add(id)
    cursor = data.next
    total = data.total
  }
  expect([total, ids.size]).toEqual([364, 364])
})
