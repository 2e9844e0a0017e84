import type { Lookups } from '../corpus/lookups'
import type { SearchDocument } from './documents'
import { coverage, scoreWords } from './rank'
import type { Query } from './request'
import type { Vocabulary } from './spelling'

/** A question is answered by a place, a topic by the resolution about it. */
const ASKS = /^\s*(?:who|when|which|where|why|how)\b/i
/** Words of a query that ask for an event. */
const EVENT = /\b(?:workshop|forum|symposium|event|showcase|roadshow)s?\b/i

/** The page that answers a query. */
export type BestMatch = { id: string; kind: string; name: string }

type Sources = { lookups: Lookups; documents: ReadonlyMap<string, SearchDocument>; vocabulary: Vocabulary }

/** A page is named so where its names have this share of the words' weight. */
const NAMED_SO = 0.75
/** A resolution is what the words are about where it and its items have this share of the first results' weight. */
const ABOUT = 0.34
const FIRST = 20

const match = ({ id, kind, name }: SearchDocument): BestMatch => ({ id, kind, name })

/** Only the names of a document, for asking whether it is called so. */
const namesOf = (document: SearchDocument): SearchDocument => ({
  ...document,
  text: document.location === null ? document.text : '',
  also: document.location === null ? document.also : '',
})

/** The resolution that the first results gather round: its own text and its items, the earlier ones weighing more. */
function resolutionOf(
  ordered: readonly SearchDocument[],
  documents: ReadonlyMap<string, SearchDocument>,
): SearchDocument | null {
  const shares = new Map<string, number>()
  let all = 0
  for (const [i, { resolution, location }] of ordered
    .filter(({ location }) => location !== null)
    .slice(0, FIRST)
    .entries()) {
    const weight = 1 / Math.log2(i + 2)
    all += weight
    if (resolution && location) shares.set(resolution, (shares.get(resolution) ?? 0) + weight)
  }
  const [first] = [...shares].sort((a, b) => b[1] - a[1])
  return first && first[1] >= all * ABOUT ? (documents.get(first[0]) ?? null) : null
}

/**
 * The page that a query means. An identifier is its own page, a former draft name the number that took over. Words mean
 * the resolution that their results gather round, or the entity that is called so; one result far ahead is itself the
 * answer.
 */
export function bestMatch(
  query: Query,
  ordered: readonly SearchDocument[],
  { lookups, documents, vocabulary }: Sources,
): BestMatch | null {
  const words = [...query.terms, ...query.phrases.flat()]
  const [named] = query.identifiers
    .filter(({ id }) => documents.has(id))
    .sort((a, b) => Number(b.kind === 'resolution') - Number(a.kind === 'resolution'))
  if (named) {
    const successor = lookups.linksTo(named.id).find(({ kind }) => kind === 'supersedes')?.from
    const document = documents.get(successor ?? '') ?? documents.get(named.id)
    return document ? match(document) : null
  }
  if (words.length === 0) return null
  const entities = ordered
    .slice(0, 60)
    .filter((document) => document.location === null && coverage(namesOf(document), words, vocabulary) >= NAMED_SO)
    .sort((a, b) => scoreWords(b, words, vocabulary) - scoreWords(a, words, vocabulary))
  const [first] = ordered
  if (ASKS.test(query.q) && first?.kind === 'action-item') return match(first)
  const event = EVENT.test(query.q) ? entities.find(({ kind }) => kind === 'event') : undefined
  if (event) return match(event)
  const resolution = resolutionOf(ordered, documents)
  if (resolution) return match(resolution)
  const called = ordered.find(
    (document) =>
      document.kind === 'resolution' &&
      document.location !== null &&
      coverage(namesOf(document), words, vocabulary) >= NAMED_SO,
  )
  return called ? match(called) : entities[0] ? match(entities[0]) : null
}
