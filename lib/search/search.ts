import type { Lookups } from '../corpus/lookups'
import type { Knowledge } from '../identifiers/knowledge'
import { type Acronyms, type OtherForm, otherFormsOf } from './acronyms'
import { type Advice, adviceFor } from './advice'
import { ASKS, type BestMatch, bestMatch } from './best-match'
import type { SearchDocument } from './documents'
import { type FacetCounts, type Filter, MAX_LISTED, type SearchEngine, type Sort } from './engine'
import { gather, type List } from './gather'
import { type Mended, mend } from './mend'
import { type Namesake, namesakeNote, namesakesOf } from './namesakes'
import { type MentionCounts, rank } from './rank'
import { parseQuery, type Query } from './request'
import { type Snippet, snippetsOf, type Wanted } from './snippets'
import type { Vocabulary } from './spelling'
import { whyHere } from './why'

/** What searching needs: the engines in the order in which they are asked, and what they were given. */
export type Searchable = {
  engines: readonly SearchEngine[]
  lookups: Lookups
  documents: ReadonlyMap<string, SearchDocument>
  /** A resolution and its items, in the order of the plan. */
  ofResolution: (id: string) => readonly SearchDocument[]
  vocabulary: Vocabulary
  acronyms: Acronyms
  /** Cities of the plan's events. */
  places: readonly string[]
  knowledge: Knowledge
}

export type Hit = {
  id: string
  kind: string
  location: string | null
  name: string
  snippets: Snippet[]
  /** Why it is here where the words are not in it. */
  why: string[]
}

export type SearchAnswer = {
  query: Query
  total: number
  /** The page that answers an identifier or a topic, or null. */
  best: BestMatch | null
  /** What the query may also mean: pages beside the best match. */
  offers: Namesake[]
  hits: Hit[]
  facets: FacetCounts
  engine: SearchEngine['name']
  /** Sentences for the reader: what was mended, left out, or not understood. */
  notes: string[]
  /** Ways out where nothing is found, else null. */
  advice: Advice | null
}

export type SearchOptions = { filters?: readonly Filter[]; sort?: Sort; limit?: number; offset?: number }

/** So many results are put in order by what they say; behind them the engine's order stands. */
const WINDOW = 100

/** How a query was read: mended, with what else its words may mean. */
export type Understood = {
  query: Query
  mended: Mended[]
  namesakes: Namesake[]
  forms: OtherForm[]
  notes: string[]
}

/** Reads a query against a plan. Throws `BadQuery` where it is too long. */
export function understand(searchable: Searchable, q: string): Understood {
  const { lookups, vocabulary, knowledge, places, acronyms } = searchable
  const parsed = parseQuery(q, { knowledge, places, isTerm: (term) => vocabulary.frequency.has(term) })
  const { query, mended, notes } = mend(parsed, vocabulary)
  const [only] = query.identifiers
  const namesakes = only && query.identifiers.length === 1 ? namesakesOf(only, lookups) : []
  return {
    query,
    mended,
    namesakes,
    forms: otherFormsOf([...parsed.words.values()], acronyms),
    notes: [
      ...query.notes,
      ...notes,
      ...unknownWords(query, searchable),
      ...(only && namesakes.length ? [namesakeNote(only, namesakes, searchable.documents.has(only.id))] : []),
      ...query.identifiers.flatMap(({ id }) => secondNumber(id, searchable)),
    ],
  }
}

/** Words of a query that stand nowhere and were not mended: one sentence for all. */
function unknownWords({ terms, words }: Query, { vocabulary }: Searchable): string[] {
  const unknown = terms.filter((term) => !vocabulary.frequency.has(term)).map((term) => `"${words.get(term) ?? term}"`)
  const shown = unknown.slice(0, 5).join(', ')
  return unknown.length ? [`The plan does not have the ${unknown.length > 1 ? 'words' : 'word'} ${shown}.`] : []
}

/** "44-25" is printed as the second number of 54-03. */
function secondNumber(id: string, { documents, lookups }: Searchable): string[] {
  const item = documents.has(id) ? undefined : lookups.getActionItem(id)
  return item ? [`${id.toUpperCase()} is the second number of action item ${item.number}.`] : []
}

/** The places of a query's list, in order, with their whole number and counts. */
export async function listOf(
  searchable: Searchable,
  { query, namesakes }: Understood,
  { filters = [], sort = 'relevance', limit = 20, offset = 0 }: SearchOptions,
) {
  const asResolution = query.identifiers[0]?.kind === 'resolution'
  const exists = query.identifiers[0] && searchable.documents.has(query.identifiers[0].id)
  const list: List = {
    query,
    namesakes: asResolution || !exists ? namesakes : [],
    filters,
    sort,
    need: Math.max(sort === 'relevance' ? WINDOW : 0, offset + limit),
  }
  const { result, engine, fallback } = await gather(list, searchable)
  const found = result.ids.flatMap((id) => searchable.documents.get(id) ?? [])
  const ordered =
    sort === 'relevance'
      ? [
          ...rank(
            found.slice(0, WINDOW),
            query.sides,
            searchable.vocabulary,
            mentionCounts(query, searchable.lookups),
            ASKS.test(query.q),
          ),
          ...found.slice(WINDOW),
        ]
      : found
  return { ordered, total: result.total, facets: result.facets, engine, fallback }
}

function mentionCounts({ identifiers }: Query, lookups: Lookups): MentionCounts {
  return new Map(
    identifiers.map(({ id, kind }) => {
      const counts = new Map<string, { all: number; among: number }>()
      for (const { location, entry } of lookups.mentionsOf(id)) {
        const { all, among } = counts.get(location) ?? { all: 0, among: 0 }
        const named = entry === location ? lookups.mentionsIn(entry).filter((one) => one.kind === kind).length : 0
        counts.set(location, { all: all + 1, among: among || named })
      }
      return [id, counts]
    }),
  )
}

/** What is marked in the snippets of a document: words, other forms, and identifiers as this place prints them. */
export function wantedOf(
  { query, forms, namesakes }: Understood,
  lookups: Lookups,
): (location: string | null) => Wanted {
  const terms = new Set(query.terms)
  const runs = [...query.phrases, ...forms.map((form) => form.terms)]
  const ids = new Set([...query.identifiers, ...namesakes].map(({ id }) => id))
  for (const { field, values } of query.filters) if (field === 'mentions') for (const value of values) ids.add(value)
  return (location) => {
    const mentions = location && ids.size ? lookups.mentionsAt(location) : []
    const printed = mentions.flatMap(({ entity, text }) => (entity !== null && ids.has(entity) ? [text] : []))
    return { terms, runs, spellings: [...new Set(printed)] }
  }
}

/**
 * Searches: identifiers are resolved first and matched whole, words are mended and matched all, or most of them where few
 * places have them all; the window of best matches is put in order by our own ranking, the same for every engine. Throws
 * `BadQuery` where the query is too long.
 */
export async function search(searchable: Searchable, q: string, options: SearchOptions = {}): Promise<SearchAnswer> {
  const { lookups, documents } = searchable
  const { limit = 20, offset = 0 } = options
  const understood = understand(searchable, q)
  const { query, mended, namesakes, forms } = understood
  const list = await listOf(searchable, understood, options)
  const wanted = wantedOf(understood, lookups)
  const sources = { lookups, documents, forms, mended, namesakes }
  const notes = [...understood.notes]
  if (list.total > MAX_LISTED) notes.push(`Only the first ${MAX_LISTED} results are listed; narrow them to see others.`)
  if (list.fallback) notes.push('The search server does not answer; the search in process has taken over.')
  return {
    query,
    total: list.total,
    best: bestMatch(query, namesakes, options.sort === 'relevance' || !options.sort ? list.ordered : [], searchable),
    offers: namesakes,
    hits: list.ordered.slice(offset, offset + limit).map((document) => ({
      id: document.id,
      kind: document.kind,
      location: document.location,
      name: document.name,
      snippets: snippetsOf(document, wanted(document.location)),
      why: whyHere(document, query, sources),
    })),
    facets: list.facets,
    engine: list.engine,
    notes,
    advice: list.total === 0 ? await adviceFor(searchable, understood, options) : null,
  }
}
