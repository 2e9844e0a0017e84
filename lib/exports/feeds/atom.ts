import type { ExportFile } from '../file'
import { element, formatXml, type Xml } from '../xml'
import { FEED_PAGE, type FeedEntry, type FeedPage, tagOf } from './feed'

const NAMESPACES = {
  xmlns: 'http://www.w3.org/2005/Atom',
  'xmlns:opensearch': 'http://a9.com/-/spec/opensearch/1.1/',
  'xmlns:fh': 'http://purl.org/syndication/history/1.0',
  'xml:lang': 'en',
}

const link = (rel: string, href: string | null, type = 'application/atom+xml'): Xml =>
  href === null ? null : element('link', { rel, href, type })

const entryElement = ({ id, title, url, updated, content, text, tags }: FeedEntry) =>
  element(
    'entry',
    {},
    element('id', {}, id),
    element('title', {}, title),
    element('updated', {}, updated),
    link('alternate', url, 'text/html'),
    ...tags.map((term) => element('category', { term })),
    element('summary', {}, text),
    element('content', { type: 'xhtml' }, element('div', { xmlns: 'http://www.w3.org/1999/xhtml' }, ...content)),
  )

/** A page of a feed as Atom (RFC 4287), in pages (RFC 5005), with the counts of OpenSearch. */
export const atomFile = (feed: FeedPage, name: string): ExportFile => ({
  name: `${name}.atom`,
  type: 'application/atom+xml; charset=utf-8',
  shown: true,
  body: formatXml(
    element(
      'feed',
      NAMESPACES,
      // The id of a feed is that of its first page, without the host that it is read under.
      element('id', {}, tagOf('feed', new URL(feed.first).pathname + new URL(feed.first).search)),
      element('title', {}, feed.title),
      element('subtitle', {}, feed.about),
      element('updated', {}, feed.updated),
      element('author', {}, element('name', {}, feed.author ?? 'Action Plan Explorer')),
      element('generator', {}, 'Action Plan Explorer'),
      link('self', feed.self),
      link('alternate', feed.page, 'text/html'),
      link('first', feed.first),
      link('previous', feed.previous),
      link('next', feed.next),
      link('last', feed.last),
      feed.first === feed.last && element('fh:complete'),
      element('opensearch:totalResults', {}, String(feed.total)),
      element('opensearch:startIndex', {}, String(feed.from)),
      element('opensearch:itemsPerPage', {}, String(FEED_PAGE)),
      ...feed.entries.map(entryElement),
    ),
  ),
})
