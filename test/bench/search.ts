// The search API against what it stands on: `npm run bench:search -- [SIZES] [PATH]`, SIZES as "1,10,100" copies of the plan
// in one edition; with `--editions` so many editions of it, of which the newest is searched.
// Each query goes to Meilisearch directly (an index of the plan's texts as the server comes, 20 hits, 4 facets, highlights),
// to an empty route of the framework, and to the API, round by round, so that a noisy moment falls on all alike; with one
// client and with eight. Beside it stands what the same query takes on the explorer's own index, which holds terms alone.
// The page server is asked as the server in front asks it, over its socket; what the front remembers is left out.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { Agent, type RequestOptions, request } from 'node:http'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Meilisearch as MeilisearchClient } from 'meilisearch'
import { endChild } from '../../cli/processes/children'
import { type Meilisearch, startMeilisearch } from '../../cli/processes/meilisearch'
import { startPageServer } from '../../cli/processes/page-server'
import { alignLibrary } from '../../indexer/align/history'
import { addEdition } from '../../indexer/library'
import { indexSource } from '../../indexer/pipeline'
import { knowledge } from '../../lib/identifiers/knowledge'
import type { CorpusParts } from '../../lib/library/file'
import type { Corpus } from '../../lib/library/format'
import { openLibrary } from '../../lib/library/library'
import { lookUp } from '../../lib/library/lookups'
import { readSource } from '../../lib/reading/source'
import { learnAcronyms } from '../../lib/search/index/acronyms'
import { searchDocuments } from '../../lib/search/index/documents'
import { explorerDocument } from '../document'
import { copiesOf, joined } from './copies'
import { makeLibrary } from './library'
import { buildCopy, newPlace } from './project'
import { parametersOf } from './queries'

const {
  positionals: [said, path],
  values: { editions },
} = parseArgs({ allowPositionals: true, options: { editions: { type: 'boolean', default: false } } })
const sizes = (said ?? (editions ? '1,10,40' : '1,10,100')).split(',').map(Number)
const document = path ? resolve(path) : explorerDocument()
const CLIENTS = [1, 8]
const ROUNDS = 300
/** Rounds before these are not counted: a server that has just started is still being compiled. */
const WARM = 400

const agent = new Agent({ keepAlive: true, maxSockets: 16 })

function timeOf(options: RequestOptions, body?: unknown): Promise<number> {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const asking = request({ agent, method: body ? 'POST' : 'GET', ...options }, (response) => {
      response.resume()
      response.once('end', () =>
        response.statusCode === 200
          ? resolve(performance.now() - began)
          : reject(new Error(`${options.path} answers ${response.statusCode}`)),
      )
    })
    asking.once('error', reject)
    asking.end(body ? JSON.stringify(body) : undefined)
  })
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
/** Memory of a process and of what it started: the search server is the child of a shell. */
const megabytes = (pid: number | undefined) =>
  execFileSync('ps', ['-o', 'rss=', '-p', String(pid), '--ppid', String(pid)], { encoding: 'utf8' })
    .trim()
    .split(/\s+/)
    .reduce((sum, size) => sum + Number(size), 0) / 1024

const NAMES = ['direct', 'own', 'empty', 'api'] as const
type Name = (typeof NAMES)[number]
type Targets = Record<Name, (parameters: URLSearchParams) => Promise<number>>

async function measure(targets: Targets, clients: number): Promise<Record<Name, number>> {
  const times = Object.fromEntries(NAMES.map((name) => [name, []])) as unknown as Record<Name, number[]>
  for (let round = -WARM; round < ROUNDS; round++)
    for (const name of NAMES) {
      // The same number of requests for each, all clients at once.
      const asked = Array.from({ length: clients }, (_, i) => parametersOf((round + WARM) * clients + i))
      const took = await Promise.all(asked.map((parameters) => targets[name](parameters)))
      if (round >= 0) times[name].push(...took)
    }
  return Object.fromEntries(NAMES.map((name) => [name, median(times[name])])) as Record<Name, number>
}

const FACETS = ['kind', 'resolution', 'studyGroups', 'status']
/** What anybody asks of a search server for a page of results. */
const PAGE = { facets: FACETS, attributesToHighlight: ['title', 'text'], attributesToCrop: ['text'] }
/** What a server says of an index. */
type IndexStats = { numberOfDocuments: number; fieldDistribution: Record<string, number> }

/** So many documents are sent at once. */
const BATCH = 5_000

/** The documents of all copies as a plain index holds them, in parts; entities come once. */
function* plainDocuments(corpus: Corpus, size: number) {
  const acronyms = learnAcronyms(corpus)
  let key = 0
  for (const copy of copiesOf(corpus, size)) {
    const documents = [...searchDocuments(lookUp(copy), acronyms)]
    yield documents
      .filter(({ location }) => location !== null || copy === corpus)
      .map(({ kind, resolution, studyGroups, status, name, passages }) => ({
        ...{ key: key++, kind, resolution, studyGroups, status, title: name },
        text: passages.map(({ text }) => text).join('\n'),
      }))
  }
}

/** An index of the plan's texts as they are printed, with the server's own settings. */
async function indexPlainly({ url, key }: Meilisearch, corpus: Corpus, size: number): Promise<void> {
  const index = new MeilisearchClient({ host: url, apiKey: key }).index('plain')
  const wait = { timeout: 600_000, interval: 50 }
  await index.updateFilterableAttributes(FACETS).waitTask(wait)
  const send = (documents: object[]) => index.addDocuments(documents, { primaryKey: 'key' }).waitTask(wait)
  let batch: object[] = []
  for (const documents of plainDocuments(corpus, size)) {
    batch.push(...documents)
    if (batch.length < BATCH) continue
    await send(batch)
    batch = []
  }
  if (batch.length > 0) await send(batch)
}

/** A corpus whose lists were made as they were read, as one value. */
const whole = ({
  entries,
  mentions,
  entities,
  links,
  facts,
  diagnostics,
  positions,
  ...head
}: CorpusParts): Corpus => ({
  ...head,
  entries: [...entries],
  mentions: [...mentions],
  entities: [...entities],
  links: [...links],
  facts: [...facts],
  diagnostics: [...diagnostics],
  positions: [...positions],
})

/** A library to search: so many editions, or one edition of so many copies. */
async function fill(place: string, size: number): Promise<string> {
  if (editions) {
    const directory = await makeLibrary(place, size, document)
    alignLibrary(directory)
    return directory
  }
  const directory = join(place, `library-of-${size}`)
  const source = await readSource(document)
  const corpus = whole(joined(indexSource(source, knowledge), size))
  addEdition(directory, { path: document, corpus, text: Buffer.from(source.text) }, { edition: {} })
  return directory
}

async function run(project: string, place: string, size: number): Promise<void> {
  const directory = await fill(place, size)
  const library = openLibrary(directory)
  const { lookups } = await library.open(library.defaultPlan!.editions[0]!)
  const server = await startMeilisearch()
  if (!server) throw new Error('There is no Meilisearch to measure against.')
  const began = performance.now()
  const env = { SEARCH_ENGINE: 'meilisearch', MEILI_URL: server.url, MEILI_KEY: server.key }
  const socketPath = join(place, 'pages')
  const pages = await startPageServer({
    ...{ socket: socketPath, host: '127.0.0.1', port: 3000, library: directory },
    ...{ env, root: project },
  })
  const opened = performance.now() - began
  const headers = { Authorization: `Bearer ${server.key}`, 'Content-Type': 'application/json' }
  const stats = await (await fetch(`${server.url}/stats`, { headers })).json()
  const [ownIndex, own] = Object.entries(stats.indexes as Record<string, IndexStats>).find(
    ([, { fieldDistribution }]) => 'title' in fieldDistribution,
  )!
  await indexPlainly(server, lookups.corpus, editions ? 1 : size)
  const { hostname, port } = new URL(server.url)
  const askServer = (index: string, parameters: URLSearchParams) =>
    timeOf(
      { hostname, port, path: `/indexes/${index}/search`, method: 'POST', headers },
      { ...PAGE, q: parameters.get('q'), limit: Number(parameters.get('limit')) },
    )
  try {
    const targets: Targets = {
      direct: (parameters) => askServer('plain', parameters),
      own: (parameters) => askServer(ownIndex, parameters),
      empty: () => timeOf({ socketPath, path: '/api/empty' }),
      api: (parameters) => timeOf({ socketPath, path: `/api/v1/search?${parameters}` }),
    }
    console.log(
      `${size} ${editions ? 'edition' : 'copy'}(s): ${lookups.corpus.entries.length} entries, ${own.numberOfDocuments} documents; ready after ${(opened / 1000).toFixed(1)} s; index ${(stats.databaseSize / 1048576).toFixed(0)} MB on disk`,
    )
    for (const clients of CLIENTS) {
      const { direct, own, empty, api } = await measure(targets, clients)
      const ratio = api / (direct + empty)
      console.log(
        `  ${clients} ${clients === 1 ? 'client ' : 'clients'}: Meilisearch ${direct.toFixed(2)} ms (own index ${own.toFixed(2)} ms) + empty route ${empty.toFixed(2)} ms, API ${api.toFixed(2)} ms: ${ratio.toFixed(2)} times their sum${ratio > 1.2 ? ' (more than 1.2)' : ''}`,
      )
    }
    console.log(
      `  memory: Meilisearch ${megabytes(server.running.pid()).toFixed(0)} MB, page server ${megabytes(pages.pid).toFixed(0)} MB`,
    )
  } finally {
    await Promise.all([endChild(pages), server.running.end()])
    rmSync(directory, { recursive: true, force: true })
  }
}

const place = newPlace()
try {
  console.log(`document: ${document}`)
  const project = buildCopy(place)
  for (const size of sizes)
    await run(project, place, size).catch((fault: Error) => {
      console.log(`${size}: not measured to the end: ${fault.message}`)
      process.exitCode = 1
    })
} finally {
  rmSync(place, { recursive: true, force: true })
  agent.destroy()
}
