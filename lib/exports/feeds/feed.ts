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
 * The time of an edition whose document states no date. A feed has to give one, and any other would pass for news: the day
 * on which a file happened to be read is no date of the plan.
 */
const UNDATED = '1970-01-01T00:00:00Z'

/** The date of an edition as a time: "2018-02" is the first of February. */
export const timeOf = ({ facts }: Pick<EditionInfo, 'facts'>): string =>
  facts.date === null ? UNDATED : `${[facts.date, '01', '01'].join('-').slice(0, 10)}T00:00:00Z`

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
