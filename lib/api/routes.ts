import type { Operation } from '../operations/operation'
import { API_ROOT } from '../refs/address'

/** A route: the parts of its path, of which those in braces are fields of the input. */
export type Route = Pick<Operation, 'name' | 'method' | 'path' | 'input'>

const partsOf = (path: string): string[] => path.split('/').filter(Boolean)
const FIELD = /^\{(\w+)\}$/

/** A pattern of a path: its parts, of which those that are null are the fields at the same place. */
type Pattern<R> = { route: R; parts: readonly (string | null)[]; fields: readonly string[] }

const patterns = new WeakMap<readonly Route[], readonly Pattern<Route>[]>()

/** The patterns of routes, once. Paths without fields come first: `/corpus/schema` is not a list of the corpus. */
function patternsOf<R extends Route>(routes: readonly R[]): readonly Pattern<R>[] {
  const known = patterns.get(routes) as readonly Pattern<R>[] | undefined
  if (known) return known
  const made = routes
    .toSorted((a, b) => Number(a.path.includes('{')) - Number(b.path.includes('{')))
    .map((route) => {
      const parts = partsOf(route.path)
      const fields = parts.map((part) => part.match(FIELD)?.[1] ?? '')
      return { route, parts: parts.map((part, i) => (fields[i] ? null : part)), fields }
    })
  patterns.set(routes, made)
  return made
}

/** The routes of a path, with the fields that it says; several where methods differ. */
export function findRoutes<R extends Route>(routes: readonly R[], parts: readonly string[]) {
  const found = patternsOf(routes).filter(
    (pattern) =>
      pattern.parts.length === parts.length && pattern.parts.every((part, i) => part === null || part === parts[i]),
  )
  return found
    .filter(({ route }) => route.path === found[0]!.route.path)
    .map(({ route, fields }) => ({
      route,
      fields: Object.fromEntries(fields.flatMap((field, i) => (field ? [[field, parts[i]!]] : []))),
    }))
}

/** The methods that the routes of a path answer, for `Allow`. */
export const methodsOf = (routes: readonly { route: Route }[]): string[] => [
  ...new Set(routes.flatMap(({ route }) => (route.method === 'GET' ? ['GET', 'HEAD'] : [route.method]))),
  'OPTIONS',
]

/** The parts of the path below `/api/v1`, decoded once; null where a part cannot be decoded. */
export function pathBelow(pathname: string): string[] | null {
  try {
    return partsOf(pathname.slice(API_ROOT.length)).map(decodeURIComponent)
  } catch {
    return null
  }
}

/** Whether a field of an input is said by the path and not by a parameter. */
export const isPathField = (path: string, field: string): boolean => path.includes(`{${field}}`)
