import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { directionOf, readersLanguage } from '@/lib/messages/language'
import { say } from '@/lib/messages/message'
import { formatRef, parsePath } from '@/lib/refs/address'
import { libraryRef } from '@/lib/refs/ref'
import { getLibrary } from '@/lib/views/explorer'
import { getAddress, getOrigin } from './asked'
import { SAID_ID } from './browser/copying'
import { EditionLine, EditionOnPaper, OlderEdition } from './components/edition'
import { Languages } from './components/languages'
import { Navigation, SiteMap } from './components/navigation'
import { PageForms } from './components/page-forms'
import { ScriptWords } from './components/script-words'
import { Scripts } from './components/scripts'
import { SearchForm } from './components/search-form'
import './letters.css'
import './globals.css'
import './[root]/brief/print.css'
import { ICONS, PICTURE, pageFacts, THEMES } from './page-facts'

/** Every page is made when it is asked for: the corpus may be replaced while the server runs. */
export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const { site, canonical, languages, feeds } = await pageFacts()
  const types = Object.fromEntries(feeds.map(({ type, url, title }) => [type, [{ url, title }]]))
  const icons = (rel: string) => ICONS.filter((icon) => icon.rel === rel)
  return {
    alternates: { canonical, languages: Object.fromEntries(languages), types },
    metadataBase: new URL(site),
    title: { default: say('site.name'), template: `%s · ${say('site.name')}` },
    description: say('site.description'),
    openGraph: { siteName: say('site.name'), type: 'website', images: [{ ...PICTURE, alt: say('site.name') }] },
    icons: { icon: icons('icon'), apple: icons('apple-touch-icon') },
  }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: [...THEMES] }

const SKIP = 'sr-only focus:not-sr-only focus:absolute focus:top-3 focus:start-4 focus:z-30 focus:bg-panel focus:p-2'

/** Whether it is the page of results: the keyboard reaches them first. */
const isSearch = (path: string): boolean => path === '/search'

/** Whether a page has a search box of its own, where the one in the header would be a second. */
const hasBox = (path: string): boolean => {
  const place = parsePath(path)
  const isHome = place.kind === 'edition' && place.page === 'home' && getLibrary().find(place.at) !== undefined
  return path === '/' || path === '/search' || isHome
}

export default async function Layout({ children }: { children: ReactNode }) {
  const { path, query } = await getAddress()
  const origin = await getOrigin()
  const language = readersLanguage()
  return (
    <html lang={language} dir={directionOf(language)}>
      {/* Nothing is drawn before the page has been read to its end, so nothing that stands moves when more arrives. */}
      <link rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml" title={say('site.name')} />
      <link rel="expect" href="#end" blocking="render" />
      <body className="flex min-h-dvh flex-col">
        <a href="#content" className={SKIP}>
          {say('site.skip')}
        </a>
        {isSearch(path) && (
          <a href="#results" className={SKIP}>
            {say('search.skip')}
          </a>
        )}
        <header className="relative border-b border-line bg-panel">
          <div className="mx-auto max-w-6xl px-4 pt-2.5 max-lg:pb-2.5 sm:px-6">
            <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 lg:gap-y-1">
              {/* Its width is what the search box leaves, not that of its words: letters that load late move nothing. */}
              <div className="min-w-0 flex-1 basis-0 items-baseline gap-x-4 max-lg:basis-auto sm:flex">
                <a
                  href={formatRef(libraryRef('plans'))}
                  className="font-serif text-lg font-semibold whitespace-nowrap text-ink no-underline sm:min-w-56 sm:shrink-0"
                >
                  {say('site.name')}
                </a>
                {origin && (await EditionLine({ origin }))}
              </div>
              {!hasBox(path) && (
                <div className="order-3 w-full lg:order-none lg:w-96">
                  <SearchForm scope={origin?.scope ?? null} />
                </div>
              )}
              <div className="lg:order-4 lg:mt-0 lg:w-full">{origin && <Navigation origin={origin} path={path} />}</div>
            </div>
          </div>
        </header>
        <main id="content" tabIndex={-1} className="mx-auto w-full max-w-6xl grow px-4 pt-8 pb-12 outline-none sm:px-6">
          {origin && EditionOnPaper({ origin })}
          {origin && (await OlderEdition({ origin }))}
          <PageForms path={path} query={query} />
          {children}
        </main>
        <footer className="border-t border-line bg-sunk">
          <div className="mx-auto max-w-6xl px-4 py-8 sm:px-6">
            {origin && <SiteMap origin={origin} path={path} />}
            {await Languages()}
            <p className="mt-6 text-sm text-quiet">
              {say('footer.prevails')} <a href={formatRef(libraryRef('trust'))}>{say('footer.trust')}</a>
            </p>
            <p className="needs-script mt-1 text-sm text-quiet max-lg:hidden">
              {say('site.keys', { one: '/', other: say('jump.key') })}
            </p>
          </div>
        </footer>
        <p
          id={SAID_ID}
          aria-live="polite"
          className="no-print sr-only fixed bottom-4 left-1/2 z-30 -translate-x-1/2 rounded bg-ink px-4 py-2 text-ground"
        />
        <ScriptWords />
        <Scripts />
        <span id="end" />
      </body>
    </html>
  )
}
