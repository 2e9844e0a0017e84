import { isLanguage, type Language } from '../../lib/messages/language'
import { parseForm } from '../../lib/refs/address'

/** The header by which the page server is told in which language to answer. */
export const READERS_LANGUAGE = 'x-readers-language'

/** The parameter and the cookie that say in which language a reader reads. */
const NAME = 'lang'

/** A year, in seconds. */
const REMEMBERED = 365 * 24 * 60 * 60

/** What programs read, and what they load: `/api/cards` alone is for our own pages. */
const PROGRAMS = /^\/(?:_next|api\/(?!cards\/)|mcp|feeds|citations|opensearch|offline\.html|llms\.txt)/

/** Whether an address answers in the language of its reader: pages do; what programs and files say is English. */
const isSpoken = (path: string): boolean => !PROGRAMS.test(path) && parseForm(path) === null

const offered = (tag: string | undefined): Language | null => (isLanguage(tag) ? tag : null)

/** `lang` among the parameters of an address, or null where it says no language that is offered. */
function askedFor(url: string): Language | null {
  const at = url.indexOf('?')
  return at < 0 ? null : offered(new URLSearchParams(url.slice(at)).get(NAME) ?? undefined)
}

const remembered = (cookies: string | undefined): Language | null =>
  offered(/(?:^|;\s*)lang=([a-z]+)\s*(?:;|$)/.exec(cookies ?? '')?.[1])

/**
 * In which language a request is answered: the one that its address asks for, else the one that its reader chose before, else
 * English. What the browser prefers chooses nothing: an address that is passed on shows everybody the same until they choose.
 */
export const languageOf = (url: string, path: string, cookies: string | undefined): Language =>
  (isSpoken(path) && (askedFor(url) ?? remembered(cookies))) || 'en'

/** The cookie that an answer sets, where the address of a page has chosen a language; else null. */
export function cookieFor(url: string, path: string, https: boolean): string | null {
  const chosen = isSpoken(path) && !path.startsWith('/api/') ? askedFor(url) : null
  return chosen && `${NAME}=${chosen}; Path=/; Max-Age=${REMEMBERED}; SameSite=Lax; HttpOnly${https ? '; Secure' : ''}`
}
