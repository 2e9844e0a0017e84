import { FEED_NAMES, feedOfPage } from '@/lib/exports/feeds/names'
import { LANGUAGES, type Language, readersLanguage } from '@/lib/messages/language'
import { formatRef, parsePath } from '@/lib/refs/address'
import { feedRef } from '@/lib/refs/ref'
import { getAddress, getOrigin } from './asked'
import { siteUrl } from './site'

/** A feed of a page, for programs that watch it. */
export type PageFeed = { type: 'application/atom+xml' | 'application/feed+json'; url: string; title: string }

/** What all pages say of themselves, by their address alone. Addresses are whole. */
export type PageFacts = {
  site: string
  /** Under which a page is the same for good: of the newest edition, without its state, in the language that is read. */
  canonical: string
  /** The same page in each language, and in none in particular. */
  languages: readonly (readonly [language: Language | 'x-default', url: string])[]
  feeds: readonly PageFeed[]
}

/** Icons of the explorer, in `public`. */
export const ICONS = [
  { rel: 'icon', url: '/icon.svg', type: 'image/svg+xml' },
  { rel: 'icon', url: '/favicon.ico', sizes: '32x32' },
  { rel: 'apple-touch-icon', url: '/apple-touch-icon.png' },
] as const

/** The picture of the explorer where its pages are shared, in `public`; sizes in pixels. */
export const PICTURE = { url: '/social.png', width: 1200, height: 630 } as const

/** The colours of what a browser draws around a page. */
export const THEMES = [
  { media: '(prefers-color-scheme: light)', color: '#ffffff' },
  { media: '(prefers-color-scheme: dark)', color: '#1d1f23' },
] as const

async function feedsOf(site: string): Promise<PageFeed[]> {
  const { path, query } = await getAddress()
  const feed = feedOfPage(parsePath(path))
  const origin = await getOrigin()
  if (!feed || !origin) return []
  const own = feed.ownState ? [...query].filter(([name]) => name !== 'plan' && name !== 'edition') : []
  const at = (as: 'atom' | 'json') => site + formatRef(feedRef(origin, feed.name, as, [...feed.query, ...own]))
  const title = FEED_NAMES[feed.name]
  return [
    { type: 'application/atom+xml', url: at('atom'), title },
    { type: 'application/feed+json', url: at('json'), title },
  ]
}

/** What the page that is asked for says of itself by its address. */
export async function pageFacts(): Promise<PageFacts> {
  const [site, { path }] = await Promise.all([siteUrl(), getAddress()])
  const own = site + path.replace(/^(\/[^/@]+)@[^/]+/, '$1')
  const plain = own.replace(/\/$/, '')
  const inLanguage = (language: Language) => (language === 'en' ? plain : `${own}?lang=${language}`)
  return {
    site,
    canonical: inLanguage(readersLanguage()),
    languages: [['x-default', plain], ...LANGUAGES.map((language) => [language, inLanguage(language)] as const)],
    feeds: await feedsOf(site),
  }
}
