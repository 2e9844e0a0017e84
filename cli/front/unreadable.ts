import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { securityHeaders } from './policy'
import { bareRefusal, NO_METHOD, type Refusal, refusalOf, UNREADABLE } from './requests'

/** What the parser of requests found, as far as the client can do something about it. */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    code: 'headers-too-long',
    message: 'The headers of a request have at most 16 KB together.',
  },
  HPE_INVALID_METHOD: NO_METHOD,
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    code: 'too-slow',
    message: 'The request did not come to its end in time: send it again.',
  },
}

/** A whole answer with the headers that every answer has. */
function textOf(refusal: Refusal, https: boolean): string {
  const { status, reason, headers, body } = bareRefusal(refusal)
  const lines = Object.entries({
    ...securityHeaders('/', https),
    ...headers,
    Connection: 'close',
  }).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/1.1 ${status} ${reason}`, ...lines, '', body].join('\r\n')
}

/**
 * Answers what never becomes a request, or what Node.js would answer by itself without our headers: a broken or an endless
 * head, CONNECT, and an expectation that nobody can meet.
 */
export function answerUnreadable(server: Server, https: boolean): void {
  /** The last request on each connection: nothing is written into the middle of its answer, and nothing after it where it has one. */
  const last = new WeakMap<Duplex, { request: IncomingMessage; response: ServerResponse }>()
  server.on('request', (request, response) => last.set(request.socket, { request, response }))
  const end = (socket: Duplex, refusal: Refusal) => {
    // A client that is slow on purpose would not close its side.
    const close = () => void socket.destroy()
    const { request, response } = last.get(socket) ?? {}
    const isAnswered = response?.headersSent && !(response.writableFinished && request?.complete)
    if (socket.writable && !isAnswered) socket.end(textOf(refusal, https), close)
    else close()
  }
  server.on('clientError', ({ code = '' }: NodeJS.ErrnoException, socket) => end(socket, REFUSALS[code] ?? UNREADABLE))
  server.on('connect', (request, socket) => {
    socket.on('error', () => {})
    end(socket, refusalOf(request) ?? UNREADABLE)
  })
  // It is answered as if nothing were expected (RFC 9110, 10.1.1).
  server.on('checkExpectation', (request, response) => void server.emit('request', request, response))
}
