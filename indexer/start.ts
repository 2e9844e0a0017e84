import type { ChildProcess } from 'node:child_process'
import { editionId, readManifest } from '../lib/library/manifest'
import { BadSource } from '../lib/reading/bad-source'
import { alignLibrary } from './align/history'
import { BadArguments, type FileArguments, readFileArguments } from './arguments'
import { endChild } from './children'
import { BadEdition } from './edition-option'
import { codeFingerprint } from './fingerprint'
import { addEdition, LibraryFault, originalOf, type Said } from './library'
import { type Meilisearch, startMeilisearch } from './meilisearch'
import { buildPages, servePages } from './pages'
import { bundledDocument, LIBRARY_DIRECTORY } from './places'
import { whyNot } from './ports'
import { readPlan } from './read-plan'
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

const USAGE = 'usage: npm start -- [FILE…] [--plan ID] [--edition FACTS]'

/**
 * Brings the library up to what is asked: adds the files that are named; where none is named, reads editions again that
 * other code or knowledge has read, and adds the bundled plan to an empty library.
 */
async function fillLibrary({ paths, said }: FileArguments): Promise<void> {
  const add = async (path: string, what: Said) => {
    say(`indexing ${path}`)
    const plan = await readPlan(path, what.edition)
    const info = addEdition(LIBRARY_DIRECTORY, plan, what)
    for (const line of [`in the library as ${editionId(info)}`, ...summarize(plan.corpus)]) say(`  ${line}`)
  }
  for (const path of paths) await add(path, said)
  if (paths.length > 0) return
  const software = codeFingerprint()
  const editions = readManifest(LIBRARY_DIRECTORY).plans.flatMap((plan) => plan.editions)
  for (const edition of editions)
    if (edition.software !== software)
      await add(originalOf(LIBRARY_DIRECTORY, edition), { plan: edition.plan, edition: edition.said })
  if (editions.length > 0) return
  const bundled = bundledDocument()
  if (!bundled)
    throw new BadArguments('The library is empty and no plan ships with the project: name a plan, npm start -- FILE.')
  await add(bundled, said)
}

/** A search server of our own where it is wanted and can be had; `MEILI_URL` names another's, `memory` wants none. */
async function startSearch(): Promise<Meilisearch | null> {
  if (process.env.SEARCH_ENGINE === 'memory' || process.env.MEILI_URL) return null
  return startMeilisearch()
}

const isExpected = (error: unknown): error is Error =>
  [BadSource, BadEdition, CannotStart, LibraryFault].some((fault) => error instanceof fault)

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
    const args = readFileArguments(process.argv.slice(2), false)
    const fault = await whyNot(host, port)
    if (fault) throw new CannotStart(fault)
    await fillLibrary(args)
    alignLibrary(LIBRARY_DIRECTORY)

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
    const pages = await servePages(host, port, LIBRARY_DIRECTORY, { ...searchAt })
    children.push(pages)
    pages.once('exit', () => void end(1))
    say(`the explorer is at http://${host}:${port} (Ctrl-C ends it)`)
  } catch (error) {
    console.error(
      error instanceof BadArguments ? `${error.message} (${USAGE})` : isExpected(error) ? error.message : error,
    )
    await end(1)
  }
}

await main()
