import type { ChildProcess } from 'node:child_process'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { BadSource } from '../lib/reading/bad-source'
import { endChild } from './children'
import { BadEdition, parseEdition } from './edition-option'
import { indexDocument } from './index-document'
import { type Meilisearch, startMeilisearch } from './meilisearch'
import { buildPages, servePages } from './pages'
import { bundledDocument, CORPUS_DIRECTORY } from './places'
import { whyNot } from './ports'
import { type Published, publishedDocument } from './publish'
import { summarize } from './summary'

/** A fault of the user's input: its message is one sentence, and the command ends with exit code 1. */
class CannotStart extends Error {}

const began = performance.now()
const say = (line: string) => console.log(`[${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s] ${line}`)

function readPort(): number {
  const text = process.env.PORT ?? '3000'
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65535)
    throw new CannotStart(`PORT=${text} is no port: give a number from 1 to 65535.`)
  return port
}

const USAGE = 'usage: npm start -- [PATH] [--edition FACTS]'

/** The document to serve: the one that is named, else the one that was indexed last, else the bundled one. */
function chooseDocument(args: readonly string[]): Published {
  const { positionals, values } = readArguments(args)
  if (positionals.length > 1) throw new CannotStart('Only one document can be served at a time: name one.')
  const edition = values.edition === undefined ? undefined : parseEdition(values.edition)
  const last = positionals[0] ? null : publishedDocument(CORPUS_DIRECTORY)
  const path = positionals[0] ? resolve(positionals[0]) : (last?.path ?? bundledDocument())
  if (!path)
    throw new CannotStart('No document was named and none ships with the project: name the plan, npm start -- PATH.')
  return { path, edition: edition ?? last?.edition ?? {} }
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { edition: { type: 'string' } } })
  } catch (error) {
    throw new CannotStart(`${error instanceof Error ? error.message : error} (${USAGE})`)
  }
}

/** A search server of our own where it is wanted and can be had; `MEILI_URL` names another's, `memory` wants none. */
async function startSearch(): Promise<Meilisearch | null> {
  if (process.env.SEARCH_ENGINE === 'memory' || process.env.MEILI_URL) return null
  return startMeilisearch()
}

async function main(): Promise<void> {
  const children: ChildProcess[] = []
  let ending = false
  const end = async (code: number) => {
    if (ending) return
    ending = true
    await Promise.all(children.map(endChild))
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0))

  try {
    const host = process.env.HOST ?? '127.0.0.1'
    const port = readPort()
    const document = chooseDocument(process.argv.slice(2))
    const fault = await whyNot(host, port)
    if (fault) throw new CannotStart(fault)
    say(`indexing ${document.path}`)
    const corpus = await indexDocument(document.path, CORPUS_DIRECTORY, document.edition)
    for (const line of summarize(corpus)) say(`  ${line}`)

    const search = await startSearch()
    if (search) children.push(search.process)
    say(
      search
        ? `search engine: Meilisearch at ${search.url}`
        : `search engine: ${process.env.MEILI_URL ?? 'in process'}`,
    )
    search?.process.once('exit', () => ending || say('Meilisearch has ended: the search in process takes over'))

    say('building the pages, where they have changed')
    if (await buildPages()) say('  the pages are built')
    const searchAt = search && { MEILI_URL: search.url, MEILI_KEY: search.key }
    const pages = await servePages(host, port, CORPUS_DIRECTORY, { ...searchAt })
    children.push(pages)
    pages.once('exit', () => void end(1))
    say(`the explorer is at http://${host}:${port} (Ctrl-C ends it)`)
  } catch (error) {
    const expected = error instanceof BadSource || error instanceof BadEdition || error instanceof CannotStart
    console.error(expected ? error.message : error)
    await end(1)
  }
}

await main()
