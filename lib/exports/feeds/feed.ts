import type { EditionInfo } from '../../library/manifest'
import type { Query } from '../../refs/ref'
import type { Xml } from '../xml'

/** An entry of a feed. */
export type FeedEntry = {
  /** A `tag:` URI (RFC 4151) that stays the same under any address of the explorer. */
  id: string
  title: string
  url: string
  /** The day of its edition, as a time. */
  updated: string
  /** What it says, as elements of HTML, and the same in plain words. */
  content: readonly Xml[]
  text: string
  tags: readonly string[]
  /** A field each, for programs: of what changed. */
  changes?: readonly { field: string; before: string; after: string }[]
}

/** A feed before it is divided into pages, the newest entry first. */
export type Feed = {
  title: string
  about: string
  /** The page that shows the same. */
  page: string
  author: string | null
  updated: string
  entries: readonly FeedEntry[]
  /** All there are, where `entries` has not all of them: pages behind those of `entries` are empty. */
  total?: number
  /** What narrows it: parameters of its address. */
  query: Query
}

/** So many entries stand on a page of a feed. */
export const FEED_PAGE = 50

/**
 * When what a feed tells was last new: the date of the edition, "2018-02" being the first of February. Of a document that
 * states no date it is the time at which it was read into the library, and the feed says so (`UNDATED_NOTE`).
 */
export const timeOf = ({ facts, indexedAt }: Pick<EditionInfo, 'facts' | 'indexedAt'>): string =>
  facts.date === null
    ? `${indexedAt.slice(0, 'YYYY-MM-DDThh:mm:ss'.length)}Z`
    : `${[facts.date, '01', '01'].join('-').slice(0, 10)}T00:00:00Z`

/** What a feed of an edition without a date says of its times. */
export const UNDATED_NOTE = 'The document states no date: the times here are when it was read into this explorer.'

/** "tag:action-plan-explorer,2026:wtsa-16/action-items/92-05": the same wherever the explorer stands. */
export const tagOf = (...parts: readonly string[]): string =>
  `tag:action-plan-explorer,2026:${parts.map((part) => encodeURIComponent(part)).join('/')}`

/** One page of a feed, and the addresses around it. */
export type FeedPage = Omit<Feed, 'entries' | 'total' | 'query'> & {
  entries: readonly FeedEntry[]
  total: number
  /** The number of its first entry among all, from 1; 0 where there is none. */
  from: number
  self: string
  first: string
  last: string
  previous: string | null
  next: string | null
}

/** The page of a feed with this number, counted from 1; `address` is that of the feed without its page. */
export function pageOf(feed: Feed, number: number, address: (query: Query) => string): FeedPage {
  const { entries, query, total = entries.length, ...rest } = feed
  const pages = Math.max(1, Math.ceil(total / FEED_PAGE))
  const at = (page: number) => address(page === 1 ? query : [...query, ['page', String(page)]])
  const from = (number - 1) * FEED_PAGE
  const shown = entries.slice(from, from + FEED_PAGE)
  return {
    ...rest,
    entries: shown,
    total,
    from: shown.length > 0 ? from + 1 : 0,
    self: at(number),
    first: at(1),
    last: at(pages),
    previous: number > 1 ? at(Math.min(number - 1, pages)) : null,
    next: number < pages ? at(number + 1) : null,
  }
}
