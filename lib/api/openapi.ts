import { z } from 'zod'
import { DOWNLOADS } from '../operations/downloads/index'
import { OPERATIONS } from '../operations/index'
import type { Operation } from '../operations/operation'
import { API_VERSION } from '../operations/root'
import { named, SCHEMAS } from '../operations/schemas'
import { API_ROOT } from '../refs/address'
import { type Field, fieldsOf } from './input'
import { isPathField } from './routes'

const Problem = named(
  'Problem',
  z
    .object({
      type: z.url().describe('The line of the reference about such problems.'),
      title: z.string(),
      status: z.int(),
      code: z.string().describe('A stable word, such as "not-found", "ambiguous", "bad-parameter".'),
      detail: z.string().describe('One sentence: what is wrong, where, and what to do.'),
      parameter: z.string().optional().describe('The parameter that is at fault.'),
      allowed: z.array(z.string()).optional().describe('The values that it takes.'),
      candidates: z
        .array(
          z.object({
            id: z.string(),
            kind: z.string(),
            label: z.string(),
            url: z.url().optional().describe('Its page.'),
          }),
        )
        .optional()
        .describe('What may have been meant.'),
      edition: z.string().optional().describe('The edition to go on with.'),
    })
    .describe('What is wrong with a request, as RFC 9457 says it.'),
)

export { Problem as ProblemDocument }

const ref = (id: string) => ({ $ref: `#/components/schemas/${id}` })

/** "entityMentions" is answered by "EntityMentionsAnswer". */
const answerName = (name: string) => `${name[0]!.toUpperCase()}${name.slice(1)}Answer`

/** Every schema that has a name, and that of each answer, as JSON Schema; where one has another, it refers to it. */
function componentSchemas(): Record<string, object> {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of SCHEMAS) registry.add(schema, { id })
  for (const { name, output } of OPERATIONS as readonly Operation[]) registry.add(output, { id: answerName(name) })
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    io: 'output',
    override: ({ jsonSchema }) => {
      // Fields may be added within a version; whole numbers are bounded where that says something.
      delete jsonSchema.additionalProperties
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
    },
  })
  return Object.fromEntries(Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]))
}

function parameterOf(name: string, { description, examples, isRequired = false, ...schema }: Field, path: string) {
  const inPath = isPathField(path, name)
  return {
    name,
    in: inPath ? 'path' : 'query',
    required: inPath || isRequired,
    ...(description && { description }),
    ...(examples?.[0] !== undefined && { example: examples[0] }),
    schema,
  }
}

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem') } },
})

const HEADERS = {
  ETag: { description: 'Known before the answer is made: send it as If-None-Match.', schema: { type: 'string' } },
  Link: {
    description: 'rel="next" of a list; rel="service-desc" leads to this description.',
    schema: { type: 'string' },
  },
}

type Described = Pick<Operation, 'name' | 'summary' | 'description' | 'method' | 'path' | 'input'>

function pathItem(route: Described, content: object) {
  const { name, summary, description, method, path } = route
  const fields = Object.entries(fieldsOf(route))
  const isPost = method === 'POST'
  const inAddress = fields.filter(([field]) => !isPost || isPathField(path, field))
  return {
    operationId: name,
    summary,
    description,
    parameters: inAddress.map(([field, schema]) => parameterOf(field, schema, path)),
    ...(isPost && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: withoutDialect(z.toJSONSchema(route.input, { io: 'input' })) } },
      },
    }),
    responses: {
      200: { description: summary, headers: HEADERS, content },
      ...(!isPost && { 304: { description: 'The client has this answer already.' } }),
      400: problem('A parameter is at fault.'),
      404: problem('There is no such plan, edition or thing; or several are meant.'),
      ...('cursor' in fieldsOf(route) && { 410: problem('The edition that the list was begun in is gone.') }),
    },
  }
}

const withoutDialect = ({ $schema: _, ...schema }: Record<string, unknown>) => schema

/** The API as OpenAPI 3.1, from the tables of operations and downloads. */
export function openApi(site: string) {
  const paths: Record<string, Record<string, object>> = {}
  const add = (route: Described, content: object) => {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: pathItem(route, content) }
  }
  for (const route of OPERATIONS as readonly Operation[])
    add(route, { 'application/json': { schema: ref(answerName(route.name)) } })
  for (const route of DOWNLOADS)
    add(route, Object.fromEntries(route.types.map((type) => [type.split(';')[0], { schema: { type: 'string' } }])))
  return {
    openapi: '3.1.0',
    info: {
      title: 'Action Plan Explorer',
      version: API_VERSION,
      summary: 'Ask action plans of standards assemblies.',
      description: `Every answer says which edition it is of and leads to its passages. The reference for people is at ${site}/api.`,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: `${site}${API_ROOT}` }],
    security: [],
    paths,
    components: { schemas: componentSchemas() },
  }
}
