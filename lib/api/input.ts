import { z } from 'zod'
import { type Operation, Problem } from '../operations/operation'

/** A field of an input as JSON Schema describes it. */
export type Field = {
  type?: string
  description?: string
  enum?: readonly (string | number)[]
  const?: string | number
  default?: unknown
  examples?: readonly unknown[]
  minimum?: number
  maximum?: number
  maxLength?: number
  maxItems?: number
  pattern?: string
  items?: Field
  /** Whether there is no answer without it; not a word of JSON Schema, which says it beside the fields. */
  isRequired?: boolean
}

/** What reading an input needs of what is asked. */
export type Described = Pick<Operation, 'input'>

const known = new WeakMap<z.ZodObject, Readonly<Record<string, Field>>>()

/** The fields of an operation's input, by name. */
export function fieldsOf({ input }: Described): Readonly<Record<string, Field>> {
  const before = known.get(input)
  if (before) return before
  const { properties = {}, required = [] } = z.toJSONSchema(input, { io: 'input' })
  const fields = properties as Record<string, Field>
  for (const [name, field] of Object.entries(fields)) field.isRequired = required.includes(name)
  known.set(input, fields)
  return fields
}

/** What a value of an address is, by the type of its field; what cannot be that stays a text, which the schema refuses. */
function readValue(text: string, { type }: Field): unknown {
  if (type === 'integer' || type === 'number') return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text) ? Number(text) : text
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  return text
}

/** The input that the parameters of an address stand for; a list is said by saying its name more than once. */
export function readQuery(operation: Described, params: URLSearchParams): Record<string, unknown> {
  const fields = fieldsOf(operation)
  const input: Record<string, unknown> = {}
  for (const name of new Set(params.keys())) {
    const field = fieldNamed(name, fields)
    const values = params.getAll(name).filter((value) => value !== '')
    if (field.type === 'array') input[name] = values.map((value) => readValue(value, field.items ?? {}))
    else if (values.length > 1)
      throw new Problem(400, 'bad-parameter', `${name} takes one value; it is said ${values.length} times.`, {
        parameter: name,
      })
    else if (values[0] !== undefined) input[name] = readValue(values[0], field)
  }
  return input
}

/** The input that a body stands for. */
export function readBody(operation: Described, body: unknown): Record<string, unknown> {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new Problem(400, 'bad-body', 'The body of the request is a JSON object of the parameters.')
  for (const name of Object.keys(body)) fieldNamed(name, fieldsOf(operation))
  return body as Record<string, unknown>
}

function fieldNamed(name: string, fields: Readonly<Record<string, Field>>): Field {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (field) return field
  throw new Problem(400, 'unknown-parameter', `There is no parameter "${name.slice(0, 60)}".`, {
    parameter: name.slice(0, 60),
    allowed: Object.keys(fields),
  })
}

/** The input as its schema gives it. Throws a `Problem` for the first parameter that is at fault. */
export function parseInput(operation: Described, given: Record<string, unknown>): Record<string, unknown> {
  const parsed = operation.input.safeParse(given)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const parameter = String(issue?.path[0] ?? '')
  const field = fieldsOf(operation)[parameter]
  if (!issue || !field) throw new Problem(400, 'bad-parameter', 'The parameters cannot be read.')
  const allowed = field.enum ?? field.items?.enum
  throw new Problem(400, 'bad-parameter', `${parameter} takes ${takes(field, issue.code, given[parameter])}.`, {
    parameter,
    ...(allowed && { allowed: allowed.map(String) }),
  })
}

const alternatives = (values: readonly unknown[]) =>
  values.length > 1 ? `${values.slice(0, -1).join(', ')} or ${values.at(-1)}` : String(values[0])

/** What a field takes, as the end of a sentence. */
function takes(field: Field, code: string, given: unknown): string {
  const { type, minimum, maximum, maxLength, maxItems, items, examples } = field
  if (field.enum) return alternatives(field.enum)
  if (type === 'array' && items) {
    if (Array.isArray(given) && maxItems !== undefined && given.length > maxItems) return `at most ${maxItems} values`
    return takes({ ...items, ...(Array.isArray(examples?.[0]) && { examples: examples[0] }) }, code, undefined)
  }
  if (type === 'integer' || type === 'number') return `a whole number from ${minimum ?? 0} to ${maximum ?? 'any'}`
  if (type === 'boolean') return 'true or false'
  if (code === 'too_big' && maxLength !== undefined) return `at most ${maxLength} characters`
  const [example] = examples ?? []
  return example === undefined ? 'a text' : `a text such as ${example}`
}
