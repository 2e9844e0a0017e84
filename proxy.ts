import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { takeForm } from '@/app/document/form'
import { pagePolicy } from '@/app/policy'
import { wayOf } from '@/app/way'
import { isText } from '@/lib/exports/page-forms'
import { parsePath } from '@/lib/refs/address'
import { ASKED_PATH, tellAddress } from '@/lib/views/addresses'
import { GIVEN } from '@/lib/views/draft/given'
import { getService } from '@/lib/views/explorer'
import { UNAVAILABLE_ANSWER, UNAVAILABLE_PAGE } from '@/lib/views/unavailable'

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

/** The answer to a request, as far as it is known before a page is made. What has been sent nowhere is not sent again. */
async function answerTo(request: NextRequest, headers: Headers): Promise<NextResponse> {
  const path = request.nextUrl.pathname
  const service = await getService().catch((fault: unknown) => {
    console.error(fault)
    return null
  })
  if (!service) return unavailable(path)
  const way = await wayOf(path, request.headers.get('accept'), service.library, service.origin)
  switch (way.to) {
    case 'elsewhere':
      return redirect(way.path, request)
    case 'file':
      headers.set(ASKED_PATH, way.path)
      return NextResponse.rewrite(sentTo(FILES, request), { request: { headers } })
    case 'nothing':
      if (path !== NOWHERE) return NextResponse.rewrite(sentTo(NOWHERE, request), { request: { headers } })
  }
  return NextResponse.next({ request: { headers } })
}

/** Sends an address of version one for good to where it is now, with its parameters. */
function redirect(to: string, request: NextRequest): NextResponse {
  const url = new URL(to, request.nextUrl)
  url.search = request.nextUrl.search
  return NextResponse.redirect(url, 308)
}

/** Where a form sends a document to be read. */
const READS_FORMS = '/resolve'

/**
 * Sets the policy, and sends addresses of things that the plan has not to the page for what is not found. That page could
 * also be asked for by the route itself, but then Next.js leaves it to a script to draw it. While no plan is in service every
 * address says so.
 */
export async function proxy(request: NextRequest) {
  // Scripts of the framework's own pages are let in by a nonce of this answer.
  const value = pagePolicy(`'self' 'nonce-${randomBytes(16).toString('base64')}' 'strict-dynamic'`)
  const headers = new Headers(request.headers)
  headers.delete(GIVEN)
  if (request.method === 'POST' && request.nextUrl.pathname === READS_FORMS) {
    headers.set(GIVEN, await takeForm(request))
    // The page is then made as if it had been asked for.
    for (const name of ['content-type', 'content-length', 'transfer-encoding']) headers.delete(name)
  }
  headers.set('Content-Security-Policy', value)
  // What was sent nowhere comes by here again, and still was asked for under its own address.
  if (request.nextUrl.pathname !== NOWHERE) tellAddress(headers, request.nextUrl.pathname, request.nextUrl.searchParams)
  const response = await answerTo(request, headers)
  response.headers.set('Content-Security-Policy', value)
  if (isText(parsePath(request.nextUrl.pathname))) response.headers.append('Vary', 'Accept')
  response.headers.set('X-Content-Type-Options', 'nosniff')
  response.headers.set('Referrer-Policy', 'no-referrer')
  return response
}

export const config = { matcher: '/((?!_next/static).*)' }
