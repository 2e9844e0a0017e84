import { DOWNLOADS } from '../operations/downloads/index'
import { OPERATIONS } from '../operations/index'
import type { Operation } from '../operations/operation'
import { API_ROOT } from '../refs/address'
import type { Explorer } from '../views/explorer'
import { examplesOf } from './examples'
import { type Field, fieldsOf } from './input'
import { isPathField } from './routes'

/** A parameter as the reference lists it. */
export type Parameter = {
  name: string
  place: 'address' | 'query' | 'body'
  /** "resolution, section or clause", "1 to 200", "text". */
  takes: string
  /** The value where none is given, or null. */
  otherwise: string | null
  /** Whether it may be said more than once. */
  several: boolean
  about: string
}

/** An operation or a file as the reference lists it. */
export type ReferenceRow = {
  name: string
  method: string
  path: string
  summary: string
  about: string
  parameters: Parameter[]
  /** An address below the site that can be asked as it stands; for `POST` the body beside it. */
  example: string
  body: string | null
}

type Route = Pick<Operation, 'name' | 'summary' | 'description' | 'method' | 'path' | 'input'>

function takes({ type, enum: values, minimum, maximum, items, maxLength }: Field): string {
  if (values) return values.join(', ')
  if (type === 'array' && items) return takes(items)
  if (type === 'integer') return `${minimum ?? 0} to ${maximum ?? 'any'}`
  if (type === 'boolean') return 'true, false'
  return maxLength === undefined ? 'text' : `text, at most ${maxLength.toLocaleString('en')} characters`
}

function parameterOf(name: string, field: Field, { method, path }: Route): Parameter {
  const examples = field.examples?.flat().map(String) ?? []
  return {
    name,
    place: isPathField(path, name) ? 'address' : method === 'POST' ? 'body' : 'query',
    takes: `${takes(field)}${examples.length > 0 && !field.enum && !field.items?.enum ? `, as in ${examples.join(', ')}` : ''}`,
    otherwise: field.default === undefined || field.default === '' ? null : String(field.default),
    several: field.type === 'array',
    about: field.description ?? '',
  }
}

/** Every operation, and every file, as the reference lists them, with examples that an edition answers. */
export function getReference(explorer: Explorer): { operations: ReferenceRow[]; files: ReferenceRow[] } {
  const exampleOf = examplesOf(explorer)
  const rowOf = (route: Route): ReferenceRow => {
    const { address, body } = exampleOf(route)
    return {
      example: address,
      body,
      name: route.name,
      method: route.method,
      path: `${API_ROOT}${route.path === '/' ? '' : route.path}`,
      summary: route.summary,
      about: route.description,
      parameters: Object.entries(fieldsOf(route)).map(([name, field]) => parameterOf(name, field, route)),
    }
  }
  return {
    operations: (OPERATIONS as readonly Route[]).map(rowOf),
    files: (DOWNLOADS as readonly Route[]).map(rowOf),
  }
}
