import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { FEED_NAMES, feedOfPage } from '@/lib/exports/feeds/names'
import { directionOf, type Language, readersLanguage } from '@/lib/messages/language'
import { say } from '@/lib/messages/message'
import { scriptWords } from '@/lib/messages/script-words'
import { formatRef, parsePath } from '@/lib/refs/address'
import { feedRef, libraryRef } from '@/lib/refs/ref'
import { getLibrary } from '@/lib/views/explorer'
import { getAddress, getOrigin } from './asked'
import { Cards } from './components/cards'
import { CommandMenu } from './components/command-menu'
import { Copying } from './components/copying'
import { EditionLine, OlderEdition } from './components/edition'
import { Languages, offeredLanguages } from './components/languages'
import { MenuKeys } from './components/menu-keys'
import { Navigation, SiteMap } from './components/navigation'
import { OfflineCopy } from './components/offline-copy'
import { PageForms } from './components/page-forms'
import { SearchForm } from './components/search-form'
import { WordsOfPage } from './components/words'
import { sans, serif } from './fonts'
import './globals.css'
import { siteUrl } from './site'

/** Every page is made when it is asked for: the corpus may be replaced while the server runs. */
export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const canonical = await canonicalOf()
  const inLanguage = (language: Language) => (language === 'en' ? canonical : `${canonical}?lang=${language}`)
  const languages = {
    'x-default': canonical,
    ...Object.fromEntries(offeredLanguages().map((language) => [language, inLanguage(language)])),
  }
  return {
    alternates: { canonical: inLanguage(readersLanguage()), languages, types: await feedsOf() },
    metadataBase: new URL(await siteUrl()),
    title: { default: say('site.name'), template: `%s · ${say('site.name')}` },
    description: say('site.description'),
    openGraph: {
      siteName: say('site.name'),
      type: 'website',
      images: [{ url: '/social.png', width: 1200, height: 630, alt: say('site.name') }],
    },
    icons: {
      icon: [
        { url: '/icon.svg', type: 'image/svg+xml' },
        { url: '/favicon.ico', sizes: '32x32' },
      ],
      apple: '/apple-touch-icon.png',
    },
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

const SKIP = 'sr-only focus:not-sr-only focus:absolute focus:top-3 focus:start-4 focus:z-30 focus:bg-panel focus:p-2'

/** Whether it is the page of results: the keyboard reaches them first. */
const isSearch = (path: string): boolean => path === '/search'

/** Whether a page has a search box of its own, where the one in the header would be a second. */
const hasBox = (path: string): boolean => {
  const place = parsePath(path)
  const isHome = place.kind === 'edition' && place.page === 'home' && getLibrary().find(place.at) !== undefined
  return path === '/' || path === '/search' || isHome
}

/** The address under which a page is the same for good: of the newest edition, without its state. */
async function canonicalOf(): Promise<string> {
  const { path } = await getAddress()
  return path.replace(/^(\/[^/@]+)@[^/]+/, '$1')
}

/** The feeds of the page that is read, for programs that watch it. */
async function feedsOf(): Promise<Record<string, { url: string; title: string }[]>> {
  const { path, query } = await getAddress()
  const feed = feedOfPage(parsePath(path))
  const origin = await getOrigin()
  if (!feed || !origin) return {}
  const own = feed.ownState ? [...query].filter(([name]) => name !== 'plan' && name !== 'edition') : []
  const at = (as: 'atom' | 'json') => [
    { url: formatRef(feedRef(origin, feed.name, as, [...feed.query, ...own])), title: FEED_NAMES[feed.name] },
  ]
  return { 'application/atom+xml': at('atom'), 'application/feed+json': at('json') }
}

export default async function Layout({ children }: { children: ReactNode }) {
  const { path, query } = await getAddress()
  const origin = await getOrigin()
  const language = readersLanguage()
  return (
    <html lang={language} dir={directionOf(language)} className={`${sans.variable} ${serif.variable}`}>
      {/* Nothing is drawn before the page has been read to its end, so nothing that stands moves when more arrives. */}
      <link rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml" title={say('site.name')} />
      <link rel="expect" href="#end" blocking="render" />
      <body className="flex min-h-dvh flex-col">
        <WordsOfPage words={scriptWords()}>
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
                  {origin && <EditionLine origin={origin} />}
                </div>
                {!hasBox(path) && (
                  <div className="order-3 w-full lg:order-none lg:w-96">
                    <SearchForm scope={origin?.scope ?? null} />
                  </div>
                )}
                <div className="lg:order-4 lg:mt-0 lg:w-full">
                  {origin && <Navigation origin={origin} path={path} />}
                </div>
              </div>
            </div>
          </header>
          <main
            id="content"
            tabIndex={-1}
            className="mx-auto w-full max-w-6xl grow px-4 pt-8 pb-12 outline-none sm:px-6"
          >
            {origin && <OlderEdition origin={origin} />}
            <PageForms path={path} query={query} />
            {children}
            <Cards />
          </main>
          <footer className="border-t border-line bg-sunk">
            <div className="mx-auto max-w-6xl px-4 py-8 sm:px-6">
              {origin && <SiteMap origin={origin} path={path} />}
              <Languages />
              <p className="mt-6 text-sm text-quiet">
                {say('footer.prevails')} <a href={formatRef(libraryRef('trust'))}>{say('footer.trust')}</a>
              </p>
              <p className="needs-script mt-1 text-sm text-quiet max-lg:hidden">
                {say('site.keys', { one: '/', other: say('jump.key') })}
              </p>
            </div>
          </footer>
          <MenuKeys />
          <CommandMenu />
          <Copying />
          <OfflineCopy />
        </WordsOfPage>
        <span id="end" />
      </body>
    </html>
  )
}
