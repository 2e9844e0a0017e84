import type { EntityKind } from '../../domain/entity'
import type { Lookups } from '../../library/lookups'
import { termsOf } from '../index/terms'
import type { Vocabulary } from '../index/vocabulary'
import type { Homonym } from '../query/homonyms'
import type { Query } from '../query/query'
import type { SearchDocument } from '../schema'
import { coverage, scoreWords, shareOf } from './rank'

/** A question, or a duty that is asked for, is answered by items that tell, a topic by the resolution about it. */
const ASKS = /^\s*(?:who|when|which|where|why|how)\b/i
const DUTY = /\breports?\sto\b/i
/** Words that ask for a resolution. */
const ASKS_RESOLUTION = /\b(?:which|what)\sresolutions?\b/i
const isQuestion = (q: string): boolean => ASKS.test(q) && !ASKS_RESOLUTION.test(q)
export const asksForItems = (q: string): boolean => isQuestion(q) || DUTY.test(q)
/** Words of a query that ask for an event. */
export const EVENT = /\b(?:workshop|forum|symposium|seminar|conference|week|event|showcase|roadshow)s?\b/i

/** Words of a query that ask for a group. */
const GROUP = /\b(?:focus\sgroup|fg|jca|joint\scoordination\sactivity|correspondence\sgroup|task\sforce)\b/i

/** The page that answers a query. */
export type BestMatch = { id: string; kind: string; name: string }

type Sources = {
  lookups: Lookups
  documents: ReadonlyMap<string, SearchDocument>
  vocabulary: Vocabulary
  /** Whether all places of the list have all words. */
  isWhole: boolean
}

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

/** Kinds of identifiers, the one that tells most first: of several, it is what the query means. */
const TELLING: readonly EntityKind[] = [
  'clause',
  'action-item',
  'document',
  'question',
  'recommendation',
  'supplement',
  'work-item',
  'resolution',
  'event',
  'group',
  'study-group',
  'organization',
]

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
  const about = ({ partOf: resolution }: SearchDocument) => {
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

/** The resolution that the first results gather round, with its share of them: its own text and its items, the earlier weighing more. */
function gathered(
  ordered: readonly SearchDocument[],
  documents: ReadonlyMap<string, SearchDocument>,
): { document: SearchDocument; share: number } | null {
  const weights = new Map<string, number>()
  let all = 0
  for (const [i, { partOf }] of ordered
    .filter(({ location }) => location !== null)
    .slice(0, FIRST)
    .entries()) {
    const weight = 1 / Math.log2(i + 2)
    all += weight
    if (partOf) weights.set(partOf, (weights.get(partOf) ?? 0) + weight)
  }
  const [first] = [...weights].sort((a, b) => b[1] - a[1])
  const document = first && documents.get(first[0])
  return document ? { document, share: first[1] / all } : null
}

/** Kinds that a query mentions beside what it is about, with so many other words: "SG5 5G" asks for none of SG5's pages. */
const BESIDE: Partial<Record<EntityKind, number>> = { group: 3, organization: 3, 'study-group': 1 }

/** Whether what is named is beside what the query is about. */
const isBeside = (document: SearchDocument, words: readonly string[], vocabulary: Vocabulary): boolean =>
  words.length >= (BESIDE[document.kind as EntityKind] ?? Number.POSITIVE_INFINITY) &&
  called(document, words, vocabulary) < NAMED_SO

/** The line of the list of changes about an item that is no longer tracked. */
const changeOf = (item: string) => `change-${item}`

/** The page of an identifier: its own, or that of the number that took over from a draft's name. */
function pageOf(id: string, { lookups, documents }: Sources): SearchDocument | undefined {
  const successor = lookups.linksTo(id).find(({ kind }) => kind === 'supersedes')?.from
  const known = [successor, id, lookups.getActionItem(id)?.id, changeOf(id)].find((one) => one && documents.has(one))
  return documents.get(known ?? '')
}

/** Whether a name says nothing else than the words, or hardly: "5G Security", but not "Security Aspects of Blockchain". */
function isNamed(document: SearchDocument, words: readonly string[], query: Query, vocabulary: Vocabulary): boolean {
  const [label = '', title = ''] = document.name.split(/ – |: /)
  const said = { ...document, title: query.words.size > 0 ? words.join(' ') : '', text: '', also: '', subject: '' }
  return [label, title, document.name].some((name) => {
    const terms = termsOf(name)
    return terms.length > 0 && coverage(said, terms, vocabulary) >= NAMED_SO
  })
}

/** The resolution whose title says the words and hardly anything else, or that alone has all words of a query in its title. */
function titledBy(
  words: readonly string[],
  all: readonly string[],
  ordered: readonly SearchDocument[],
  vocabulary: Vocabulary,
) {
  const resolutions = ordered.filter(({ kind, location }) => kind === 'resolution' && location !== null)
  const titles = resolutions.map((document) => ({ document, title: termsOf(document.passages[0]?.text ?? '') }))
  const exact = titles.find(
    ({ document, title }) =>
      shareOf(title, new Set(words), vocabulary) >= NAMED_SO && called(document, words, vocabulary) >= NAMED_SO,
  )
  if (exact) return exact.document
  const whole = all.length > words.length ? titles.filter(({ title }) => all.every((term) => title.includes(term))) : []
  return whole.length === 1 ? whole[0]!.document : null
}

/** What words name: an event, a group or another entity, or the resolution that is called so and that their results gather round. */
function meantBy(
  words: readonly string[],
  query: Query,
  ordered: readonly SearchDocument[],
  { documents, vocabulary, isWhole }: Sources,
): SearchDocument | null {
  const entities = ordered
    .slice(0, 60)
    .filter((document) => document.location === null && called(document, words, vocabulary) >= NAMED_SO)
    .sort((a, b) => scoreWords(b, words, vocabulary) - scoreWords(a, words, vocabulary))
  if (EVENT.test(query.q)) {
    const events = entities.filter((one) => one.kind === 'event' && called(one, words, vocabulary) >= EVENT_NAMED_SO)
    // "workshops in zanzibar 2018": several are called so as much as each other, and none of them is chosen.
    const [event, other] = events.sort((a, b) => called(b, words, vocabulary) - called(a, words, vocabulary))
    if (event && other && called(event, words, vocabulary) === called(other, words, vocabulary)) return null
    if (event) return event
  }
  const groups = entities.filter(({ kind }) => kind === 'group')
  if (GROUP.test(query.q) && groups.length === 1) return groups[0]!
  const [first] = ordered
  if (isQuestion(query.q) && first?.kind === 'action-item' && coverage(first, words, vocabulary) >= NAMED_SO)
    return first
  const named = entities.find((entity) => isNamed(entity, words, query, vocabulary))
  const subject = gathered(ordered, documents)
  if (!subject) return named ?? null
  const { document, share } = subject
  if (share < ABOUT) return named ?? null
  if (called(document, words, vocabulary) >= NAMED_SO) return document
  // Where its title does not say so, its own text has to: "QoS QoE" are what Resolution 95 is about.
  return named ?? (isWhole && coverage(document, words, vocabulary) === 1 ? document : null)
}

/**
 * The page that a query means. An identifier is its own page, a former draft name the number that took over; a group that
 * a sentence mentions is not what the sentence is about. Words mean an
 * entity that is called so, or the resolution that is called so and that their results gather round; a question is
 * answered by its first item. Else there is none.
 */
export function bestMatch(
  query: Query,
  homonyms: readonly Homonym[],
  ordered: readonly SearchDocument[],
  sources: Sources,
): BestMatch | null {
  const { lookups, documents } = sources
  const words = [...query.terms, ...query.phrases.flat()]
  const asksForPage = query.pages.some(({ isAll }) => isAll) || query.reading !== null
  const asksForOther = query.kind !== null && !query.kind.kinds.includes('action-item')
  const item = asksForPage || asksForOther ? undefined : itemOf(query, words, ordered, sources)
  if (item) return match(item)
  const all = [...words, ...query.identifiers.flatMap(({ text }) => termsOf(text))]
  const title = words.length > 0 && !asksForPage && titledBy(words, all, ordered, sources.vocabulary)
  if (title) return match(title)
  const [identifier] = query.identifiers
    .filter(({ id }) => documents.has(id) || lookups.getActionItem(id) || documents.has(changeOf(id)))
    .sort((a, b) => TELLING.indexOf(a.kind) - TELLING.indexOf(b.kind))
  const page = identifier && pageOf(identifier.id, sources)
  if (page && !isBeside(page, words, sources.vocabulary)) return match(page)
  // Of another body's, one alone is meant; between several nothing is chosen.
  const [other, ...more] = homonyms
  if (other && more.length === 0 && documents.has(other.id)) return match(documents.get(other.id)!)
  const meant = words.length > 0 && !asksForPage ? meantBy(words, query, ordered, sources) : null
  return meant && match(meant)
}
