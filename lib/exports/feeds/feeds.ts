import type { Place } from '../../refs/address'
import { feedRef, type Query } from '../../refs/ref'
import type { Parameters } from '../../refs/states'
import type { Exported, ExportFile } from '../file'
import { absolute } from '../tables/table'
import { atomFile } from './atom'
import { changeFeed } from './changes'
import { eventFeed } from './events'
import { faultFeed } from './faults'
import { type Feed, pageOf, UNDATED_NOTE } from './feed'
import { itemFeed } from './items'
import { jsonFeedFile } from './json-feed'
import { type FeedName, feedOfPage } from './names'
import { searchFeed } from './search'

/** What makes each feed. A new feed is one row here and one in `names.ts`. */
const FEEDS: Readonly<Record<FeedName, (params: Parameters, context: Exported) => Feed | Promise<Feed>>> = {
  items: itemFeed,
  events: eventFeed,
  faults: (_, context) => faultFeed(context),
  changes: changeFeed,
  search: searchFeed,
}

/** The forms of feeds, by the end of their addresses. */
const WRITERS = { atom: atomFile, json: jsonFeedFile } as const
export type FeedForm = keyof typeof WRITERS

/** The page that parameters ask for, counted from 1. */
function pageNumber({ page }: Parameters): number {
  const number = Number([page].flat()[0] ?? 1)
  return Number.isInteger(number) && number > 0 && number < 10_000 ? number : 1
}

/** A feed; that of an edition without a date says what its times are. */
async function makeFeed(name: FeedName, params: Parameters, context: Exported): Promise<Feed> {
  const feed = await FEEDS[name](params, context)
  const isDated = context.explorer.info.facts.date !== null
  return isDated ? feed : { ...feed, about: `${feed.about} ${UNDATED_NOTE}` }
}

/** A page of a feed, as its parameters narrow it, in a form. */
export async function feedFile(
  name: FeedName,
  form: FeedForm,
  params: Parameters,
  context: Exported,
): Promise<ExportFile> {
  const feed = await makeFeed(name, params, context)
  const { origin } = context.explorer.lookups
  const address = (query: Query) => absolute(feedRef(origin, name, form, query), context)
  return WRITERS[form](pageOf(feed, pageNumber(params), address), `${context.explorer.info.plan}-${name}`)
}

/** The feed of a page, in the state that its parameters say; undefined for a page that has none. */
export async function feedFileOfPage(
  place: Place,
  form: FeedForm,
  params: Parameters,
  context: Exported,
): Promise<ExportFile | undefined> {
  const feed = feedOfPage(place)
  if (!feed) return undefined
  const own = feed.ownState ? params : { page: params.page }
  return feedFile(feed.name, form, { ...own, ...Object.fromEntries(feed.query) }, context)
}
