import type { Condition, SearchRequest } from './engine/engine'
import { termsOf } from './index/terms'
import { weightOf } from './index/vocabulary'
import { conditionOf, FEW, identifierFilters, idsOf, type List } from './query/condition'
import type { Side } from './query/query'
import { coverage } from './rank/rank'
import type { SearchDocument } from './schema'
import type { Searchable } from './searchable'

/** A place that has less of the words' weight than this is no answer. */
const SOME = 0.35
/** So few places have all words that what belongs to their resolution is shown too. */
const RARE = 2
/** Places that have some words are looked for by so many of the rarest words. */
const WIDENED_BY = 6
/** Of several identifiers, one that is at more places than this tells little by itself, unless no place has all. */
const TELLING = 25
/** Kinds whose names are also parts of longer ones: the "UPU" of "UPU POC". */
const NAMES: ReadonlySet<string> = new Set(['organization', 'group'])

/** A question to the engine, and which of the documents that it finds are taken. */
type Step = { request: SearchRequest; take: (found: SearchDocument[]) => SearchDocument[] }
const all = (found: SearchDocument[]) => found

/** The rarest terms, as few as are needed: a place with `share` of the weight of all terms has one of them at least. */
function tellingTerms(terms: readonly string[], { vocabulary }: Searchable, share: number): string[] {
  const known = terms
    .filter((term) => vocabulary.frequency.has(term))
    .map((term) => ({ term, weight: weightOf(term, vocabulary) }))
    .sort((a, b) => b.weight - a.weight)
  const whole = terms.reduce((sum, term) => sum + weightOf(term, vocabulary), 0)
  let left = known.reduce((sum, { weight }) => sum + weight, 0)
  const telling: string[] = []
  for (const { term, weight } of known) {
    if (left < whole * share || telling.length === WIDENED_BY) break
    telling.push(term)
    left -= weight
  }
  return telling
}

/** Places that have some of a side's words: asked for by each of the words that tell. */
const wordSteps = (side: Side, condition: Condition, share: number, searchable: Searchable): Step[] =>
  tellingTerms(side.terms, searchable, share).map((term) => ({
    request: idsOf({ ...condition, terms: [term] }),
    take: all,
  }))

/** Of places that have some words those with most of their weight, the most first. */
function most(found: readonly SearchDocument[], side: Side, least: number, { vocabulary }: Searchable) {
  const shares = new Map(found.map((document) => [document, coverage(document, side.terms, vocabulary)]))
  // Where nothing has most of the words, what has as many as any is better than nothing.
  const share = least > 0 ? least : Math.min(SOME, Math.max(0, ...shares.values()))
  return [...shares]
    .filter(([, own]) => own >= share)
    .sort(([a, m], [b, n]) => n - m || a.order - b.order)
    .map(([document]) => document)
}

/** Whether a side has nothing but identifiers: then the places that have them all are known already. */
const isBare = ({ terms, phrases }: Side): boolean => terms.length + phrases.length === 0

/** Where few places have all identifiers of a side: those that have some of them, and those that print their names. */
function identifierSteps(side: Side, condition: Condition, found: number, list: List, { lookups }: Searchable): Step[] {
  const bare = { ...condition, terms: [], phrases: [] }
  const filters = identifierFilters(side, list.homonyms)
  const { query } = list
  return [
    ...(isBare(side) ? [] : [{ request: idsOf(bare), take: all }]),
    ...(filters.length > 1 ? filters : []).map((filter) => ({
      request: idsOf({ ...bare, filters: [...query.filters, filter] }),
      take: (places: SearchDocument[]) => (found === 0 || places.length <= TELLING ? places : []),
    })),
    ...side.identifiers
      .filter(({ kind }) => NAMES.has(kind))
      .map(({ id }) => {
        const label = lookups.getEntity(id)?.label ?? id
        return {
          request: idsOf({ ...bare, filters: query.filters, terms: termsOf(label) }),
          // A part of another's name is printed letter by letter.
          take: (places: SearchDocument[]) =>
            places.filter(({ passages }) => passages.some(({ text }) => text.includes(label))),
        }
      }),
    ...(side.terms.length > 2 ? [{ request: idsOf({ ...condition, filters: query.filters }), take: all }] : []),
  ]
}

/** What is in more of the lists first; of what is in as many the order of the plan. */
function mostFirst(lists: readonly (readonly SearchDocument[])[]): SearchDocument[] {
  const times = new Map<SearchDocument, number>()
  for (const list of lists) for (const one of list) times.set(one, (times.get(one) ?? 0) + 1)
  return [...times].sort(([a, m], [b, n]) => n - m || a.order - b.order).map(([one]) => one)
}

/**
 * Where few places have all that a query asks for: behind them those that have its identifiers, or most of its words, and
 * what belongs to the resolutions of the one or two that have all. At most one more round trip to the engine.
 */
export async function widen(
  sides: readonly Side[],
  found: readonly SearchDocument[][],
  list: List,
  searchable: Searchable,
): Promise<{ documents: SearchDocument[]; resolutions: ReadonlySet<string> }> {
  const { index, documents, ofResolution } = searchable
  const narrowed = list.query.filters.length > 0
  const plans = sides.map((side, i) => {
    const condition = conditionOf(side, list, searchable.vocabulary)
    const own = found[i]!
    const least = own.length > 0 ? SOME : 0
    if (side.identifiers.length > 0)
      return { side, own, least, steps: identifierSteps(side, condition, own.length, list, searchable) }
    return { side, own, least, steps: side.terms.length > 1 ? wordSteps(side, condition, least, searchable) : [] }
  })
  const steps = plans.flatMap((plan) => plan.steps)
  const { replies } = steps.length > 0 ? await index.search(steps.map(({ request }) => request)) : { replies: [] }
  let at = 0
  const widened: SearchDocument[] = []
  const resolutions = new Set<string>()
  for (const { side, own, least, steps } of plans) {
    const lists = steps.map(({ take }) => {
      const { ids } = replies[at++]!
      return take(ids.flatMap((id) => documents.get(id) ?? []))
    })
    if (side.identifiers.length > 0) {
      const [together = [], ...apart] = isBare(side) ? [own, ...lists] : lists
      const pages = narrowed ? [] : side.identifiers.flatMap(({ id }) => documents.get(id) ?? [])
      widened.push(...together, ...pages, ...(together.length < FEW ? mostFirst(apart) : []))
    } else widened.push(...most([...new Set(lists.flat())], side, least, searchable))
    if (narrowed || own.length > RARE || side.terms.length < (side.identifiers.length > 0 ? 1 : 2)) continue
    for (const { partOf } of own) if (partOf) resolutions.add(partOf)
  }
  const companions = [...resolutions].flatMap(ofResolution)
  return { documents: [...new Set([...found.flat(), ...widened, ...companions])], resolutions }
}
