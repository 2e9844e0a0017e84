import { z } from 'zod'
import { EntityKind } from '../domain/entity'
import { ACTOR_GROUPS, type ActorGroup, ItemState } from '../domain/fact'
import { ENTITY_KINDS } from '../domain/kinds'
import { pageRef } from '../refs/ref'
import { emptySearch } from '../refs/states'
import { BadQuery, MAX_QUERY } from '../search/query/query'
import { FACETS, MAX_LISTED, SORTS } from '../search/schema'
import { search as searchEdition } from '../search/search'
import type { Explorer } from '../views/explorer'
import { filtersOf } from '../views/search/facets'
import { hitView, resultRef } from '../views/search/hit'
import { formatCursor, openList } from './cursor'
import { EDITION_FIELDS, LIST_FIELDS } from './fields'
import { defineOperation, Problem, type Service } from './operation'
import { passageOf } from './passages'
import { EditionId, named, Passage, Url } from './schemas'
import { editionOf } from './service'

const values = (description: string, ...examples: string[]) =>
  z
    .array(z.string().max(100))
    .max(20)
    .optional()
    .meta({ description, examples: [examples] })

/** The query and what narrows its list; values of one filter are alternatives. */
export const SEARCH_FIELDS = {
  q: z
    .string()
    .max(MAX_QUERY)
    .default('')
    .meta({
      description: 'Words, phrases in quotation marks, identifiers in any spelling, fields such as sg:13.',
      examples: ['TD 25 Rev.1'],
    }),
  kind: z
    .array(EntityKind.exclude(['clause']))
    .max(20)
    .optional()
    .describe('Only results of these kinds.'),
  resolution: values('Only results of these resolutions.', 'res-92'),
  studyGroup: values('Only results that mention these study groups.', 'itu-t-sg13'),
  status: z.array(ItemState).max(20).optional().describe('Only action items in one of these states.'),
  by: z
    .array(z.enum(Object.keys(ACTOR_GROUPS) as [ActorGroup, ...ActorGroup[]]))
    .max(20)
    .optional()
    .describe('Only action items on which one of these acts.'),
  year: values('Only results that tell of these years.', '2018'),
  place: values('Only results that tell of these cities.', 'Geneva'),
  jeopardy: z
    .array(z.enum(['yes', 'no']))
    .optional()
    .describe('Only action items that the plan colours red, or not.'),
  changed: z
    .array(z.enum(['yes', 'no']))
    .optional()
    .describe('Only action items and resolutions that changed since the edition before, or did not.'),
  sort: z
    .enum(SORTS)
    .default('relevance')
    .describe('By relevance, number in the plan, or the latest day that is told.'),
}
type SearchInput = z.output<z.ZodObject<typeof SEARCH_FIELDS>>

/** The filters of the address whose values an edition decides, by the facet that counts them. */
const CHECKED = { resolution: 'resolution', studyGroup: 'studyGroups', year: 'years', place: 'places' } as const

/** The state of a search page that an input stands for. Throws a `Problem` for values that the edition does not have. */
export function searchStateOf(input: SearchInput, { searchable }: Explorer) {
  for (const parameter of ['resolution', 'studyGroup', 'year', 'place'] as const) {
    const asked = input[parameter] ?? []
    if (asked.length === 0) continue
    const field = CHECKED[parameter]
    const allowed = new Set([...searchable.documents.values()].flatMap((document) => document[field] ?? []))
    const unknown = asked.find((value) => !allowed.has(value))
    if (unknown !== undefined)
      throw new Problem(400, 'bad-parameter', `${parameter} has no value "${unknown}" in this edition.`, {
        parameter,
        allowed: [...allowed].sort(),
      })
  }
  const { q, kind, resolution, studyGroup, status, by, year, place, jeopardy, changed, sort } = input
  const lists = { kind, resolution, studyGroup, status, by, year, place, jeopardy, changed }
  return { ...emptySearch, ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list)), q, sort }
}

/** Runs what reads a query; a query that cannot be answered is a `Problem`. */
export async function readingQuery<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (fault) {
    if (fault instanceof BadQuery) throw new Problem(400, 'bad-query', fault.message, { parameter: 'q' })
    throw fault
  }
}

/** Kinds of results: those of entities, and the lines of the list of changes. */
const FoundKind = z.enum([...ENTITY_KINDS, 'change'])

const Found = z.object({ id: z.string(), kind: FoundKind, url: Url })

export const Hit = named(
  'Hit',
  Found.extend({
    location: z.string().nullable().describe('The action item or resolution that the hit is; null for an entity.'),
    label: z.string(),
    title: z.string(),
    passages: z.array(
      Passage.extend({
        snippet: z
          .array(z.object({ text: z.string(), marked: z.boolean().describe('Whether the query asked for it.') }))
          .describe('The part of the passage that answers.'),
      }),
    ),
    why: z.array(z.string()).describe('Why it is here where the words are not in it.'),
  }),
)

export const search = defineOperation({
  name: 'search',
  summary: 'Search an edition.',
  description:
    'Identifiers are read first and matched whole. `best` is the page that the query means, `alternatives` what it may mean beside that; each hit has the passages that answer, with spans. `facets` count the list by the values that narrow it. Where nothing is found `advice` shows ways out.',
  method: 'GET',
  path: '/search',
  input: z.object({ ...EDITION_FIELDS, ...SEARCH_FIELDS, ...LIST_FIELDS, limit: LIST_FIELDS.limit.default(20) }),
  output: z.object({
    edition: EditionId,
    query: z.object({
      q: z.string(),
      identifiers: z.array(z.object({ id: z.string(), kind: EntityKind, text: z.string() })),
      terms: z.array(z.string()),
    }),
    total: z.int(),
    best: Found.extend({ name: z.string() }).nullable(),
    alternatives: z.array(Found.extend({ label: z.string() })),
    pages: z
      .array(z.object({ meaning: z.string(), url: Url }))
      .describe('Pages that show what the query asks for, such as what is overdue.'),
    also: z
      .array(z.object({ asked: z.string(), others: z.array(z.string()) }))
      .describe('Other words for a subject of the query, which are not mixed in.'),
    items: z.array(Hit),
    facets: z.record(z.enum(FACETS), z.record(z.string(), z.int())),
    engine: z.enum(['meilisearch', 'memory']).describe('Which engine answered.'),
    standIn: z.boolean().describe('Whether another engine should have answered, and did not.'),
    notes: z.array(z.string()).describe('What was corrected, left out or not understood, in sentences.'),
    advice: z
      .object({
        unfiltered: z.int().describe('How many are found without filters.'),
        dropped: z.array(z.object({ part: z.string(), q: z.string(), total: z.int() })),
        spelling: z.array(
          z.object({ word: z.string(), nearest: z.array(z.object({ word: z.string(), q: z.string() })) }),
        ),
        related: z.array(z.object({ id: z.string(), kind: z.string(), label: z.string() })),
      })
      .nullable(),
    next: z.string().nullable().describe('The `cursor` of the next part, or null at the end.'),
  }),
  run: async (service, input) => {
    const { explorer, after } = await openList(service, input)
    const state = searchStateOf(input, explorer)
    const { limit, q, sort } = input
    const offset = after + 1
    if (offset > MAX_LISTED - limit) return outOfReach()
    const answer = await readingQuery(() =>
      searchEdition(explorer.searchable, q, { filters: filtersOf(state), sort, limit, offset }),
    )
    const last = offset + answer.hits.length - 1
    const foundOf = <T extends { id: string; kind: string }>({ id, kind }: T) => ({
      id,
      kind: kind as z.infer<typeof FoundKind>,
      url: service.addressOf(resultRef(kind, id, explorer.lookups)),
    })
    return {
      edition: editionOf(explorer),
      query: { q: answer.query.q, identifiers: answer.query.identifiers, terms: answer.query.terms },
      total: answer.total,
      best: answer.best && { ...foundOf(answer.best), name: answer.best.name },
      alternatives: answer.offers.map((offer) => ({ ...foundOf(offer), label: offer.label })),
      pages: answer.pages.map(({ page, meaning }) => ({
        meaning,
        url: service.addressOf(pageRef(explorer.lookups.origin, page)),
      })),
      also: answer.also,
      items: answer.hits.map((hit) => hitAnswer(hit, explorer, service)),
      facets: answer.facets,
      engine: answer.engine,
      standIn: answer.standIn,
      notes: answer.notes,
      advice: answer.advice,
      next: last + 1 < Math.min(answer.total, MAX_LISTED) ? formatCursor(explorer, last) : null,
    }
  },
})

const outOfReach = (): never => {
  throw new Problem(400, 'bad-cursor', `A search lists its first ${MAX_LISTED} results: narrow it to see others.`, {
    parameter: 'cursor',
  })
}

type SearchHit = Awaited<ReturnType<typeof searchEdition>>['hits'][number]

function hitAnswer(hit: SearchHit, explorer: Explorer, service: Service): z.input<typeof Hit> {
  const { id, kind, location, label, title, ref, why } = hitView(hit, explorer)
  return {
    id,
    kind: kind as z.infer<typeof FoundKind>,
    location,
    label,
    title,
    url: service.addressOf(ref),
    why,
    passages: hit.snippets.flatMap(({ entry, segments }) => {
      const place = explorer.lookups.getEntry(entry)
      return place ? [{ ...passageOf(place, explorer, service), snippet: segments }] : []
    }),
  }
}
