import { expect } from 'vitest'
import { answerRequest } from '../../../lib/api/answer'
import { ProblemDocument } from '../../../lib/api/openapi'
import { findRoutes, pathBelow } from '../../../lib/api/routes'
import { OPERATIONS } from '../../../lib/operations'
import { DOWNLOADS } from '../../../lib/operations/downloads'
import type { Operation } from '../../../lib/operations/operation'

export const PLACE = { site: 'https://plans.example.int', build: 'test' }

/** The schema of what an address answers; undefined for files and for the description. */
function outputAt(path: string, method: string) {
  const parts = pathBelow(new URL(`${PLACE.site}/api/v1${path}`).pathname) ?? []
  const routes = findRoutes([...OPERATIONS, ...DOWNLOADS] as readonly Operation[], parts)
  return routes.find(({ route }) => route.method === method)?.route.output
}

/**
 * Asks the API as the server does; `body` is parsed where the answer is JSON. Whatever is asked in a test is answered by its
 * schema, with no field more, or by a problem.
 */
export async function ask(path: string, init: RequestInit = {}) {
  const response = await answerRequest(new Request(`${PLACE.site}/api/v1${path}`, init), PLACE)
  const text = await response.text()
  const isJson = /[/+]json\b/.test(response.headers.get('content-type') ?? '')
  const body = isJson && text ? JSON.parse(text) : text
  const output = isJson && text ? outputAt(path, init.method ?? 'GET') : undefined
  if (output) expect(body).toEqual((response.ok ? output : ProblemDocument).parse(body))
  return { status: response.status, headers: response.headers, body }
}
