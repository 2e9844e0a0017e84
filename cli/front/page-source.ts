import { Agent, type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

/** The page server did not answer within this, in milliseconds. */
const PATIENCE = 15_000

/** The framework says the address of a page in several headers of its answer: they may have so many bytes together. */
const LONGEST_HEADERS = 128 * 1024

export type PageRequest = { method: string; url: string; headers: OutgoingHttpHeaders; body?: Buffer }

/** Asks the page server; resolves with its answer as soon as that begins, rejects where none comes. */
export type PageSource = (asked: PageRequest, patience?: number) => Promise<IncomingMessage>

/** The page server did not answer in time. */
export class NoAnswer extends Error {}

/** A page server that has ended is started again within this on a machine that is not crowded, in milliseconds. */
const STARTED_WITHIN = 4_000
/** How often it is looked whether it is there again, in milliseconds. */
const LOOK_EVERY = 100

/** Nobody listens, so that nothing of the request was done; or whoever was asked has ended before an answer, which matters to no reading. */
const mayAskAgain = (fault: unknown, { method }: PageRequest): boolean => {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined
  if (code === 'ECONNREFUSED' || code === 'ENOENT') return true
  return (code === 'ECONNRESET' || code === 'EPIPE') && (method === 'GET' || method === 'HEAD')
}

/** The page server behind a socket, asked over connections that stay open. While it is started again a request waits for it. */
export function pageSource(socketPath: string, startedWithin = STARTED_WITHIN): PageSource {
  const agent = new Agent({ keepAlive: true, maxFreeSockets: 16, timeout: 60_000 })
  return async (asked, patience = PATIENCE) => {
    const began = performance.now()
    for (;;) {
      const left = patience - (performance.now() - began)
      try {
        return await askOnce(socketPath, agent, asked, left)
      } catch (fault) {
        const waited = performance.now() - began + LOOK_EVERY
        if (waited > Math.min(startedWithin, patience) || !mayAskAgain(fault, asked)) throw fault
        await pause(LOOK_EVERY)
      }
    }
  }
}

function askOnce(
  socketPath: string,
  agent: Agent,
  { method, url, headers, body }: PageRequest,
  patience: number,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { socketPath, agent, method, path: url, headers, maxHeaderSize: LONGEST_HEADERS },
      (answer) => {
        clearTimeout(timer)
        resolve(answer)
      },
    )
    const timer = setTimeout(() => sent.destroy(new NoAnswer(`no answer within ${Math.round(patience)} ms`)), patience)
    sent.once('error', (fault) => {
      clearTimeout(timer)
      reject(fault)
    })
    // A stream of events may be silent for long; nothing else is.
    if (!String(headers.accept ?? '').includes('text/event-stream'))
      sent.setTimeout(patience, () => sent.destroy(new NoAnswer(`nothing within ${Math.round(patience)} ms`)))
    sent.end(body)
  })
}
