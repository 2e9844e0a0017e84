import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Language } from '../../lib/messages/language'
import { type Admission, openAdmission } from './admission'
import { finish, headersOf, type Long, mayRemember, readBody } from './answers'
import { withBody } from './body'
import { give, isKnown, passOn, refuse, sayKnown } from './give'
import { answerHealth, type Processes } from './health'
import { hostFor, isForeign, type Site } from './host'
import { cookieFor, languageOf, READERS_LANGUAGE } from './language'
import { NoAnswer, type PageSource } from './page-source'
import { securityHeaders } from './policy'
import { BUSY, FOREIGN, LATE, methodsOf, type Refusal, refusalOf, STARTING, saysItsMethods } from './requests'
import { watchState } from './service-state'
import { type Answer, openStore, type Store } from './store'
import { answerUnreadable } from './unreadable'

/** How long a client may take for its headers, and for its whole request, in milliseconds. */
const HEADERS_WITHIN = 10_000
const REQUEST_WITHIN = 30_000
const IDLE = 15_000

export type FrontOptions = {
  site: Site
  /** The folder of the library: its state is part of what an answer is remembered by. */
  library: string
  /** Who makes pages; null while nobody does. */
  source: () => PageSource | null
  processes: () => Processes
  store?: Store
  admission?: Admission
}

/** What a request asks for, as it is passed on. */
type Asked = { method: string; url: string; path: string; host: string; accept: string; language: Language }

/** Whether an address gives parts of a file: the API does. All others give the whole, as every server may (RFC 9110, 14.2). */
const givesParts = (path: string): boolean => path.startsWith('/api/v1/')

/** A request that everybody would be given the same answer to. A stream of events, and a part of a file, are nobody's but the client's. */
const isShared = ({ method, headers }: IncomingMessage, path: string): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  !headers.accept?.includes('text/event-stream') &&
  !(headers.range && givesParts(path))

/** Whether the page server can say without making the answer that the client has it: it knows the tags of the API beforehand. */
const mayBeKnown = ({ headers }: IncomingMessage, path: string): boolean =>
  headers['if-none-match'] !== undefined && path.startsWith('/api/v1/')

/** Headers of requests that are about the connection, or with which the parts of the page server speak to each other. */
const INTERNAL =
  /^(?:connection|keep-alive|transfer-encoding|upgrade|host|accept-encoding|x-forwarded-.*|x-middleware-.*|x-nextjs-.*|next-.*|rsc|x-asked-.*|x-readers-.*|x-invoke-.*|x-matched-path|content-security-policy)$/

/**
 * The server that readers reach. It gives again what has been made for the same address of the same state of the library,
 * has the page server make the rest, a bounded number at a time, and says so quickly where that cannot be within a second.
 * What a shared answer is made from is what it is remembered by: no other header of a request is passed on.
 */
export function openFront(options: FrontOptions): Server {
  const { site, library, source, processes } = options
  const store = options.store ?? openStore()
  const admission = options.admission ?? openAdmission()
  const stateNow = watchState(library, source)
  const https = site.url?.protocol === 'https:'
  /** Answers that are being made: who asks for the same waits for the same. */
  const making = new Map<
    string,
    Promise<Answer | (Long & { status: number; said: Record<string, string> }) | Refusal>
  >()

  const headersFor = (asked: Pick<Asked, 'host' | 'language'>) => ({
    host: asked.host,
    [READERS_LANGUAGE]: asked.language,
    'x-forwarded-host': asked.host,
    'x-forwarded-proto': https ? 'https' : 'http',
  })

  /** Has the page server make an answer, and remembers it where it may. */
  async function make(asked: Asked, from: PageSource) {
    const headers = { ...headersFor(asked), accept: asked.accept, 'accept-encoding': 'identity' }
    // Files of pages are not made: they need not wait for what is.
    const admit = asked.path.startsWith('/_next/static/') ? runNow : admission.admit
    const made = await admit(async () => {
      const answer = await from({ method: 'GET', url: asked.url, headers })
      const state = String(answer.headers['x-explorer-state'] ?? '')
      return { state, status: answer.statusCode ?? 500, said: headersOf(answer), body: await readBody(answer) }
    })
    if (!made) return BUSY
    const { state, status, said, body } = made
    if (!Buffer.isBuffer(body)) return { ...body, status, said }
    const answer = await finish(status, said, body, asked.path)
    if (state !== '' && mayRemember(answer) && !body.includes('data-dgst=')) store.set(keyOf(state, asked), answer)
    return answer
  }

  async function answerShared(request: IncomingMessage, response: ServerResponse, asked: Asked): Promise<void> {
    const key = keyOf(stateNow(), asked)
    const known = store.get(key)
    if (known) return give(request, response, known)
    const from = source()
    if (!from) return refuse(request, response, STARTING)
    if (mayBeKnown(request, asked.path)) return answerKnown(request, response, asked, key, from)
    const before = making.get(key)
    const now = before ?? make(asked, from)
    if (!before) {
      making.set(key, now)
      const off = () => void making.delete(key)
      now.then(off, off)
    }
    const made = await now
    if ('code' in made) return refuse(request, response, made)
    if ('body' in made) return give(request, response, made)
    // The rest of a long answer can be read once.
    if (before) await askFor(request, response, asked, from)
    else await passOn(request, response, made)
  }

  /** Says that the client has the answer, where the page server has said so of the same tag; else asks the page server. */
  async function answerKnown(
    request: IncomingMessage,
    response: ServerResponse,
    asked: Asked,
    key: string,
    from: PageSource,
  ): Promise<void> {
    const told = store.get(toldOf(key))
    if (told && isKnown(request, told.headers.etag)) return sayKnown(response, told)
    const answer = await askFor(request, response, asked, from)
    const state = String(answer?.headers['x-explorer-state'] ?? '')
    if (answer?.statusCode !== 304 || state === '') return
    store.set(toldOf(keyOf(state, asked)), { status: 304, headers: headersOf(answer), body: NONE, gzip: false })
  }

  /** What is one client's alone: changes nothing of it but its way. Gives what the page server has answered, if it has. */
  async function askFor(
    request: IncomingMessage,
    response: ServerResponse,
    asked: Asked,
    from: PageSource,
  ): Promise<IncomingMessage | null> {
    const { method, url, path } = asked
    const isPassed = (name: string) => !INTERNAL.test(name) && (name !== 'range' || givesParts(path))
    const given = Object.entries(request.headers).filter(([name]) => isPassed(name))
    const headers = { ...Object.fromEntries(given), ...headersFor(asked), 'accept-encoding': 'identity' }
    const ask = (body?: Buffer) =>
      admission.admit(() => from({ method, url, headers: { ...headers, ...lengthOf(body) }, ...(body && { body }) }))
    const hasBody = method !== 'GET' && method !== 'HEAD'
    const answer = await (hasBody ? withBody(request, path, ask) : ask())
    if (answer === null || 'code' in answer) {
      refuse(request, response, answer ?? BUSY)
      return null
    }
    await passOn(request, response, {
      head: [],
      rest: answer,
      status: answer.statusCode ?? 500,
      said: headersOf(answer),
    })
    return answer
  }

  const server = createServer(
    {
      headersTimeout: HEADERS_WITHIN,
      requestTimeout: REQUEST_WITHIN,
      keepAliveTimeout: IDLE,
      connectionsCheckingInterval: 2_000,
      // A request without it is refused like others, with a sentence and all headers.
      requireHostHeader: false,
    },
    (request, response) => {
      answer(request, response).catch((fault: unknown) => {
        if (response.headersSent || response.destroyed) return void response.destroy()
        if (!(fault instanceof NoAnswer)) console.error(`${request.method} ${request.url?.slice(0, 200)}: ${fault}`)
        refuse(request, response, LATE)
      })
    },
  )

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.on('error', () => {})
    const url = request.url ?? ''
    const path = url.split('?', 1)[0] ?? ''
    for (const [name, value] of Object.entries(securityHeaders(path, https))) response.setHeader(name, value)
    const refusal = refusalOf(request)
    if (refusal) return refuse(request, response, refusal)
    if (request.method === 'OPTIONS' && !saysItsMethods(path))
      return void response.writeHead(204, { Allow: methodsOf(path).join(', ') }).end()
    if (path === '/mcp' && isForeign(site, request)) return refuse(request, response, FOREIGN)
    if (path === '/api/health' && isShared(request, path)) {
      const { status, body } = await answerHealth(
        source(),
        processes(),
        headersFor({ host: hostFor(site, request), language: 'en' }),
      )
      const text = Buffer.from(`${JSON.stringify(body)}\n`)
      const headers = {
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'no-store',
        'access-control-allow-origin': '*',
      }
      return give(request, response, { status, headers, body: text, gzip: false })
    }
    const asked: Asked = {
      method: request.method ?? 'GET',
      url,
      path,
      host: hostFor(site, request),
      accept: (request.headers.accept ?? '*/*').slice(0, 300),
      language: languageOf(url, path, request.headers.cookie),
    }
    const cookie = cookieFor(url, path, https)
    if (cookie) response.setHeader('Set-Cookie', cookie)
    if (isShared(request, path)) return answerShared(request, response, asked)
    const from = source()
    if (from) await askFor(request, response, asked, from)
    else refuse(request, response, STARTING)
  }

  answerUnreadable(server, https)
  return server
}

const lengthOf = (body: Buffer | undefined) => (body ? { 'content-length': body.length } : {})

const runNow = <T>(work: () => Promise<T>): Promise<T | null> => work()

/** The day is part of it: some pages say what has passed by today. */
const keyOf = (state: string, { url, host, accept, language }: Asked): string =>
  [state, new Date().toISOString().slice(0, 10), host, accept, language, url].join('\n')

/** Under which it is remembered that the page server has answered 304: the tag of the answer is known, the answer is not. */
const toldOf = (key: string): string => `304\n${key}`
const NONE = Buffer.alloc(0)
