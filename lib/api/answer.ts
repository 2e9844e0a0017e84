import type { Download } from '../operations/download'
import { DOWNLOADS } from '../operations/downloads/index'
import { OPERATIONS } from '../operations/index'
import type { Operation, Service } from '../operations/operation'
import { openService } from '../operations/service'
import { API_ROOT } from '../refs/address'
import { readJson } from './body'
import { entityTag, isAsOld, isKnown, LONGER, REVALIDATE, stateOf } from './caching'
import { answerFile } from './files'
import { parseInput, readBody, readQuery } from './input'
import { openApi } from './openapi'
import { type Fault, faultOf, INTERNAL, problemDocument } from './problems'
import { findRoutes, methodsOf, pathBelow } from './routes'

/** Where answers are given: the address of the site without a slash at its end, and what tells one build of the code from another. */
export type Place = { site: string; build: string }

/** Headers of every answer: any program may read it, and finds the description of the API from it (RFC 8631). */
const headersFor = ({ site }: Place, links: readonly string[] = []): Record<string, string> => ({
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'Accept-Ranges, Allow, Content-Disposition, Content-Range, Deprecation, ETag, Last-Modified, Link',
  Link: [
    `<${site}${API_ROOT}/openapi.json>; rel="service-desc"; type="application/vnd.oai.openapi+json"`,
    `<${site}/api>; rel="service-doc"; type="text/html"`,
    ...links,
  ].join(', '),
})

/** A fault as an answer. */
export const answerFault = (fault: Fault, place: Place, headers: Record<string, string> = {}): Response =>
  new Response(`${JSON.stringify(problemDocument(fault, place.site))}\n`, {
    status: fault.status,
    headers: {
      ...headersFor(place),
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': fault.status >= 500 ? 'no-store' : REVALIDATE,
      ...headers,
    },
  })

/** The fault of an address that no route has. */
export const noSuchAddress = (pathname: string): Fault => ({
  status: 404,
  code: 'no-such-address',
  detail: `The API has no address ${pathname.slice(0, 120)}: ${API_ROOT} leads to what it has.`,
})

/** Answers a request to `/api/v1`: finds the operation, reads its input, and runs it where the client has not its answer. */
export async function answerRequest(request: Request, place: Place): Promise<Response> {
  try {
    return await answer(request, place)
  } catch (error) {
    const fault = faultOf(error)
    if (!fault) console.error(error)
    return answerFault(fault ?? INTERNAL, place)
  }
}

/** What answers: an operation, a file, or the description of both. The types of rows differ; each was checked where it is defined. */
const ROUTES = [
  ...(OPERATIONS as readonly Operation[]).map((operation) => ({ ...operation, kind: 'operation' as const })),
  ...(DOWNLOADS as readonly Download[]).map((download) => ({ ...download, kind: 'download' as const })),
]
type Route = (typeof ROUTES)[number]

async function answer(request: Request, place: Place): Promise<Response> {
  const url = new URL(request.url)
  const { pathname } = url
  const parts = pathBelow(pathname)
  if (parts?.length === 1 && parts[0] === 'openapi.json') return answerDescription(request, place)
  const found = parts === null ? [] : findRoutes(ROUTES, parts)
  if (found.length === 0) return answerFault(noSuchAddress(pathname), place)
  const allow = methodsOf(found)
  if (request.method === 'OPTIONS') return answerOptions(allow, place)
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const chosen = found.find(({ route }) => route.method === method)
  if (!chosen) return answerFault(notAnswered(request.method, allow), place, { Allow: allow.join(', ') })
  const { route, fields } = chosen
  const service = await openService(place.site)
  if (method === 'POST') {
    const input = parseInput(route, { ...readBody(route, await readJson(request)), ...fields })
    return run(route, service, input, NOT_KEPT, request, place)
  }
  const caching = cachingOf(route, url, service, place)
  // Only an answer has this tag: who sends it asks for what was found right before, and it need not be read again.
  if (isKnown(request.headers, caching.ETag))
    return new Response(null, { status: 304, headers: { ...headersFor(place), ...caching } })
  const input = parseInput(route, { ...readQuery(route, url.searchParams), ...fields })
  const answer = await run(route, service, input, caching, request, place)
  const isOld = !namesToday(route) && isAsOld(request.headers, stateOf(service.library).modified)
  return isOld ? notModified(answer.headers) : answer
}

const notAnswered = (method: string, allow: readonly string[]): Fault => ({
  status: 405,
  code: 'method-not-allowed',
  detail: `This address does not answer ${method}: it answers ${allow.join(', ')}.`,
})

const namesToday = (route: Route): boolean => route.kind === 'operation' && route.namesToday === true

/** The headers with which an answer is remembered, known before it is made. */
function cachingOf(route: Route, { pathname, search, searchParams }: URL, { library }: Service, place: Place) {
  const { content, modified } = stateOf(library)
  const day = namesToday(route) ? new Date().toISOString().slice(0, 10) : ''
  const isLonger = (route.kind === 'download' || searchParams.has('edition')) && day === ''
  return {
    ETag: entityTag(content, place.build, place.site, pathname, search, day),
    // What names the day on which it is asked is as new as that.
    ...(day === '' && { 'Last-Modified': new Date(modified).toUTCString() }),
    'Cache-Control': isLonger ? LONGER : REVALIDATE,
  }
}

function notModified(given: HeadersInit): Response {
  const headers = new Headers(given)
  for (const name of ['content-type', 'content-disposition', 'content-range']) headers.delete(name)
  return new Response(null, { status: 304, headers })
}

async function run(
  route: Route,
  service: Service,
  input: Record<string, unknown>,
  caching: Record<string, string>,
  request: Request,
  place: Place,
): Promise<Response> {
  if (route.kind === 'download') {
    const file = await route.open(service, input)
    const headers = { ...headersFor(place), ...caching }
    return answerFile(file, { ranges: route.ranges === true, asked: request.headers, headers })
  }
  const body = (await route.run(service, input)) as object
  const isStandIn = 'standIn' in body && body.standIn === true
  return Response.json(body, {
    headers: { ...headersFor(place, linksIn(body, request, place)), ...(isStandIn ? NOT_KEPT : caching) },
  })
}

/** What another engine than the usual one found is not kept. */
const NOT_KEPT = { 'Cache-Control': 'no-store' }

/** Where a list goes on. */
function linksIn(body: object, request: Request, { site }: Place): string[] {
  if (!('next' in body) || typeof body.next !== 'string') return []
  const { pathname, searchParams } = new URL(request.url)
  searchParams.set('cursor', body.next)
  return [`<${site}${pathname}?${searchParams}>; rel="next"`]
}

async function answerDescription(request: Request, place: Place): Promise<Response> {
  const allow = ['GET', 'HEAD', 'OPTIONS']
  if (request.method === 'OPTIONS') return answerOptions(allow, place)
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return answerFault(notAnswered(request.method, allow), place, { Allow: allow.join(', ') })
  const tag = entityTag(place.build, place.site, 'openapi')
  const headers = { ...headersFor(place), ETag: tag, 'Cache-Control': REVALIDATE }
  if (isKnown(request.headers, tag)) return notModified(headers)
  return Response.json(openApi(place.site), {
    headers: { ...headers, 'Content-Type': 'application/vnd.oai.openapi+json;version=3.1' },
  })
}

const answerOptions = (allow: readonly string[], place: Place): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...headersFor(place),
      Allow: allow.join(', '),
      'Access-Control-Allow-Methods': allow.join(', '),
      'Access-Control-Allow-Headers': 'Accept, Content-Type, If-Modified-Since, If-None-Match, If-Range, Range',
      'Access-Control-Max-Age': '86400',
    },
  })
