import { corpusJsonSchema } from '../library/format'
import { locate } from '../library/positions'
import { formatCursor } from '../operations/cursor'
import { diagnostics } from '../operations/diagnostics'
import { entity } from '../operations/entity'
import { entityMentions } from '../operations/entity-mentions'
import { entry } from '../operations/entry'
import { type Operation, Problem, type Service } from '../operations/operation'
import { readingQuery, search, searchStateOf } from '../operations/search'
import { openService } from '../operations/service'
import { suggest } from '../operations/suggest'
import { API_ROOT } from '../refs/address'
import { EXPORT_FORMATS, type ExportFormat } from '../refs/states'
import { exportSearch } from '../views/export'
import type { Place } from './answer'
import { parseInput, readQuery } from './input'
import { faultOf, INTERNAL } from './problems'

// The addresses of version one, `/api/search` and others, remade from the operations. They go with the next minor version.

/** When they were put out of date (RFC 9745): 29 November 2026, in seconds since 1970. */
const DEPRECATED = 1_795_910_400

/** Lists of version one may be parted by commas. */
function withoutCommas(params: URLSearchParams): URLSearchParams {
  const lists = ['kind', 'resolution', 'studyGroup', 'status', 'by', 'year', 'place', 'jeopardy']
  return new URLSearchParams(
    [...params].flatMap(([name, value]) =>
      lists.includes(name) ? value.split(',').map((part) => [name, part]) : [[name, value]],
    ),
  )
}

/** Takes a parameter that only version one has out of the others. */
function takeOut(params: URLSearchParams, name: string): string | null {
  const value = params.get(name)
  params.delete(name)
  return value
}

const read = <O extends Pick<Operation, 'input'>>(operation: O, params: URLSearchParams, more = {}) =>
  parseInput(operation, { ...readQuery(operation, params), ...more }) as never

/** Every part of a list, one after another. */
async function all<T>(
  part: (cursor: string | undefined) => Promise<{ items: T[]; next: string | null }>,
): Promise<T[]> {
  const items: T[] = []
  for (let cursor: string | undefined, more = true; more; ) {
    const { items: some, next } = await part(cursor)
    items.push(...some)
    more = next !== null
    cursor = next ?? undefined
  }
  return items
}

type Asked = { service: Service; params: URLSearchParams; id: string }

async function answerSearch({ service, params: given }: Asked): Promise<object> {
  const params = withoutCommas(given)
  const offset = takeOut(params, 'offset')
  if (offset !== null && !/^\d{1,4}$/.test(offset))
    throw new Problem(400, 'bad-parameter', 'offset takes a whole number from 0 to 4900.')
  const explorer = await service.edition()
  const cursor = offset === null || offset === '0' ? {} : { cursor: formatCursor(explorer, Number(offset) - 1) }
  const {
    items,
    alternatives,
    next: _,
    edition: __,
    standIn: ___,
    ...answer
  } = await search.run(service, read(search, params, cursor))
  return {
    ...answer,
    offers: alternatives,
    hits: items.map(({ passages, label, title, ...hit }) => ({
      ...hit,
      title: title ? `${label}: ${title}` : label,
      snippet: passages.map(({ snippet }) => snippet.map(({ text }) => text).join('')).join(' '),
      passages: passages.map(({ entry: id, snippet, url }) => ({ entry: id, segments: snippet, url })),
    })),
  }
}

async function answerEntry({ service, id }: Asked): Promise<object> {
  const { lookups } = await service.edition()
  const found = await entry.run(service, read(entry, new URLSearchParams(), { id }))
  return {
    entry: found.entry,
    url: found.passage.url,
    place: { words: found.position.words, file: locate(found.entry.span, lookups.corpus.positions) ?? null },
    children: found.children,
    mentions: found.mentions,
    links: found.links,
  }
}

async function answerEntity({ service, id }: Asked): Promise<object> {
  const none = new URLSearchParams()
  const found = await entity.run(service, read(entity, none, { id }))
  const mentions = await all((cursor) =>
    entityMentions.run(service, read(entityMentions, none, { id, cursor, limit: 200 })),
  )
  return {
    entity: found.entity,
    url: found.url,
    links: found.links,
    mentionedBy: mentions.map(({ mention: { entry, location, text, span }, passage: { url, where } }) => ({
      entry,
      location,
      text,
      span,
      url,
      where,
    })),
  }
}

async function answerDiagnostics({ service }: Asked): Promise<object> {
  const none = new URLSearchParams()
  const faults = await all((cursor) => diagnostics.run(service, read(diagnostics, none, { cursor, limit: 200 })))
  return {
    total: faults.length,
    diagnostics: faults.map(({ text, title: _, ...fault }) => ({ ...fault, passage: text })),
  }
}

async function answerSuggest({ service, params }: Asked): Promise<object> {
  const { items } = await suggest.run(service, read(suggest, params))
  return { suggestions: items }
}

async function answerExport({ service, params: given }: Asked): Promise<Response> {
  const params = withoutCommas(given)
  const format = takeOut(params, 'format') ?? 'csv'
  if (!(EXPORT_FORMATS as readonly string[]).includes(format))
    throw new Problem(400, 'bad-parameter', `format takes ${EXPORT_FORMATS.join(' or ')}.`)
  const explorer = await service.edition()
  const state = searchStateOf(read(search, params), explorer)
  const { name, type, text } = await readingQuery(() => exportSearch(state, format as ExportFormat, explorer))
  return new Response(text, {
    headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` },
  })
}

type Row = { path: RegExp; successor: (id: string) => string; answer: (asked: Asked) => Promise<object> }

/** The addresses below `/api`, and where their answers are found now. */
const ROWS: readonly Row[] = [
  { path: /^search$/, successor: () => '/search', answer: answerSearch },
  { path: /^search\/export$/, successor: () => '/search.csv', answer: answerExport },
  { path: /^suggest$/, successor: () => '/suggest', answer: answerSuggest },
  { path: /^entries\/([^/]+)$/, successor: (id) => `/entries/${id}`, answer: answerEntry },
  { path: /^entities\/([^/]+)$/, successor: (id) => `/entities/${id}`, answer: answerEntity },
  { path: /^diagnostics$/, successor: () => '/diagnostics', answer: answerDiagnostics },
  { path: /^corpus\/schema$/, successor: () => '/corpus/schema', answer: async () => corpusJsonSchema() },
]

/** Version one named what is not found by what was asked for. */
const codeOf = (code: string, path: string): string =>
  code === 'not-found' || code === 'ambiguous'
    ? path.startsWith('entries')
      ? 'unknown-entry'
      : 'unknown-entity'
    : code === 'unknown-parameter' || code === 'bad-cursor'
      ? 'bad-parameter'
      : code

/** The answer of an address of version one with where it is found now; null where version one had no such address. */
export async function answerFirstVersion(request: Request, { site }: Pick<Place, 'site'>): Promise<Response | null> {
  const { pathname, searchParams } = new URL(request.url)
  const path = pathname.replace(/^\/api\//, '')
  const row = ROWS.find((one) => one.path.test(path))
  if (!row) return null
  const [, part = ''] = path.match(row.path) ?? []
  const answer =
    request.method === 'GET' || request.method === 'HEAD'
      ? await said(row, { path, part, params: searchParams })
      : answerMethod(request.method)
  answer.headers.set('Access-Control-Allow-Origin', '*')
  answer.headers.set('Deprecation', `@${DEPRECATED}`)
  answer.headers.set('Link', `<${site}${API_ROOT}${row.successor(part)}>; rel="successor-version"`)
  return answer
}

/** The methods that these addresses answer. */
const ALLOW = { Allow: 'GET, HEAD, OPTIONS' }

const answerMethod = (method: string): Response =>
  method === 'OPTIONS'
    ? new Response(null, { status: 204, headers: ALLOW })
    : Response.json(
        { error: { code: 'method-not-allowed', message: `This address does not answer ${method}: ask with GET.` } },
        { status: 405, headers: ALLOW },
      )

async function said(
  row: Row,
  { path, part, params }: { path: string; part: string; params: URLSearchParams },
): Promise<Response> {
  try {
    const answer = await row.answer({ service: await openService(''), params, id: decodeURIComponent(part) })
    return answer instanceof Response ? answer : Response.json(answer)
  } catch (error) {
    if (error instanceof URIError)
      return Response.json(
        { error: { code: 'bad-address', message: 'The address cannot be decoded.' } },
        { status: 400 },
      )
    const fault = faultOf(error)
    if (!fault) console.error(error)
    const { status, code, detail } = fault ?? INTERNAL
    return Response.json({ error: { code: codeOf(code, path), message: detail } }, { status })
  }
}
