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

test('a client generated from it is valid TypeScript and lists every action item', async () => {
  const types = astToString(await openapiTypescript(text))
  const { diagnostics = [] } = ts.transpileModule(types, { reportDiagnostics: true })
  expect(diagnostics).toEqual([])
  expect(types).toContain('actionItems: {')
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
  expect(total).toBeGreaterThan(100)
  expect(ids.size).toBe(total)
})
