import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { createGzip, gunzip as gunzipWith } from 'node:zlib'
import { gainsByGzip, gzip, isCompressible, LONGEST, type Long, readBody } from './answers'
import { type Refusal, refusalBody } from './requests'
import type { Answer } from './store'

const gunzip = promisify(gunzipWith)

/** Says why a request is not answered. */
export function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  const { type, body } = refusalBody(refusal, request.url ?? '')
  response.writeHead(refusal.status, {
    ...refusal.headers,
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
  })
  response.end(request.method === 'HEAD' ? undefined : body)
  // What is left of a request that was refused is not read.
  if (!request.complete) request.resume()
}

const takesGzip = ({ headers }: IncomingMessage): boolean =>
  /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(String(headers['accept-encoding'] ?? ''))

/** Whether the client has the answer already. */
export const isKnown = ({ headers }: IncomingMessage, tag: string | undefined): boolean =>
  tag !== undefined &&
  (headers['if-none-match'] ?? '')
    .split(',')
    .some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag.replace(/^W\//, ''))

/** Whether an answer is no newer than the client says, which counts where it says no tag. */
const isAsOld = ({ headers }: IncomingMessage, modified: string | undefined): boolean =>
  headers['if-none-match'] === undefined && Date.parse(modified ?? '') <= Date.parse(headers['if-modified-since'] ?? '')

/** Says that the client has the answer. */
export function sayKnown(response: ServerResponse, { headers }: Answer): void {
  const { 'content-type': _, ...rest } = headers
  response.writeHead(304, rest).end()
}

/** Gives a whole answer, or says that the client has it. */
export async function give(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  const { status, headers, gzip } = answer
  if (status === 200 && (isKnown(request, headers.etag) || isAsOld(request, headers['last-modified'])))
    return sayKnown(response, answer)
  const compressed = gzip && takesGzip(request)
  const body = gzip && !compressed ? await gunzip(answer.body) : answer.body
  response.writeHead(status, {
    ...headers,
    ...(compressed && { 'content-encoding': 'gzip' }),
    'content-length': body.length,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Whether an answer that has not been read yet says that it is short enough to be held. */
const isShort = ({ head, rest }: Long): boolean =>
  head.length === 0 && Number(rest.headers['content-length'] ?? Number.POSITIVE_INFINITY) <= LONGEST

/** Passes an answer on: a short one whole, since a stream takes longer than it; any other as it comes. */
export async function passOn(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Long & { status: number; said: Record<string, string> },
): Promise<void> {
  if (!isShort(answer) || request.method === 'HEAD') return stream(request, response, answer)
  const { rest, status, said } = answer
  const whole = await readBody(rest)
  if (!Buffer.isBuffer(whole)) return stream(request, response, { ...whole, status, said })
  const compressed = takesGzip(request) && gainsByGzip(said['content-type'] ?? '', whole)
  const body = compressed ? await gzip(whole) : whole
  response.writeHead(status, {
    ...said,
    ...(compressed && { 'content-encoding': 'gzip', vary: 'Accept-Encoding' }),
    'content-length': body.length,
  })
  response.end(body)
}

async function stream(
  request: IncomingMessage,
  response: ServerResponse,
  { head, rest, status, said }: Long & { status: number; said: Record<string, string> },
): Promise<void> {
  const compressed = takesGzip(request) && isCompressible(said['content-type'] ?? '') && status === 200
  response.writeHead(status, {
    ...said,
    ...(compressed && { 'content-encoding': 'gzip', vary: 'Accept-Encoding' }),
  })
  if (request.method === 'HEAD') {
    rest.destroy()
    response.end()
    return
  }
  async function* whole() {
    yield* head
    yield* rest
  }
  if (compressed) await pipeline(whole, createGzip(), response)
  else await pipeline(whole, response)
}
