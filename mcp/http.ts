import {
  createMcpHandler,
  isJsonContentType,
  isLegacyRequest,
  type McpHttpHandler,
  WebStandardStreamableHTTPServerTransport,
} from '@modelcontextprotocol/server'
import { openService } from '../lib/operations/service'
import { answerPlainCall } from './plain-call'
import { makeServer } from './server'

/** Longer requests are refused, in bytes. */
const MAX_BODY = 1024 * 1024

/** So many clients may wait for news at once; there are none, so the streams only stay open. */
const MAX_STREAMS = 100

const handlers = new Map<string, McpHttpHandler>()

/** So many names of this site are known at once: those of its configuration. */
const MAX_SITES = 20

/** What requests ask, of those that were read. */
const messages = new WeakMap<Request, unknown>()

/** The name of the tool that a message calls; undefined where it asks for something else. */
function toolCalledBy(message: unknown): string | undefined {
  const { method, params } = (message ?? {}) as { method?: unknown; params?: { name?: unknown } }
  return method === 'tools/call' && typeof params?.name === 'string' ? params.name : undefined
}

const serverFor = (message: unknown, site: string) => makeServer(() => openService(site), toolCalledBy(message))

function handlerFor(site: string): McpHttpHandler {
  const known = handlers.get(site)
  if (known) return known
  const handler = createMcpHandler(({ requestInfo }) => serverFor(requestInfo && messages.get(requestInfo), site), {
    maxRequestBodySize: MAX_BODY,
    maxSubscriptions: MAX_STREAMS,
    // Most are a client's: a line says enough. Faults of our own are logged where tools are called.
    onerror: (error) => console.error(`mcp: ${error.message}`),
  })
  if (handlers.size < MAX_SITES) handlers.set(site, handler)
  return handler
}

/**
 * Answers a request of the protocol of 2025 with JSON: a stream, as the package has it, costs a third of a short answer. With the
 * answer the exchange is over; the server holds nothing that would have to be closed.
 */
async function answerWhole(request: Request, message: unknown, site: string): Promise<Response> {
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
  await serverFor(message, site).connect(transport)
  return transport.handleRequest(request, { parsedBody: message })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Answers requests of the Model Context Protocol under an address of this site. Stateless: each request is answered by a server
 * of its own, on the library that is in use then.
 */
export async function answerMcp(request: Request, site: string): Promise<Response> {
  const handler = handlerFor(site)
  if (request.method !== 'POST' || !isJsonContentType(request.headers.get('content-type')))
    return handler.fetch(request)
  const { url, method, headers } = request
  const body = await request.text()
  const message = body.length > MAX_BODY ? undefined : parseJson(body)
  // The package says what is wrong with it.
  if (message === undefined) return handler.fetch(new Request(url, { method, headers, body }))
  if (await isLegacyRequest(request, message)) {
    const answer = await answerPlainCall(headers, message, () => openService(site))
    return answer ?? answerWhole(request, message, site)
  }
  messages.set(request, message)
  return handler.fetch(request, { parsedBody: message })
}
