import type { OutgoingHttpHeaders } from 'node:http'
import type { ProcessState } from '../processes/keep-running'
import { readBody } from './answers'
import type { PageSource } from './page-source'

/** The processes that are kept running, and how the explorer stands as a whole. */
export type Processes = ProcessState[]

/** Health is answered within this, in milliseconds, whatever the page server does. */
const PATIENCE = 1_000

/**
 * `GET /api/health`: what the page server says of the plan and the engines, with the processes beside it. Where it does not
 * answer in time the processes are still told, with status 503.
 */
export async function answerHealth(source: PageSource | null, processes: Processes, headers: OutgoingHttpHeaders) {
  const said = source && (await askPages(source, headers).catch(() => null))
  if (said) return { status: said.status, body: { ...said.body, processes } }
  const starting = processes.some(({ state }) => state === 'starting') || source === null
  return { status: 503, body: { status: starting ? 'starting' : 'not answering', processes } }
}

async function askPages(source: PageSource, headers: OutgoingHttpHeaders) {
  const answer = await source(
    { method: 'GET', url: '/api/health', headers: { ...headers, 'accept-encoding': 'identity' } },
    PATIENCE,
  )
  const body = await readBody(answer)
  if (!Buffer.isBuffer(body)) return null
  return { status: answer.statusCode ?? 500, body: JSON.parse(body.toString('utf8')) as object }
}
