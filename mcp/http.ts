import { createMcpHandler, type McpHttpHandler } from '@modelcontextprotocol/server'
import { openService } from '../lib/operations/service'
import { makeServer } from './server'

/** Longer requests are refused, in bytes. */
const MAX_BODY = 1024 * 1024

/** So many clients may wait for news at once; there are none, so the streams only stay open. */
const MAX_STREAMS = 100

const handlers = new Map<string, McpHttpHandler>()

/** So many names of this site are known at once: those of its configuration. */
const MAX_SITES = 20

/**
 * Answers requests of the Model Context Protocol under an address of this site. Stateless: each request is answered by a server
 * of its own, on the library that is in use then.
 */
export function answerMcp(request: Request, site: string): Promise<Response> {
  let handler = handlers.get(site)
  if (!handler) {
    const open = () => openService(site)
    handler = createMcpHandler(() => makeServer(open), {
      maxRequestBodySize: MAX_BODY,
      maxSubscriptions: MAX_STREAMS,
      onerror: (error) => console.error(error),
    })
    if (handlers.size < MAX_SITES) handlers.set(site, handler)
  }
  return handler.fetch(request)
}
