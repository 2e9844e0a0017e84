import { distance, nearestWords } from './index/spelling'
import { fold, tokensOf } from './index/terms'
import { listOf, type SearchOptions } from './list'
import { sameNumber } from './query/homonyms'
import type { Query } from './query/query'
import { type Understood, understand } from './query/understand'
import { isSmall } from './query/words'
import type { Filter } from './schema'
import type { Searchable } from './searchable'

/** A part of a query that could be left out, the query without it, and how many places are found then. */
export type Dropped = { part: string; q: string; total: number }
/** Ways out where nothing is found. */
export type Advice = {
  dropped: Dropped[]
  /** What is found where the filters of the address are left out. */
  unfiltered: number
  /** Words that look like those that stand nowhere. */
  spelling: { word: string; nearest: { word: string; q: string }[] }[]
  /** Ids that look like those that the plan does not have. */
  related: { id: string; kind: string; label: string }[]
}

/** So many parts are tried, and so many ids are offered. */
const MAX_DROPPED = 8
const MAX_RELATED = 6

const PART = /-?[a-z]{2,12}:"[^"]*"|-?[a-z]{2,12}:\S+|-?"[^"]*"|[^\s"]+/gi

/** The parts of a query as they were typed, where what is left says something: identifiers whole, fields with their values, phrases, words. */
export function partsOf({ q, identifiers }: Query): { part: string; rest: string }[] {
  const without = (at: number, length: number) =>
    `${q.slice(0, at)} ${q.slice(at + length)}`
      .replace(/\s+/g, ' ')
      .replace(/^\s*OR\s|\sOR\s*$/g, '')
      .replace(/\bOR OR\b/g, 'OR')
      .trim()
  let masked = q
  const parts: { part: string; rest: string }[] = []
  for (const { text } of identifiers) {
    const part = text.trim()
    const at = masked.indexOf(part)
    if (at < 0 || part === '') continue
    masked = masked.slice(0, at) + ' '.repeat(part.length) + masked.slice(at + part.length)
    parts.push({ part, rest: without(at, part.length) })
  }
  for (const { 0: part, index } of masked.matchAll(PART))
    if (part !== 'OR') parts.push({ part, rest: without(index, part.length) })
  return parts.filter(({ rest }) => tokensOf(rest).some((token) => !isSmall(token)))
}

/** A query with a word, as it is folded, in another spelling. */
function replaceWord(q: string, word: string, near: string): string {
  const at = fold(q).indexOf(word)
  return at < 0 ? near : q.slice(0, at) + near + q.slice(at + word.length)
}

const totalOf = async (searchable: Searchable, q: string, filters: readonly Filter[]) =>
  (await listOf(searchable, await understand(searchable, q), { filters, sort: 'number', limit: 1 })).total

/** Ids of the same kind that differ in few characters from one that the plan does not have: Y.3111 beside Y.3110. */
function relatedTo({ query }: Understood, { lookups }: Searchable): Advice['related'] {
  return query.identifiers
    .filter(({ id }) => !lookups.getEntity(id))
    .flatMap((asked) => [
      ...sameNumber(asked, lookups),
      ...lookups
        .entitiesOfKind(asked.kind)
        .map((entity) => ({ entity, edits: distance(asked.id, entity.id, 2) }))
        .filter(({ edits }) => edits <= 2)
        .sort((a, b) => a.edits - b.edits)
        .map(({ entity }) => ({ id: entity.id, kind: entity.kind, label: entity.label })),
    ])
    .filter((one, i, all) => all.findIndex(({ id }) => id === one.id) === i)
    .slice(0, MAX_RELATED)
}

/** What a reader may do where a query finds nothing: leave a part out, spell a word otherwise, take a neighbouring id. */
export async function adviceFor(
  searchable: Searchable,
  understood: Understood,
  { filters = [] }: SearchOptions,
): Promise<Advice> {
  const { query } = understood
  const { vocabulary } = searchable
  const [unfiltered, ...totals] = await Promise.all([
    filters.length ? totalOf(searchable, query.q, []) : 0,
    ...partsOf(query)
      .slice(0, MAX_DROPPED)
      .map(async ({ part, rest }) => ({ part, q: rest, total: await totalOf(searchable, rest, filters) })),
  ])
  const unknown = [...query.words].filter(([term]) => !vocabulary.frequency.has(term)).slice(0, 4)
  return {
    unfiltered,
    dropped: totals.filter(({ total }) => total > 0),
    spelling: unknown
      .map(([, word]) => ({
        word,
        nearest: nearestWords(word, vocabulary.words, 3).map((near) => ({
          word: near,
          q: replaceWord(query.q, word, near),
        })),
      }))
      .filter(({ nearest }) => nearest.length > 0),
    related: relatedTo(understood, searchable),
  }
}
