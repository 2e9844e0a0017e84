import type { Metadata } from 'next'
import { ICONS, type PageFacts, PICTURE, THEMES } from '@/app/page-facts'
import { say } from '@/lib/messages/message'
import type { Assets } from './assets'

/** The title of a page as the framework would give it: with the name of the explorer, unless the page says otherwise. */
function titleOf(title: Metadata['title']): string {
  if (typeof title === 'string') return `${title} · ${say('site.name')}`
  return title && 'absolute' in title ? title.absolute : say('site.name')
}

/** What stands in the head of a page: React puts it there. `page` is what the page says of itself. */
export function Head({ facts, page, assets }: { facts: PageFacts; page: Metadata; assets: Assets }) {
  const title = titleOf(page.title)
  const description = page.description ?? say('site.description')
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {THEMES.map(({ media, color }) => (
        <meta key={media} name="theme-color" media={media} content={color} />
      ))}
      {assets.letters.map((href) => (
        <link key={href} rel="preload" as="font" type="font/woff2" crossOrigin="anonymous" href={href} />
      ))}
      <link rel="stylesheet" precedence="pages" href={assets.styles} />
      <script type="module" async src={assets.script} />
      <title>{title}</title>
      <meta name="description" content={description} />
      {typeof page.robots === 'object' && page.robots?.index === false && <meta name="robots" content="noindex" />}
      <link rel="manifest" href="/manifest.webmanifest" />
      <link rel="canonical" href={facts.canonical} />
      {facts.languages.map(([language, href]) => (
        <link key={language} rel="alternate" hrefLang={language} href={href} />
      ))}
      {facts.feeds.map(({ type, url, title }) => (
        <link key={type} rel="alternate" type={type} href={url} title={title} />
      ))}
      <Shared title={title} description={description} site={facts.site} />
      {ICONS.map(({ url, ...icon }) => (
        <link key={url} href={url} {...icon} />
      ))}
    </>
  )
}

/** How a page presents itself where its address is shared (Open Graph). */
function Shared({ title, description, site }: { title: string; description: string; site: string }) {
  const name = say('site.name')
  const properties = {
    'og:title': title,
    'og:description': description,
    'og:site_name': name,
    'og:type': 'website',
    'og:image': site + PICTURE.url,
    'og:image:width': PICTURE.width,
    'og:image:height': PICTURE.height,
    'og:image:alt': name,
  }
  return (
    <>
      {Object.entries(properties).map(([property, content]) => (
        <meta key={property} property={property} content={String(content)} />
      ))}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}
