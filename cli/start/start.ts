import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BadArguments, readFileArguments } from '../../indexer/arguments'
import { sentenceOf } from '../../indexer/faults'
import { outliveReaders } from '../../indexer/output'
import { LIBRARY_DIRECTORY } from '../../indexer/places'
import { openFront } from '../front/front'
import { readSite } from '../front/host'
import { type PageSource, pageSource } from '../front/page-source'
import { type KeptRunning, keepRunning, type ProcessState, publicFault } from '../processes/keep-running'
import { type Meilisearch, SEARCH_SERVER, startMeilisearch } from '../processes/meilisearch'
import { pagesAnswer, startPageServer } from '../processes/page-server'
import { CannotListen, listenAt } from '../processes/ports'
import { BuildFailed, buildPages, endBuild } from './build-pages'
import { fillLibrary } from './fill-library'

/** A fault of the user's input: its message is one sentence, and the command ends with exit code 1. */
class CannotStart extends Error {}

const USAGE = 'usage: npm start -- [FILE…] [--plan ID] [--edition FACTS]'

/** Requests that are being answered have so long to their end, in milliseconds. */
const LAST_ANSWERS = 2_000

const began = performance.now()
const say = (line: string) => console.log(`[${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s] ${line}`)

function readPort(): number {
  const text = process.env.PORT ?? '3000'
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65535)
    throw new CannotStart(`PORT=${text} is no port: give a number from 1 to 65535.`)
  return port
}

function siteOf() {
  try {
    return readSite()
  } catch (error) {
    throw new CannotStart(error instanceof Error ? error.message : String(error))
  }
}

/** There is a search server and it could not be started. */
type NotStarted = { fault: string }

/** A search server of our own where it is wanted and can be had; `MEILI_URL` names another's, `memory` wants none. */
async function startSearch(): Promise<Meilisearch | NotStarted | null> {
  if (process.env.SEARCH_ENGINE === 'memory' || process.env.MEILI_URL) return null
  let last: string | null = null
  const started = await startMeilisearch((line) => {
    last = line
    say(line)
  })
  return started ?? (last === null ? null : { fault: publicFault(last) })
}

/** No more requests are taken; those that are being answered have a moment to their end. */
const closeFront = (front: Server): Promise<void> =>
  new Promise((resolve) => {
    front.close(() => resolve())
    front.closeIdleConnections()
    setTimeout(resolve, LAST_ANSWERS).unref()
  })

const sentenceFor = (error: unknown): string | null => {
  if (error instanceof BadArguments) return `${error.message} (${USAGE})`
  if ([CannotStart, CannotListen, BuildFailed].some((fault) => error instanceof fault)) return (error as Error).message
  return sentenceOf(error)
}

/** `npm start`: holds the port, fills the library, and keeps a search server and a page server running behind it. */
async function main(): Promise<void> {
  outliveReaders()
  const running: KeptRunning[] = []
  const notStarted: ProcessState[] = []
  let front: Server | null = null
  let pages: PageSource | null = null
  let ending = false
  const end = async (code: number) => {
    if (ending) return
    ending = true
    endBuild()
    if (front) await closeFront(front)
    await Promise.all(running.map((one) => one.end()))
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0))

  try {
    const host = process.env.HOST ?? '127.0.0.1'
    const port = readPort()
    const args = readFileArguments(process.argv.slice(2), false)
    front = openFront({
      site: siteOf(),
      library: LIBRARY_DIRECTORY,
      source: () => pages,
      processes: () => [...notStarted, ...running.map((one) => one.state())],
    })
    // Whoever asks while the rest is made ready is told so.
    await listenAt(front, host, port)
    await fillLibrary(args, say)

    const started = await startSearch()
    if (started && 'fault' in started)
      notStarted.push({ ...started, name: SEARCH_SERVER, state: 'stopped', restarts: 0 })
    const search = started && 'running' in started ? started : null
    if (search) running.push(search.running)
    say(
      search
        ? `search engine: Meilisearch at ${search.url}`
        : `search engine: ${process.env.MEILI_URL ?? 'in process'}`,
    )

    say('building the pages, where they have changed')
    if (await buildPages()) say('  the pages are built')
    const directory = mkdtempSync(join(tmpdir(), 'action-plan-pages-'))
    process.once('exit', () => rmSync(directory, { recursive: true, force: true }))
    const socket = join(directory, 'pages')
    const env: Record<string, string> = search ? { MEILI_URL: search.url, MEILI_KEY: search.key } : {}
    const start = () => startPageServer({ socket, host, port, library: LIBRARY_DIRECTORY, env })
    if (ending) return
    const server = await keepRunning('the page server', start, say, { answers: () => pagesAnswer(socket) })
    running.push(server)
    const source = pageSource(socket)
    pages = (asked, patience) => source(asked, patience)
    say(`the explorer is at http://${host}:${port} (Ctrl-C ends it)`)
  } catch (error) {
    if (ending) return
    console.error(sentenceFor(error) ?? error)
    await end(1)
  }
}

await main()
