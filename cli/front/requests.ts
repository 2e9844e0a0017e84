import { type IncomingMessage, STATUS_CODES } from 'node:http'

/** Longer addresses are refused, in characters: the longest query that a search takes is a sixteenth of it. */
const MAX_ADDRESS = 8_192

/** What is read, and nothing else. */
const READS = ['GET', 'HEAD', 'OPTIONS']

/** Addresses that answer other methods too. The versioned API says itself which of its addresses answers which. */
const METHODS: readonly { path: RegExp; methods: readonly string[] }[] = [
  { path: /^\/api\/v1(?:\/|$)/, methods: [...READS, 'POST', 'PUT', 'PATCH', 'DELETE'] },
  { path: /^\/mcp$/, methods: [...READS, 'POST', 'DELETE'] },
  { path: /^\/resolve$/, methods: [...READS, 'POST'] },
]

/** The methods that are passed on for an address. */
export const methodsOf = (path: string): readonly string[] =>
  METHODS.find((row) => row.path.test(path))?.methods ?? READS

/** Whether an address says itself what it answers; for pages and files the server in front says it. */
export const saysItsMethods = (path: string): boolean => path.startsWith('/api/') || path === '/mcp'

/** What is said instead of an answer: a status, and one sentence. */
export type Refusal = { status: number; code: string; message: string; headers?: Record<string, string> }

const decodes = (text: string): boolean => {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

const isApi = (url: string): boolean => /^\/api\/v1(?:[/?]|$)/.test(url)

/** Whether a request cannot mean anything to any route; the queries and bodies are read where they are meant. */
export function refusalOf({
  method = '',
  url = '',
  headers,
  httpVersion,
}: Pick<IncomingMessage, 'method' | 'url'> & Partial<IncomingMessage>): Refusal | null {
  const [path = ''] = url.split('?', 1)
  if (httpVersion === '1.1' && headers?.host === undefined) return NO_HOST
  const methods = methodsOf(path)
  if (!methods.includes(method))
    return {
      status: 405,
      code: 'method-not-allowed',
      message: `This address does not answer ${method}: ask with GET.`,
      headers: { Allow: methods.join(', ') },
    }
  if (url.length > MAX_ADDRESS)
    return { status: 414, code: 'address-too-long', message: `An address has at most ${MAX_ADDRESS} characters.` }
  if (!url.startsWith('/'))
    return { status: 400, code: 'bad-address', message: 'An address begins with a slash, as in /search.' }
  if (!decodes(path) || decodeURIComponent(path).includes('\0'))
    return {
      status: 400,
      code: 'bad-address',
      message: 'The address has a percent sign that begins no character in UTF-8: write %25 for the sign itself.',
    }
  return null
}

const NO_HOST: Refusal = {
  status: 400,
  code: 'no-host',
  message: 'A request of HTTP/1.1 names the host that it asks, in the header Host.',
}

/** What is no request of HTTP. */
export const UNREADABLE: Refusal = {
  status: 400,
  code: 'unreadable',
  message: 'The request cannot be read as HTTP/1.1: its first line or a header is broken.',
}

export const NO_METHOD: Refusal = {
  status: 400,
  code: 'no-method',
  message: 'The request begins with no method that HTTP knows: ask with GET, in capitals.',
}

/** How many more requests are taken after it, in seconds, for which none was free. */
export const BUSY: Refusal = {
  status: 503,
  code: 'busy',
  message: 'More is asked of the explorer than it can answer within a second: try again in a moment.',
  headers: { 'Retry-After': '1' },
}

export const STARTING: Refusal = {
  status: 503,
  code: 'starting',
  message: 'The explorer is starting and has no pages yet: try again in a moment.',
  headers: { 'Retry-After': '2' },
}

export const LATE: Refusal = {
  status: 503,
  code: 'no-answer',
  message: 'The page could not be made in time: try again in a moment.',
  headers: { 'Retry-After': '2' },
}

/** A page of another site, or one that goes by this machine's name, may not ask through its reader's browser. */
export const FOREIGN: Refusal = {
  status: 403,
  code: 'foreign-host',
  message:
    'The request names another host or origin than this explorer: ask under its own address, or name the host in SITE_URL or SITE_HOSTS.',
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** What problems of a status are called. */
const TITLES: Readonly<Record<number, string>> = {
  400: 'The address cannot be understood',
  405: 'The method is not answered here',
  413: 'The request is too long',
  414: 'The address is too long',
  503: 'There is no answer now',
}

/** A refusal in the form in which it is asked for: a problem (RFC 9457) or JSON under /api, a page elsewhere. */
export function refusalBody({ code, message, status }: Refusal, path: string): { type: string; body: string } {
  if (isApi(path))
    return {
      type: 'application/problem+json; charset=utf-8',
      body: `${JSON.stringify({ type: `/api#problem-${code}`, title: TITLES[status] ?? TITLES[503], status, code, detail: message })}\n`,
    }
  if (path.startsWith('/api') || path.startsWith('/mcp'))
    return { type: 'application/json; charset=utf-8', body: `${JSON.stringify({ error: { code, message } })}\n` }
  return {
    type: 'text/html; charset=utf-8',
    body: `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${status} · Action Plan Explorer</title><h1>${status}</h1><p>${escapeHtml(message)}</p><p><a href="/">To the explorer</a></p></html>\n`,
  }
}

/** A refusal as plain text, for a client whose request could not be read: nobody knows in which form it wants its answer. */
export const bareRefusal = ({ status, message, headers }: Refusal) => ({
  status,
  reason: STATUS_CODES[status] ?? '',
  headers: {
    ...headers,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(`${message}\n`),
    'Cache-Control': 'no-store',
  },
  body: `${message}\n`,
})
