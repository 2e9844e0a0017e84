import type { Operation } from '../operations/operation'
import { API_ROOT } from '../refs/address'

/** A route: the parts of its path, of which those in braces are fields of the input. */
export type Route = Pick<Operation, 'name' | 'method' | 'path' | 'input'>

const partsOf = (path: string): string[] => path.split('/').filter(Boolean)
const FIELD = /^\{(\w+)\}$/

/** The fields that a path says, where it is one of a route; null where it is none. */
function match(pattern: string, parts: readonly string[]): Record<string, string> | null {
  const own = partsOf(pattern)
  if (own.length !== parts.length) return null
  const fields: Record<string, string> = {}
  for (const [i, part] of own.entries()) {
    const [, field] = part.match(FIELD) ?? []
    if (field) fields[field] = parts[i]!
    else if (part !== parts[i]) return null
  }
  return fields
}

/** Paths without fields come first: `/corpus/schema` is not a list of the corpus. */
const byFields = (a: Route, b: Route) => Number(a.path.includes('{')) - Number(b.path.includes('{'))

/** The routes of a path, with the fields that it says; several where methods differ. */
export function findRoutes<R extends Route>(routes: readonly R[], parts: readonly string[]) {
  const found = routes.toSorted(byFields).flatMap((route) => {
    const fields = match(route.path, parts)
    return fields ? [{ route, fields }] : []
  })
  return found.filter(({ route }) => route.path === found[0]!.route.path)
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
