import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { placeOfAnswers } from '@/app/api/place'
import { answerPage } from '@/app/document/answer'
import { answerRequest } from '@/lib/api/answer'
import { answerFirstVersion } from '@/lib/api/first-version'
import { API_ROOT } from '@/lib/refs/address'
import { getService } from '@/lib/views/explorer'
import { answerMcp } from '@/mcp/http'

/** Addresses that the framework would send nowhere else, as it does one that ends with a slash. */
const PLAIN = /^(?:\/|(?:\/[^/?]+)+)(?:\?|$)/

/** A request as the API takes it, with its whole body, which the server in front has held too: a stream costs more than most answers. */
async function requestOf(request: IncomingMessage): Promise<Request> {
  const { method = 'GET', url = '', headers } = request
  const given = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  )
  // What is read here nobody reads again: of a method that no route answers with a body it is left to the framework.
  const hasBody = method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS'
  return new Request(`http://${headers.host ?? '127.0.0.1'}${url}`, {
    method,
    headers: given,
    ...(hasBody && { body: await buffer(request) }),
  })
}

/** Answers of this type are short enough to be given whole, which costs a tenth of a stream; downloads have other types. */
const WHOLE = 'application/json'

async function give(answer: Response, response: ServerResponse): Promise<void> {
  const headers = Object.fromEntries(answer.headers)
  if (answer.body && headers['content-type'] === WHOLE) {
    const body = Buffer.from(await answer.arrayBuffer())
    response.writeHead(answer.status, { ...headers, 'content-length': body.length }).end(body)
    return
  }
  response.writeHead(answer.status, headers)
  if (!answer.body) response.end()
  else await pipeline(Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]), response)
}

async function answerApi(asked: Request, path: string): Promise<Response | null> {
  const place = placeOfAnswers(asked)
  const isVersioned = `${path}/`.startsWith(`${API_ROOT}/`)
  return isVersioned ? answerRequest(asked, place) : answerFirstVersion(asked, place)
}

/**
 * Answers a request to the API or of an assistant (decisions/082), or for a page (decisions/083), without the framework, whose
 * way to an answer takes longer than most answers. False where the request is for something else, or nothing is in service:
 * then the framework answers.
 */
export async function answerDirectly(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const { url = '' } = request
  if (!PLAIN.test(url)) return false
  const service = await getService().catch(() => null)
  if (!service) return false
  const asked = await requestOf(request)
  const address = new URL(asked.url)
  if (url.startsWith('/api/')) {
    const answer = await answerApi(asked, address.pathname)
    if (answer) await give(answer, response)
    return answer !== null
  }
  if (address.pathname === '/mcp') {
    await give(await answerMcp(asked, placeOfAnswers(asked).site), response)
    return true
  }
  const page = await answerPage(asked, address, service)
  if (!page) return false
  response.writeHead(page.status, page.headers).end(page.html)
  return true
}
