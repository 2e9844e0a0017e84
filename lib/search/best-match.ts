import type { Lookups } from '../corpus/lookups'
import type { SearchDocument } from './documents'
import type { Namesake } from './namesakes'
import { coverage, scoreWords } from './rank'
import type { Query } from './request'
import type { Vocabulary } from './spelling'

/** A question is answered by an item that tells, a topic by the resolution about it. */
export const ASKS = /^\s*(?:who|when|which|where|why|how)\b/i
/** Words of a query that ask for an event. */
const EVENT = /\b(?:workshop|forum|symposium|event|showcase|roadshow)s?\b/i

/** The page that answers a query. */
export type BestMatch = { id: string; kind: string; name: string }

type Sources = { lookups: Lookups; documents: ReadonlyMap<string, SearchDocument>; vocabulary: Vocabulary }

/** A page is named so where its names have this share of the words' weight. */
const NAMED_SO = 0.75
/** An event is asked for by its subject and its place or year: nearly all of the words must fit. */
const EVENT_NAMED_SO = 0.9
/** A resolution is what the words are about where it and its items have this share of the first results' weight. */
const ABOUT = 0.34
const FIRST = 20

const match = ({ id, kind, name }: SearchDocument): BestMatch => ({ id, kind, name })

/** How far the words are what a document is called: an entity's fields are all names, an entry has its title. */
const called = (document: SearchDocument, words: readonly string[], vocabulary: Vocabulary) =>
  coverage(document, words, vocabulary, document.location === null ? undefined : ['title'])

/** An action that names more groups than this is no group's own. */
const OWN = 2

/**
 * The item that a study group and a subject ask for ("SG17 IMT-2020"): its action names the group and hardly another, and
 * it belongs to the resolution that is most about the subject.
 */
function itemOf(
  query: Query,
  words: readonly string[],
  ordered: readonly SearchDocument[],
  { lookups, documents, vocabulary }: Sources,
): SearchDocument | undefined {
  const group = query.identifiers.length === 1 ? query.identifiers[0] : undefined
  if (group?.kind !== 'study-group' || words.length === 0) return undefined
  const about = ({ resolution }: SearchDocument) => {
    const whole = documents.get(resolution ?? '')
    return whole && coverage(whole, words, vocabulary) === 1 ? scoreWords(whole, words, vocabulary) : 0
  }
  const own = ordered.filter(({ id, kind }) => {
    if (kind !== 'action-item') return false
    const groups = lookups.mentionsIn(id).filter((mention) => mention.kind === 'study-group')
    return groups.length <= OWN && groups.some(({ entity }) => entity === group.id)
  })
  const [first] = own.map((document) => ({ document, score: about(document) })).sort((a, b) => b.score - a.score)
  return first && first.score > 0 ? first.document : undefined
}

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
  namesakes: readonly Namesake[],
  ordered: readonly SearchDocument[],
  { lookups, documents, vocabulary }: Sources,
): BestMatch | null {
  const words = [...query.terms, ...query.phrases.flat()]
  const item = itemOf(query, words, ordered, { lookups, documents, vocabulary })
  if (item) return match(item)
  const [identifier] = query.identifiers
    .filter(({ id }) => documents.has(id) || lookups.getActionItem(id))
    .sort((a, b) => Number(b.kind === 'resolution') - Number(a.kind === 'resolution'))
  if (identifier) {
    const successor = lookups.linksTo(identifier.id).find(({ kind }) => kind === 'supersedes')?.from
    const id = [successor, identifier.id, lookups.getActionItem(identifier.id)?.id].find(
      (one) => one && documents.has(one),
    )
    const document = documents.get(id ?? '')
    return document ? match(document) : null
  }
  // Of another body's, one alone is meant; between several nothing is chosen.
  const [other, ...more] = namesakes
  if (other && more.length === 0 && documents.has(other.id)) return match(documents.get(other.id)!)
  if (words.length === 0) return null
  const entities = ordered
    .slice(0, 60)
    .filter((document) => document.location === null && called(document, words, vocabulary) >= NAMED_SO)
    .sort((a, b) => scoreWords(b, words, vocabulary) - scoreWords(a, words, vocabulary))
  const [first] = ordered
  if (ASKS.test(query.q) && first?.kind === 'action-item') return match(first)
  if (EVENT.test(query.q)) {
    const events = entities.filter((one) => one.kind === 'event' && called(one, words, vocabulary) >= EVENT_NAMED_SO)
    // "workshops in zanzibar 2018": several are called so as much as each other, and none of them is chosen.
    const [event, other] = events.sort((a, b) => called(b, words, vocabulary) - called(a, words, vocabulary))
    if (event && other && called(event, words, vocabulary) === called(other, words, vocabulary)) return null
    if (event) return match(event)
  }
  const resolution = resolutionOf(ordered, documents)
  if (resolution) return match(resolution)
  const named = ordered.find(
    (document) =>
      document.kind === 'resolution' && document.location !== null && called(document, words, vocabulary) >= NAMED_SO,
  )
  return named ? match(named) : entities[0] ? match(entities[0]) : null
}
