import { bodyOfDocument } from '../domain/document-id'
import type { Lookups } from '../library/lookups'
import { termsOf } from './index/terms'
import type { List } from './query/condition'
import type { Query } from './query/query'
import type { Understood } from './query/understand'
import { asksForItems, bestMatch, EVENT } from './rank/best-match'
import { hasTerm, type MentionCounts, rank } from './rank/rank'
import { retrieve } from './retrieve'
import { type Filter, passes, type SearchDocument, type Sort } from './schema'
import type { Searchable } from './searchable'

export type SearchOptions = { filters?: readonly Filter[]; sort?: Sort; limit?: number; offset?: number }

/** What is of the kind that is asked for and has all words comes before what is not: "workshops on 5G". */
const OF_KIND = 20

/**
 * So many results are put in order by what they say; behind them the engine's order stands. The usual plan has no word at more
 * places ("standardization": 443), so two engines give one list.
 */
const WINDOW = 500

/** The places of a query's list, in order, with their whole number and counts, and the page that the query means. */
export async function listOf(
  searchable: Searchable,
  { query, homonyms }: Understood,
  { filters = [], sort = 'relevance', limit = 20, offset = 0 }: SearchOptions,
) {
  const asResolution = query.identifiers[0]?.kind === 'resolution'
  const exists = query.identifiers[0] && searchable.documents.has(query.identifiers[0].id)
  const list: List = {
    query,
    homonyms: asResolution || !exists ? homonyms : [],
    filters,
    sort,
    need: Math.max(sort === 'relevance' ? WINDOW : 0, offset + limit),
  }
  const { documents, resolutions, isWhole, ...rest } = await retrieve(list, searchable)
  const sources = { ...searchable, isWhole }
  if (sort !== 'relevance') return { ...rest, ordered: documents, best: bestMatch(query, homonyms, [], sources) }
  const window = documents.slice(0, WINDOW)
  const counts = mentionCounts(query, window, searchable.lookups)
  const ranked = rank(
    window,
    query.sides,
    searchable.vocabulary,
    counts,
    favourOf(query, searchable.lookups),
    resolutions,
  )
  const best = bestMatch(query, homonyms, ranked, sources)
  const first = best && searchable.documents.get(best.id)
  const ordered = [...ranked, ...documents.slice(WINDOW)]
  if (query.filters.some(({ values }) => values.length === 0)) return { ...rest, ordered, best: null }
  // The best match is the first of the list, unless it is the page of what is named and the list is narrowed to others.
  if (!first || !passes(first, [...filters, ...query.filters], query.without)) return { ...rest, ordered, best }
  return { ...rest, ordered: [first, ...ordered.filter((one) => one !== first)], best }
}

/** What is a body's own comes before what is only tied to it: "documents of SG2", "questions of SG16". */
const OWN = 4

/** Whether something is part of what a query names or is narrowed to, where it asks for a kind of things. */
function isOwnIn({ identifiers, filters, kind }: Query, lookups: Lookups): (id: string) => boolean {
  if (!kind && !filters.some(({ field }) => field === 'kind')) return () => false
  const named = new Set([...identifiers.map(({ id }) => id), ...filters.flatMap(({ values }) => values)])
  const parts = new Set(
    [...named].flatMap((id) => lookups.linksTo(id).flatMap((link) => (link.kind === 'part-of' ? [link.from] : []))),
  )
  return (id) => parts.has(id) || named.has(bodyOfDocument(id) ?? '')
}

/** A group whose whole query is what it is called by beside its kind counts as much as an entry: "DLT" is FG-DLT's. */
const CALLED_SO = 2
/** The name of a group or document by the kind of thing that it is: "FG-DLT", "GSTR-TN5G", and its own part. */
const OWN_PART = /^[A-Z]{2,4}[-\s]([A-Z\d]{2,}):/

/** Whether a query is no more than the own part of a name. */
const isCalledSo = ({ terms: [term, ...more], identifiers }: Query, { kind, name }: SearchDocument): boolean =>
  term !== undefined &&
  more.length + identifiers.length === 0 &&
  (kind === 'group' || kind === 'document') &&
  termsOf(name.match(OWN_PART)?.[1] ?? '').join() === term

/** A question is answered by an item rather than by a resolution; who asks for events in a city wants those that tell of one. */
function favourOf(query: Query, lookups: Lookups): (document: SearchDocument) => number {
  const { q, terms, kind: asked } = query
  const isOwn = isOwnIn(query, lookups)
  const [asks, events] = [asksForItems(q), EVENT.test(q)]
  const kinds: ReadonlySet<string> = new Set([...(asked?.kinds ?? []), ...(events ? ['event'] : [])])
  return (document) =>
    (kinds.has(document.kind) && terms.every((term) => hasTerm(document, term)) ? OF_KIND : 1) *
    (isOwn(document.id) ? OWN : 1) *
    (isCalledSo(query, document) ? CALLED_SO : 1) *
    (asks && document.kind === 'resolution' ? 0.7 : 1) *
    (events && document.places.some((place) => termsOf(place).every((term) => terms.includes(term))) ? 1.4 : 1)
}

/** How often the places to be ranked mention each identifier of a query. */
function mentionCounts({ identifiers }: Query, places: readonly SearchDocument[], lookups: Lookups): MentionCounts {
  const countAt = (location: string, id: string, kind: string) => {
    const mentions = lookups.mentionsAt(location).filter(({ entity }) => entity === id)
    const isInAction = mentions.some(({ entry }) => entry === location)
    const among = isInAction ? lookups.mentionsIn(location).filter((one) => one.kind === kind).length : 0
    return { all: mentions.length, among }
  }
  const locations = identifiers.length > 0 ? places.flatMap(({ location }) => location ?? []) : []
  return new Map(
    identifiers.map(({ id, kind }) => [
      id,
      new Map(locations.map((location) => [location, countAt(location, id, kind)])),
    ]),
  )
}
