import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { ASKED_PATH } from '@/lib/views/addresses'
import { Cards } from './components/cards'
import { CommandMenu } from './components/command-menu'
import { Copying } from './components/copying'
import { EditionLine } from './components/edition'
import { MenuKeys } from './components/menu-keys'
import { Navigation, SiteMap } from './components/navigation'
import { SearchForm } from './components/search-form'
import { sans, serif } from './fonts'
import './globals.css'
import { siteUrl } from './site'

/** Every page is made when it is asked for: the corpus may be replaced while the server runs. */
export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return {
    metadataBase: new URL(await siteUrl()),
    title: { default: 'Action Plan Explorer', template: '%s · Action Plan Explorer' },
    description: 'Search an action plan of a standards assembly and follow what it cites, both ways.',
    openGraph: { siteName: 'Action Plan Explorer', type: 'website' },
  }
}
export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#1d1f23' },
  ],
}

const SKIP = 'sr-only focus:not-sr-only focus:absolute focus:top-3 focus:left-4 focus:z-30 focus:bg-panel focus:p-2'

/** Pages with a search box of their own, where the one in the header would be a second. */
const WITH_BOX = new Set(['/', '/search'])

export default async function Layout({ children }: { children: ReactNode }) {
  const path = (await headers()).get(ASKED_PATH) ?? ''
  return (
    <html lang="en" className={`${sans.variable} ${serif.variable}`}>
      {/* Nothing is drawn before the page has been read to its end, so nothing that stands moves when more arrives. */}
      <link rel="expect" href="#end" blocking="render" />
      <body className="flex min-h-dvh flex-col">
        <a href="#content" className={SKIP}>
          Skip to the content
        </a>
        <header className="relative border-b border-line bg-panel">
          <div className="mx-auto max-w-6xl px-4 pt-3 max-lg:pb-3 sm:px-6">
            <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
              <div>
                <a href="/" className="font-serif text-xl font-semibold text-ink no-underline">
                  Action Plan Explorer
                </a>
                <EditionLine />
              </div>
              {!WITH_BOX.has(path) && (
                <div className="order-3 w-full lg:order-none lg:max-w-xl lg:grow">
                  <SearchForm />
                </div>
              )}
              <div className="lg:order-4 lg:mt-0 lg:w-full">
                <Navigation />
              </div>
            </div>
          </div>
        </header>
        <main id="content" tabIndex={-1} className="mx-auto w-full max-w-6xl grow px-4 pt-8 pb-12 outline-none sm:px-6">
          {children}
          <Cards />
        </main>
        <footer className="border-t border-line bg-sunk">
          <div className="mx-auto max-w-6xl px-4 py-8 sm:px-6">
            <SiteMap />
            <p className="mt-6 text-sm text-quiet">
              The official text of the plan prevails. <a href="/trust">How far to trust what you read here</a>
            </p>
          </div>
        </footer>
        <MenuKeys />
        <CommandMenu />
        <Copying />
        <span id="end" />
      </body>
    </html>
  )
}
