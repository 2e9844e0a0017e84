import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { gzip as gzipWith } from 'node:zlib'
import { COPIES, SERVICE_WORKER, withoutNonce } from './policy'
import { type Answer, SEARCH_HOLDS } from './store'

/** Compresses what is held whole. */
export const gzip = promisify(gzipWith)

/** Longer answers are passed on as they come and are not remembered, in bytes. */
export const LONGEST = 4 * 1024 * 1024

/** Bodies below this gain nothing by being compressed, in bytes. */
const SHORTEST = 512

/** Headers of a connection and of the page server, which are no part of what it says. */
const DROPPED = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'content-encoding',
  'date',
  'x-powered-by',
  'x-explorer-state',
  'x-nextjs-cache',
  'x-nextjs-prerender',
  'x-nextjs-stale-time',
  'x-middleware-rewrite',
])

const COMPRESSED = /^(?:text\/|application\/(?:[\w.+-]*\+)?(?:json|xml|javascript)|application\/x-ndjson|image\/svg)/

export const isCompressible = (type: string): boolean => COMPRESSED.test(type) && !type.startsWith('text/event-stream')

/** Whether a whole body is given compressed to those who take that. */
export const gainsByGzip = (type: string, body: Buffer): boolean => isCompressible(type) && body.length >= SHORTEST

/** Characters that no address may have, as in `/clauses/"onmouseover=`, in the escaped form; escapes stay as they are. */
const escapeLocation = (location: string) => location.replace(/["<>\\^`{|}\s]/g, encodeURIComponent)

/** Headers of requests by which the framework chooses among its own forms of a page: none of them is passed on. */
const CHOSEN_BY_FRAMEWORK = /^(?:rsc|next-.*)$/i

/** What the page server's answer says of itself, without what is only of the way to here. */
export function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const said: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined && !DROPPED.has(name)) said[name] = Array.isArray(value) ? value.join(', ') : value
  if (said.vary) {
    const names = said.vary.split(/,\s*/).filter((name) => !CHOSEN_BY_FRAMEWORK.test(name))
    if (names.length > 0) said.vary = names.join(', ')
    else delete said.vary
  }
  if (said.location) said.location = escapeLocation(said.location)
  return said
}

/** The first of a body that is too long to hold, and where the rest comes from. */
export type Long = { head: Buffer[]; rest: IncomingMessage }

/** A whole body, or the head of one that is too long to hold. */
export async function readBody(answer: IncomingMessage): Promise<Buffer | Long> {
  const parts: Buffer[] = []
  let length = 0
  for (;;) {
    const part: Buffer | null = answer.read()
    if (part) {
      parts.push(part)
      length += part.length
      if (length > LONGEST) return { head: parts, rest: answer }
      continue
    }
    if (answer.readableEnded || answer.destroyed) break
    await new Promise<void>((resolve, reject) => {
      const off = () => {
        answer.off('readable', go).off('end', go).off('error', fail).off('close', go)
      }
      const go = () => {
        off()
        resolve()
      }
      const fail = (fault: Error) => {
        off()
        reject(fault)
      }
      answer.once('readable', go).once('end', go).once('error', fail).once('close', go)
    })
  }
  if (!answer.complete) throw new Error('the page server ended within an answer')
  return Buffer.concat(parts)
}

/** Whether an answer says which search engine gave it, and so holds only as long as that engine is likely to. */
const isSearch = (path: string) => /^\/(?:[^/]+\/)?search(?:$|[/?.])|^\/api\/(?:.*\/)?(?:search|suggest)/.test(path)

/** An answer as it is remembered and given: without nonce, compressed where that helps, with an entity tag of what it says. */
export async function finish(status: number, said: Record<string, string>, raw: Buffer, path: string): Promise<Answer> {
  const { 'content-security-policy': policy = '', ...headers } = said
  const type = headers['content-type'] ?? ''
  let body = raw
  if (type.startsWith('text/html')) {
    const page = withoutNonce(raw.toString('utf8'), policy)
    headers['content-security-policy'] = page.policy
    if (headers.link) headers.link = headers.link.replace(/; nonce="[^"]*"/g, '')
    // The framework forbids to keep what is made for a request; this page is the same for everybody.
    headers['cache-control'] = 'public, max-age=0, must-revalidate'
    const language = /<html lang="([a-z]+)"/.exec(page.html.slice(0, 500))?.[1]
    if (language) headers['content-language'] = language
    // The cookie that remembers a reader's language decides what a page says.
    headers.vary = headers.vary ? `${headers.vary}, Cookie` : 'Cookie'
    body = Buffer.from(page.html, 'utf8')
  }
  if (path === SERVICE_WORKER) headers['content-security-policy'] = COPIES
  if (body.length > 0) headers.etag ??= `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const compress = gainsByGzip(type, body)
  if (compress) headers.vary = headers.vary ? `${headers.vary}, Accept-Encoding` : 'Accept-Encoding'
  return {
    status,
    headers,
    body: compress ? await gzip(body) : body,
    gzip: compress,
    ...(isSearch(path) && { until: Date.now() + SEARCH_HOLDS }),
  }
}

/** Whether everybody may be given an answer again: pages always, other things unless they say otherwise. */
export const mayRemember = ({ status, headers }: Pick<Answer, 'status' | 'headers'>): boolean =>
  (status < 500 || status === 501) &&
  headers['set-cookie'] === undefined &&
  (headers['content-type']?.startsWith('text/html') || !/no-store|private/.test(headers['cache-control'] ?? ''))
