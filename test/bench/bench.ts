// `npm run bench`: speed and memory, as ratios within one run; `npm run bench -- PATH` takes another document.
// `-- --against DIRECTORY` measures throughput beside another tree of the project, `-- --editions` one edition against 40.
// `-- --site ADDRESS` measures only what programs ask, at an explorer that runs.
// The pages are measured in a copy of the project that has an empty page and an empty route more.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { endChild } from '../../cli/processes/children'
import { startMeilisearch } from '../../cli/processes/meilisearch'
import { lookUp } from '../../lib/library/lookups'
import { meilisearchEngine } from '../../lib/search/engine/meilisearch'
import { openSearch } from '../../lib/search/open'
import { explorerDocument } from '../document'
import { startExplorer } from '../explorer'
import { realPlan } from '../real-plan'
import { measureAgainst } from './against'
import { measureEditions } from './editions'
import { measureKnown, measureKnownAnew } from './known'
import { copyProject, newPlace } from './project'
import { measureTools } from './tools'

const root = join(import.meta.dirname, '..', '..')
const { positionals, values: only } = parseArgs({
  allowPositionals: true,
  options: { against: { type: 'string' }, editions: { type: 'boolean', default: false }, site: { type: 'string' } },
})
const document = positionals[0] ? resolve(positionals[0]) : explorerDocument()
const place = newPlace()
const corpus = join(place, 'corpus')
const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

function measureIndexing() {
  const runs = Array.from({ length: 5 }, () => {
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'test/bench/index-once.ts', document, corpus], {
      cwd: root,
      encoding: 'utf8',
    })
    return JSON.parse(stdout) as { wall: number; cpu: number; wholeCpu: number; maxRss: number }
  })
  const of = (name: keyof (typeof runs)[number]) => median(runs.map((run) => run[name]))
  console.log(
    `source to corpus.json: ${ms(of('cpu'))} of one core (${ms(of('wholeCpu'))} with the start of Node), ${of('maxRss').toFixed(0)} MB at most`,
  )
}

/** The real plan in Word beside its text export: reading alone, up to the blocks. */
function measureReading() {
  const text = realPlan?.path
  const word = text?.replace(/\.txt$/, '.docx')
  if (!text || !word || !existsSync(word))
    return console.log('reading Word: not measured, the real plan is not at hand')
  const read = (path: string) =>
    Array.from({ length: 5 }, () => {
      const args = ['--import', 'tsx', 'test/bench/read-once.ts', path]
      const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
      return JSON.parse(stdout) as { cpu: number; maxRss: number }
    })
  const [a, b] = [read(word), read(text)]
  const cpu = (runs: typeof a) => median(runs.map((run) => run.cpu))
  console.log(
    `reading the plan in Word: ${ms(cpu(a))} of one core, ${(cpu(a) / cpu(b)).toFixed(1)} times its text export; ${median(a.map(({ maxRss }) => maxRss)).toFixed(0)} MB at most, ${median(b.map(({ maxRss }) => maxRss)).toFixed(0)} MB for the text`,
  )
}

async function measurePublishing() {
  const server = await startMeilisearch()
  if (!server) return console.log('corpus to searchable: not measured, there is no Meilisearch')
  const lookups = lookUp(JSON.parse(readFileSync(join(corpus, 'corpus.json'), 'utf8')))
  const began = performance.now()
  await openSearch(meilisearchEngine(server.url, server.key), lookups)
  const took = performance.now() - began
  const memory = execFileSync('ps', ['-o', 'rss=', '-p', String(server.running.pid())], { encoding: 'utf8' })
  console.log(
    `corpus to searchable in Meilisearch: ${ms(took)}; the server holds ${(Number(memory) / 1024).toFixed(0)} MB`,
  )
  await server.running.end()
}

const PATHS = [
  '/empty.page',
  '/action-items/92-03',
  '/resolutions/res-44',
  '/study-groups/itu-t-sg13',
  '/search?q=IMT-2020',
  '/api/empty',
  '/api/search?q=IMT-2020',
]
const ROUNDS = 120

async function timeOf(url: string): Promise<number> {
  const began = performance.now()
  const response = await fetch(url, { headers: { 'Accept-Encoding': 'identity' } })
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${url} answers ${response.status}`)
  return performance.now() - began
}

async function measurePrograms(site: string) {
  await measureTools(site)
  await measureKnownAnew(site)
}

async function measurePages() {
  const port = 3900 + Math.floor(Math.random() * 90)
  const explorer = await startExplorer({ root: copyProject(place), document, port, corpus: join(place, 'served') })
  try {
    const times = new Map(PATHS.map((path) => [path, [] as number[]]))
    // Round by round, so that a noisy moment falls on all alike; the first rounds only warm up.
    for (let round = -20; round < ROUNDS; round++)
      for (const path of PATHS) {
        const took = await timeOf(`http://127.0.0.1:${port}${path}`)
        if (round >= 0) times.get(path)?.push(took)
      }
    const page = median(times.get('/empty.page') ?? [])
    const route = median(times.get('/api/empty') ?? [])
    for (const [path, values] of times) {
      const base = path.startsWith('/api') ? route : page
      console.log(
        `${path.padEnd(28)} median ${ms(median(values)).padStart(9)}  ${(median(values) / base).toFixed(1)} times an empty ${path.startsWith('/api') ? 'route' : 'page'}`,
      )
    }
    await measurePrograms(`http://127.0.0.1:${port}`)
  } finally {
    await endChild(explorer)
  }
  await measureKnown(join(place, 'served'))
}

async function measureAll() {
  console.log(`document: ${document}`)
  measureReading()
  measureIndexing()
  await measurePublishing()
  await measurePages()
  // The search API on other numbers of copies of the plan: `npm run bench:search -- 1,10,200`.
  const search = spawnSync(process.execPath, ['--import', 'tsx', 'test/bench/search.ts', '1,10,100', document], {
    cwd: root,
    stdio: 'inherit',
  })
  process.exitCode = search.status ?? 1
}

try {
  if (only.against) await measureAgainst(root, resolve(only.against), place)
  if (only.editions) await measureEditions(root, place)
  if (only.site) await measurePrograms(only.site)
  if (!only.against && !only.editions && !only.site) await measureAll()
} finally {
  rmSync(place, { recursive: true, force: true })
}
