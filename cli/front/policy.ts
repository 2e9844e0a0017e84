import { createHash } from 'node:crypto'

// The page server signs the scripts of a page with a nonce, which is of one answer. An answer that is given more than once
// cannot have one: here each script that carries the nonce is named by its hash instead. What does not carry it, as markup
// that came out of a text would not, gets no hash, and does not run.

/** What the answer of the page server says of its scripts: "'nonce-…'". */
const NONCE = /'nonce-([\w+/=-]+)'/

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g

const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

/** A page and its policy, both without the nonce: the same page always gives the same bytes. */
export function withoutNonce(html: string, policy: string): { html: string; policy: string } {
  const nonce = NONCE.exec(policy)?.[1]
  if (!nonce) return { html, policy }
  const blank = '0'.repeat(nonce.length)
  const signed = `nonce="${nonce}"`
  const hashes = new Set<string>()
  for (const [, attributes = '', script = ''] of html.matchAll(SCRIPT))
    if (attributes.includes(signed) && !/\ssrc=/.test(attributes)) hashes.add(hashOf(script.replaceAll(nonce, blank)))
  return {
    html: html.replaceAll(` ${signed}`, '').replaceAll(nonce, blank),
    policy: policy.replace(NONCE, [...hashes].join(' ')).replace(" 'strict-dynamic'", ''),
  }
}

/** A policy for answers that are no pages: nothing in them is loaded or run. */
const NOTHING = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"

/** Where the service worker is, and what it may do: ask this explorer for a copy of the plan. */
export const SERVICE_WORKER = '/sw.js'
export const COPIES = "default-src 'none'; connect-src 'self'"

/** Headers of every answer; `https` says whether readers reach the explorer by it. A page says a policy of its own. */
export function securityHeaders(path: string, https: boolean): Record<string, string> {
  // Programs of other sites may read what the API answers; pages and their files are only for themselves.
  const shared = path.startsWith('/api/')
  return {
    'Content-Security-Policy': NOTHING,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': shared ? 'cross-origin' : 'same-origin',
    ...(shared && { 'Access-Control-Allow-Origin': '*' }),
    ...(https && { 'Strict-Transport-Security': 'max-age=31536000' }),
  }
}
