import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { getAddress, parametersOf } from '@/app/asked'
import * as Layout from '@/app/layout'
import * as Missing from '@/app/not-found'
import { type PageAt, pageAt } from '@/app/page-at'
import { pageFacts } from '@/app/page-facts'
import { pagePolicy } from '@/app/policy'
import { withHeaders } from '@/app/request'
import { wayOf } from '@/app/way'
import { isText } from '@/lib/exports/page-forms'
import { parsePath } from '@/lib/refs/address'
import { tellAddress } from '@/lib/views/addresses'
import { GIVEN } from '@/lib/views/draft/given'
import type { getService } from '@/lib/views/explorer'
import { pageAssets } from './assets'
import { takeForm } from './form'
import { Head } from './head'
import { NotFound } from './no-framework'
import { PAGES } from './pages'

/** A page has no script of its own. */
const POLICY = pagePolicy("'self'")

/** A page as it is sent. */
export type Document = { status: number; headers: Record<string, string>; html: string }

type Service = Awaited<ReturnType<typeof getService>>

type Content = { status: number; metadata: Metadata; body: ReactNode }

const nothing = async (): Promise<Content> => ({
  status: 404,
  metadata: Missing.generateMetadata(),
  body: await Missing.default(),
})

/** What a page shows and says of itself; the page for what is not found where it has nothing. */
async function contentOf({ name, params }: PageAt): Promise<Content> {
  const page = PAGES[name]
  const { query } = await getAddress()
  const props = { params: Promise.resolve(params), searchParams: Promise.resolve(parametersOf(query)) }
  try {
    const body = await page.default(props)
    return { status: 200, metadata: (await page.generateMetadata?.(props)) ?? {}, body }
  } catch (fault) {
    if (fault instanceof NotFound) return nothing()
    throw fault
  }
}

/** Prints a page with what stands around it. */
async function print({ metadata, body }: Content): Promise<string> {
  const head = <Head facts={await pageFacts()} page={metadata} assets={pageAssets()} />
  return `<!DOCTYPE html>${renderToStaticMarkup(
    await Layout.default({
      children: (
        <>
          {head}
          {body}
        </>
      ),
    }),
  )}`
}

/**
 * Answers a request for a page with a whole document, without the framework (decisions/083). Null where the address leads
 * elsewhere, or to what is no page: then the framework answers. Rejects where the page cannot be made.
 */
export async function answerPage(
  request: Request,
  { pathname, searchParams }: URL,
  { library, origin }: Service,
): Promise<Document | null> {
  const found = pageAt(pathname)
  const isForm = request.method === 'POST' && found?.name === 'resolve'
  if (!isForm && request.method !== 'GET' && request.method !== 'HEAD') return null
  const way = await wayOf(pathname, request.headers.get('accept'), library, origin)
  if (way.to !== 'nothing' && (way.to !== 'page' || !found)) return null
  const headers = new Headers(request.headers)
  headers.delete(GIVEN)
  tellAddress(headers, pathname, searchParams)
  if (isForm) headers.set(GIVEN, await takeForm(request))
  return withHeaders(headers, async () => {
    const content = found && way.to === 'page' ? await contentOf(found) : await nothing()
    return {
      status: content.status,
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': POLICY,
        ...(isText(parsePath(pathname)) && { Vary: 'Accept' }),
      },
      html: await print(content),
    }
  })
}
