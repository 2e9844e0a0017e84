import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { formsOf, isText } from '@/lib/exports/page-forms'
import type { Library } from '@/lib/library/library'
import { say } from '@/lib/messages/message'
import { preferredType } from '@/lib/refs/accept'
import { parseForm, parsePath } from '@/lib/refs/address'
import type { Form } from '@/lib/refs/ref'
import { ASKED_PATH, ASKED_QUERY, leadsNowhere, movedTo } from '@/lib/views/addresses'
import { GIVEN, handOver, readForm } from '@/lib/views/draft/given'
import { getService } from '@/lib/views/explorer'
import { UNAVAILABLE_ANSWER, UNAVAILABLE_PAGE } from '@/lib/views/unavailable'

/**
 * What a page may load: its own files, and the scripts that carry this answer's nonce. A text of the plan that should ever
 * be read as markup could run nothing.
 */
const policy = (nonce: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

/** An address that no route has: its answer is the page for what is not found, whole and with status 404. */
const NOWHERE = '/not/a/page'

/** The route that makes pages in other forms. */
const FILES = '/files'

/** On this very server: an address with another name of its host would be fetched as a foreign one. */
function sentTo(path: string, request: NextRequest) {
  const url = request.nextUrl.clone()
  url.pathname = path
  return url
}

/** What answers where no plan is in service. */
const unavailable = (path: string): NextResponse =>
  path.startsWith('/api/')
    ? NextResponse.json(UNAVAILABLE_ANSWER, { status: 503 })
    : new NextResponse(UNAVAILABLE_PAGE, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } })

/** Whether an address is that of a page in another form, `/wtsa-16/silent.csv`, and not of a thing whose id ends so. */
function isFile(path: string, { registry }: Library): boolean {
  const asked = parseForm(path)
  const place = parsePath(path)
  if (asked === null || ('id' in place && place.id !== null && registry[place.id])) return false
  return formsOf(parsePath(asked.page)).some(({ form }) => form === asked.form)
}

/** The forms that `Accept` chooses among, and what a page is without it. */
const TYPES = {
  'text/html': null,
  'application/akn+xml': 'akn',
  'application/json': 'json',
  'text/plain': 'txt',
} as const

/** The form of a text of the plan that a client wants instead of its page, or null. */
function wantedForm(path: string, accept: string | null): Form | null {
  if (!isText(parsePath(path))) return null
  const type = preferredType(accept, Object.keys(TYPES)) as keyof typeof TYPES
  return parseForm(path) ? null : TYPES[type]
}

/** The answer to a request, as far as it is known before a page is made. What has been sent nowhere is not sent again. */
async function answerTo(request: NextRequest, headers: Headers): Promise<NextResponse> {
  const path = request.nextUrl.pathname
  const service = await getService().catch((fault: unknown) => {
    console.error(fault)
    return null
  })
  if (!service) return unavailable(path)
  const moved = movedTo(path, service.origin)
  if (moved) return redirect(moved, request)
  const wanted = wantedForm(path, request.headers.get('accept'))
  if (wanted) headers.set(ASKED_PATH, `${path}.${wanted}`)
  if (wanted || isFile(path, service.library))
    return NextResponse.rewrite(sentTo(FILES, request), { request: { headers } })
  return path !== NOWHERE && (await leadsNowhere(path, service.library))
    ? NextResponse.rewrite(sentTo(NOWHERE, request), { request: { headers } })
    : NextResponse.next({ request: { headers } })
}

/** Sends an address of version one for good to where it is now, with its parameters. */
function redirect(to: string, request: NextRequest): NextResponse {
  const url = new URL(to, request.nextUrl)
  url.search = request.nextUrl.search
  return NextResponse.redirect(url, 308)
}

/** Where a form sends a document to be read. */
const READS_FORMS = '/resolve'

/** Reads the form that was sent to a page, and tells the page where it finds the text; the page is then made as if asked for. */
async function takeForm(request: NextRequest, headers: Headers): Promise<void> {
  const given = await request
    .formData()
    .then(readForm)
    .catch((fault: unknown) => {
      console.error(fault)
      return { fault: say('draft.fault.form') }
    })
  headers.set(GIVEN, handOver(given))
  for (const name of ['content-type', 'content-length', 'transfer-encoding']) headers.delete(name)
}

/**
 * Sets the policy, and sends addresses of things that the plan has not to the page for what is not found. That page could
 * also be asked for by the route itself, but then Next.js leaves it to a script to draw it. While no plan is in service every
 * address says so.
 */
export async function proxy(request: NextRequest) {
  const value = policy(randomBytes(16).toString('base64'))
  const headers = new Headers(request.headers)
  headers.delete(GIVEN)
  if (request.method === 'POST' && request.nextUrl.pathname === READS_FORMS) await takeForm(request, headers)
  headers.set('Content-Security-Policy', value)
  // What was sent nowhere comes by here again, and still was asked for under its own address.
  if (request.nextUrl.pathname !== NOWHERE) {
    headers.set(ASKED_PATH, request.nextUrl.pathname)
    const query = new URLSearchParams(request.nextUrl.searchParams)
    // The language has been read by the server in front, and is no state of a page.
    query.delete('lang')
    headers.set(ASKED_QUERY, query.toString())
  }
  const response = await answerTo(request, headers)
  response.headers.set('Content-Security-Policy', value)
  if (isText(parsePath(request.nextUrl.pathname))) response.headers.append('Vary', 'Accept')
  response.headers.set('X-Content-Type-Options', 'nosniff')
  response.headers.set('Referrer-Policy', 'no-referrer')
  return response
}

export const config = { matcher: '/((?!_next/static).*)' }
