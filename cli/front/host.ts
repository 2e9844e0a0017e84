import type { IncomingMessage } from 'node:http'

/** Under which names readers may reach the explorer. */
export type Site = {
  /** `SITE_URL`, or null. */
  url: URL | null
  /** `SITE_HOSTS`: further names, as "plans.example.int, plans.example.int:8443". */
  hosts: readonly string[]
}

/** Reads `SITE_URL` and `SITE_HOSTS`; throws a sentence where the first is no address. */
export function readSite(env: Readonly<Record<string, string | undefined>> = process.env): Site {
  const hosts = (env.SITE_HOSTS ?? '').split(/[\s,]+/).filter(Boolean)
  if (!env.SITE_URL) return { url: null, hosts }
  if (!URL.canParse(env.SITE_URL) || !/^https?:$/.test(new URL(env.SITE_URL).protocol))
    throw new Error(`SITE_URL=${env.SITE_URL} is no address: write it whole, as in https://plans.example.int.`)
  return { url: new URL(env.SITE_URL), hosts }
}

/** "127.0.0.1:3000", "[::1]:3000". */
const hostOf = (address: string, port: number) => `${address.includes(':') ? `[${address}]` : address}:${port}`

/** Names of this machine for itself. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Whether a request that may come from a page in a browser is another site's: it names a host that is not this explorer's, as
 * after DNS rebinding, or its origin is. Pages of this machine itself may ask whatever their port.
 */
export function isForeign(site: Site, { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>): boolean {
  const { localPort: port = 80 } = socket
  const own = hostOf((socket.localAddress ?? '127.0.0.1').replace(/^::ffff:/, ''), port)
  const known = new Set([
    own,
    ...site.hosts,
    ...(site.url ? [site.url.host] : []),
    ...[...LOOPBACK].map((name) => `${name}:${port}`),
  ])
  if (!known.has(headers.host ?? '')) return true
  if (headers.origin === undefined) return false
  if (!URL.canParse(headers.origin)) return true
  const origin = new URL(headers.origin)
  return !known.has(origin.host) && !LOOPBACK.has(origin.hostname)
}

/**
 * The host under which an answer speaks of the explorer: that of `SITE_URL`; else the one that was asked for, where it is
 * this machine's own or in the list; else the address at which the request came in. So nobody can have pages made that
 * name another's host.
 */
export function hostFor(
  { url, hosts }: Site,
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
): string {
  if (url) return url.host
  const own = hostOf((socket.localAddress ?? '127.0.0.1').replace(/^::ffff:/, ''), socket.localPort ?? 80)
  const asked = headers.host ?? ''
  return hosts.includes(asked) || asked === `localhost:${socket.localPort}` ? asked : own
}
