import { Agent, type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http'

/** The page server did not answer within this, in milliseconds. */
const PATIENCE = 15_000

export type PageRequest = { method: string; url: string; headers: OutgoingHttpHeaders; body?: Buffer }

/** Asks the page server; resolves with its answer as soon as that begins, rejects where none comes. */
export type PageSource = (asked: PageRequest, patience?: number) => Promise<IncomingMessage>

/** The page server did not answer in time. */
export class NoAnswer extends Error {}

/** The page server behind a socket, asked over connections that stay open. */
export function pageSource(socketPath: string): PageSource {
  const agent = new Agent({ keepAlive: true, maxFreeSockets: 16, timeout: 60_000 })
  return ({ method, url, headers, body }, patience = PATIENCE) =>
    new Promise((resolve, reject) => {
      const sent = request({ socketPath, agent, method, path: url, headers }, (answer) => {
        clearTimeout(timer)
        resolve(answer)
      })
      const timer = setTimeout(() => sent.destroy(new NoAnswer(`no answer within ${patience} ms`)), patience)
      sent.once('error', (fault) => {
        clearTimeout(timer)
        reject(fault)
      })
      // A stream of events may be silent for long; nothing else is.
      if (!String(headers.accept ?? '').includes('text/event-stream'))
        sent.setTimeout(patience, () => sent.destroy(new NoAnswer(`nothing within ${patience} ms`)))
      sent.end(body)
    })
}
