import type { ExportFile } from '../file'
import { formatFragment } from '../xml'
import type { FeedPage } from './feed'

/** A page of a feed as JSON Feed 1.1; `_changes` has what changed, a field each. */
export const jsonFeedFile = (feed: FeedPage, name: string): ExportFile => ({
  name: `${name}.json`,
  type: 'application/feed+json; charset=utf-8',
  shown: true,
  body: `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      description: feed.about,
      home_page_url: feed.page,
      feed_url: feed.self,
      ...(feed.next !== null && { next_url: feed.next }),
      language: 'en',
      authors: [{ name: feed.author ?? 'Action Plan Explorer' }],
      items: feed.entries.map(({ id, title, url, updated, content, text, tags, changes }) => ({
        id,
        url,
        title,
        content_html: formatFragment(content),
        content_text: text,
        date_modified: updated,
        ...(tags.length > 0 && { tags }),
        ...(changes && { _changes: { about: 'https://jsonfeed.org/version/1.1#extensions', fields: changes } }),
      })),
    },
    null,
    1,
  )}\n`,
})
