import { askedHeaders } from './request'

const HOST = /^[\w.-]{1,253}(?::\d{1,5})?$|^\[[\da-f:]{2,45}\](?::\d{1,5})?$/i

/**
 * The address under which this explorer is read, without a slash at its end: `SITE_URL`, else what the headers of a request
 * name. Canonical addresses, the site map and citations begin with it.
 */
export function siteOf(given: Pick<Headers, 'get'>): string {
  if (process.env.SITE_URL) return process.env.SITE_URL.replace(/\/+$/, '')
  const host = given.get('x-forwarded-host') ?? given.get('host') ?? ''
  const protocol = given.get('x-forwarded-proto') === 'https' ? 'https' : 'http'
  return `${protocol}://${HOST.test(host) ? host : '127.0.0.1'}`
}

/** The same address, of the request that is being answered. */
export const siteUrl = async (): Promise<string> => siteOf(await askedHeaders())
