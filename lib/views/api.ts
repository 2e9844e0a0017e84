import { z } from 'zod'
import { locate } from '../library/positions'
import { formatRef } from '../refs/address'
import { entityRef, entryRef } from '../refs/ref'
import { EXPORT_FORMATS, emptySearch, type SearchState } from '../refs/states'
import { BadQuery, MAX_QUERY } from '../search/query/parse'
import { FACETS, MAX_LISTED, SORTS } from '../search/schema'
import { search } from '../search/search'
import type { Explorer } from './explorer'
import { exportSearch } from './export'
import { passageView } from './passages'
import { placeInWords } from './position'
import { filtersOf, hitView, resultRef } from './search'
import { getSuggestions, MAX_SUGGEST } from './suggest'

/** An answer of the API: a body and its status. Errors are `{ error: { code, message } }`. */
export type ApiAnswer = { status: number; body: unknown }
/** An answer that is saved as a file. */
export type ApiFile = { file: { name: string; type: string; text: string } }

const error = (status: number, code: string, message: string): ApiAnswer => ({
  status,
  body: { error: { code, message } },
})

const number = (name: string, least: number, most: number, otherwise: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, `${name} takes a whole number from ${least} to ${most}.`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `${name} takes a whole number from ${least} to ${most}.`)
    .optional()
    .transform((value) => value ?? otherwise)

const list = z.array(z.string().min(1).max(100)).max(20)

/** Parameters of `GET /api/search`; those that may come more than once are lists. */
const SearchParameters = z.strictObject({
  q: z.string().max(MAX_QUERY, `q takes at most ${MAX_QUERY} characters.`),
  kind: list,
  resolution: list,
  studyGroup: list,
  status: list,
  by: list,
  year: list,
  place: list,
  jeopardy: list,
  sort: z
    .enum(SORTS, `sort takes ${SORTS.join(', ')}.`)
    .optional()
    .default('relevance'),
  limit: number('limit', 1, 100, 20),
  offset: number('offset', 0, MAX_LISTED - 100, 0),
})
const ExportParameters = SearchParameters.omit({ limit: true, offset: true }).extend({
  format: z
    .enum(EXPORT_FORMATS, `format takes ${EXPORT_FORMATS.join(' or ')}.`)
    .optional()
    .default('csv'),
})

function readParameters(params: URLSearchParams, shape: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const all = (name: string) =>
    params
      .getAll(name)
      .flatMap((value) => value.split(','))
      .filter(Boolean)
  const known = new Set(Object.keys(shape))
  const unknown = Object.fromEntries([...params.keys()].filter((name) => !known.has(name)).map((name) => [name, '']))
  const one = (name: string) => params.get(name) ?? undefined
  return {
    q: params.get('q') ?? '',
    kind: all('kind'),
    resolution: all('resolution'),
    studyGroup: all('studyGroup'),
    status: all('status'),
    by: all('by'),
    year: all('year'),
    place: all('place'),
    jeopardy: all('jeopardy'),
    ...Object.fromEntries(
      ['sort', 'limit', 'offset', 'format'].filter((name) => known.has(name)).map((name) => [name, one(name)]),
    ),
    ...unknown,
  }
}

const sentence = ({ issues }: z.ZodError): string => {
  const [issue] = issues
  if (issue?.code === 'unrecognized_keys') return `There is no parameter "${issue.keys[0]}".`
  return issue?.message ?? 'The parameters cannot be read.'
}

/** `GET /api/search`: { query, total, best, hits, facets, engine, notes }. */
export async function answerSearch(params: URLSearchParams, explorer: Explorer): Promise<ApiAnswer> {
  const parsed = SearchParameters.safeParse(readParameters(params, SearchParameters.shape))
  if (!parsed.success) return error(400, 'bad-parameter', sentence(parsed.error))
  const { limit, offset, ...asked } = parsed.data
  const state: SearchState = { ...emptySearch, ...asked }
  try {
    const answer = await search(explorer.searchable, state.q, {
      filters: filtersOf(state),
      sort: state.sort,
      limit,
      offset,
    })
    return {
      status: 200,
      body: {
        query: { q: answer.query.q, identifiers: answer.query.identifiers, terms: answer.query.terms },
        total: answer.total,
        best: answer.best && { ...answer.best, url: addressOf(answer.best.kind, answer.best.id, explorer) },
        offers: answer.offers.map((offer) => ({ ...offer, url: addressOf(offer.kind, offer.id, explorer) })),
        hits: answer.hits.map((hit) => {
          const view = hitView(hit, explorer)
          const { id, kind, location, label, title, ref } = view
          const snippet = hit.snippets.map(({ segments }) => segments.map(({ text }) => text).join('')).join(' ')
          return {
            id,
            kind,
            location,
            title: title ? `${label}: ${title}` : label,
            url: formatRef(ref),
            snippet,
            passages: hit.snippets.map((passage) => ({ ...passage, url: placeHref(passage.entry, explorer) })),
            why: hit.why,
          }
        }),
        facets: Object.fromEntries(FACETS.map((facet) => [facet, answer.facets[facet]])),
        engine: answer.engine,
        notes: answer.notes,
        advice: answer.advice,
      },
    }
  } catch (fault) {
    if (fault instanceof BadQuery) return error(400, 'bad-query', fault.message)
    throw fault
  }
}

const addressOf = (kind: string, id: string, { lookups }: Explorer): string => formatRef(resultRef(kind, id, lookups))

const placeHref = (id: string, { lookups }: Explorer): string | null => {
  const entry = lookups.getEntry(id)
  return entry ? formatRef(entryRef(lookups.origin, entry)) : null
}

/** `GET /api/search/export`: all that the search lists, as a file; `format` is csv or json. */
export async function answerExport(params: URLSearchParams, explorer: Explorer): Promise<ApiAnswer | ApiFile> {
  const parsed = ExportParameters.safeParse(readParameters(params, ExportParameters.shape))
  if (!parsed.success) return error(400, 'bad-parameter', sentence(parsed.error))
  const { format, ...asked } = parsed.data
  try {
    return { file: await exportSearch({ ...emptySearch, ...asked }, format, explorer) }
  } catch (fault) {
    if (fault instanceof BadQuery) return error(400, 'bad-query', fault.message)
    throw fault
  }
}

/** `GET /api/suggest?q=`: pages whose id, title or acronym begins as was typed. */
export function answerSuggest(params: URLSearchParams, explorer: Explorer): ApiAnswer {
  const q = params.get('q') ?? ''
  if (q.length > MAX_SUGGEST) return error(400, 'bad-parameter', `q takes at most ${MAX_SUGGEST} characters.`)
  return {
    status: 200,
    body: { suggestions: getSuggestions(q, explorer).map(({ ref, ...one }) => ({ ...one, url: formatRef(ref) })) },
  }
}

/** `GET /api/entries/{id}`: the entry, its mentions and links. A second or dropped number of an action item is answered too. */
export function answerEntry(id: string, { lookups }: Explorer): ApiAnswer {
  const change = lookups.entriesOfKind('change').find(({ item }) => item === id.toLowerCase())
  const entry = lookups.getEntry(id) ?? lookups.getActionItem(id.toLowerCase()) ?? change
  if (!entry) return error(404, 'unknown-entry', `The plan has no entry "${id.slice(0, 80)}".`)
  return {
    status: 200,
    body: {
      entry,
      url: formatRef(entryRef(lookups.origin, entry)),
      place: { words: placeInWords(entry, lookups), file: locate(entry.span, lookups.corpus.positions) ?? null },
      children: lookups.childrenOf(entry.id).map(({ id: child }) => child),
      mentions: lookups.mentionsIn(entry.id),
      links: { from: lookups.linksFrom(entry.id), to: lookups.linksTo(entry.id) },
    },
  }
}

/** `GET /api/entities/{id}`: the entity, its links, and every passage that mentions it. */
export function answerEntity(id: string, { lookups }: Explorer): ApiAnswer {
  const entity = lookups.getEntity(id)
  if (!entity) return error(404, 'unknown-entity', `The plan has no entity "${id.slice(0, 80)}".`)
  return {
    status: 200,
    body: {
      entity,
      url: formatRef(entityRef(lookups.origin, entity.kind, id)),
      links: { from: lookups.linksFrom(id), to: lookups.linksTo(id) },
      mentionedBy: lookups.mentionsOf(id).flatMap(({ entry, location, text, span }) => {
        const place = lookups.getEntry(entry)
        return place
          ? [
              {
                entry,
                location,
                text,
                span,
                url: formatRef(entryRef(lookups.origin, place)),
                where: passageView(place, lookups).where,
              },
            ]
          : []
      }),
    },
  }
}

/** `GET /api/health`: whether the explorer answers, with which corpus and engine. */
export async function answerHealth({ lookups, searchable }: Explorer): Promise<ApiAnswer> {
  const engines = await searchable.health()
  const { source, format, edition, entries, mentions, entities } = lookups.corpus
  return {
    status: 200,
    body: {
      status: 'ok',
      corpus: {
        format,
        edition,
        source: source.name,
        sha256: source.sha256,
        entries: entries.length,
        mentions: mentions.length,
        entities: entities.length,
      },
      engines,
    },
  }
}

/** `GET /api/diagnostics`: the register of faults, with the passage that each is about. */
export function answerDiagnostics({ lookups, source }: Explorer): ApiAnswer {
  const diagnostics = lookups.corpus.diagnostics.map((diagnostic) => ({
    ...diagnostic,
    passage: diagnostic.span
      ? source.slice(diagnostic.span.start, Math.min(diagnostic.span.end, diagnostic.span.start + 400))
      : null,
  }))
  return { status: 200, body: { total: diagnostics.length, diagnostics } }
}
