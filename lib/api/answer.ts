import { type Operation, Problem, type Service } from '../operations/operation'
import { openService } from '../operations/service'
import { formatRef } from '../refs/address'
import { entityTag, isKnown, LONGER, REVALIDATE, stateOf } from './caching'
import { parseInput, readBody, readQuery } from './input'
import { type Fault, faultOf, INTERNAL, problemDocument } from './problems'
import { API_ROOT, findRoutes, methodsOf, operationRoutes, pathBelow } from './routes'

/** Where answers are given: the address of the site without a slash at its end, and what tells one build of the code from another. */
export type Place = { site: string; build: string }

/** The longest body of a request, in characters. */
const MAX_BODY = 512 * 1024

const SHARED = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Last-Modified, Link, Allow, Content-Range, Deprecation',
}

/** Headers of every answer: any program may read it, and finds the description of the API from it (RFC 8631). */
const headersFor = ({ site }: Place, links: readonly string[] = []): Record<string, string> => ({
  ...SHARED,
  Link: [
    `<${site}${API_ROOT}/openapi.json>; rel="service-desc"; type="application/vnd.oai.openapi+json"`,
    `<${site}/api>; rel="service-doc"; type="text/html"`,
    ...links,
  ].join(', '),
})

/** A fault as an answer. */
export function answerFault(fault: Fault, place: Place, headers: Record<string, string> = {}): Response {
  return new Response(`${JSON.stringify(problemDocument(fault, place.site))}\n`, {
    status: fault.status,
    headers: {
      ...headersFor(place),
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': fault.status >= 500 ? 'no-store' : REVALIDATE,
      ...headers,
    },
  })
}

/** What an address below `/api` says that no route has. */
export const noSuchAddress = (pathname: string): Fault => ({
  status: 404,
  code: 'no-such-address',
  detail: `The API has no address ${pathname.slice(0, 120)}: ${API_ROOT} lists what it has.`,
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

async function answer(request: Request, place: Place): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url)
  const parts = pathBelow(pathname)
  const found = parts === null ? [] : findRoutes(operationRoutes, parts)
  if (found.length === 0) return answerFault(noSuchAddress(pathname), place)
  const allow = methodsOf(found)
  if (request.method === 'OPTIONS') return answerOptions(allow, place)
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const chosen = found.find(({ route }) => route.method === method)
  if (!chosen)
    return answerFault(
      { status: 405, code: 'method-not-allowed', detail: `This address answers ${allow.join(', ')}.` },
      place,
      { Allow: allow.join(', ') },
    )
  const { route, fields } = chosen
  const service = await openService((ref) => place.site + formatRef(ref))
  if (method === 'POST') {
    const input = parseInput(route, { ...readBody(route, await bodyOf(request)), ...fields })
    return answerWith(await runOn(route, service, input), { 'Cache-Control': 'no-store' }, request, place)
  }
  const input = parseInput(route, { ...readQuery(route, searchParams), ...fields })
  const { content, modified } = stateOf(service.library)
  const tag = entityTag(content, place.build, place.site, pathname, searchParams.toString())
  const caching = {
    ETag: tag,
    'Last-Modified': new Date(modified).toUTCString(),
    'Cache-Control': searchParams.has('edition') ? LONGER : REVALIDATE,
  }
  if (isKnown(request.headers, tag, modified))
    return new Response(null, { status: 304, headers: { ...headersFor(place), ...caching } })
  return answerWith(await runOn(route, service, input), caching, request, place)
}

/** The types of the table's rows differ; each row was checked where it is defined. */
const runOn = (route: (typeof operationRoutes)[number], service: Service, input: object): Promise<object> =>
  (route as unknown as Operation).run(service, input as never) as Promise<object>

function answerWith(body: object, caching: Record<string, string>, request: Request, place: Place): Response {
  const links: string[] = []
  if ('next' in body && typeof body.next === 'string') {
    const url = new URL(request.url)
    url.searchParams.set('cursor', body.next)
    links.push(`<${place.site}${url.pathname}${url.search}>; rel="next"`)
  }
  const isStandIn = 'standIn' in body && body.standIn === true
  return Response.json(body, {
    headers: { ...headersFor(place, links), ...(isStandIn ? { 'Cache-Control': 'no-store' } : caching) },
  })
}

const answerOptions = (allow: readonly string[], place: Place): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...headersFor(place),
      Allow: allow.join(', '),
      'Access-Control-Allow-Methods': allow.join(', '),
      'Access-Control-Allow-Headers': 'Accept, Content-Type, If-None-Match, If-Modified-Since, Range',
      'Access-Control-Max-Age': '86400',
    },
  })

/** The body of a request as JSON. Throws what is wrong with it as a `Problem`. */
async function bodyOf(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/(?:[\w.+-]+\+)?json\b/.test(type))
    throw new Problem(415, 'bad-content-type', 'The body of the request is JSON: say Content-Type: application/json.')
  const text = await request.text()
  if (text.length > MAX_BODY)
    throw new Problem(413, 'too-long', `The body of the request has at most ${MAX_BODY} characters.`)
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem(400, 'bad-body', 'The body of the request is no JSON.')
  }
}
