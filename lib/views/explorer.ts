import { corpusDirectory, corpusVersion, type Loaded, loadCorpus } from '../library/load'
import { openSearch } from '../search/open'
import type { Searchable } from '../search/searchable'

/** The corpus in service, and what searching it needs. */
export type Explorer = Loaded & { searchable: Searchable }

/** Kept on the process: a development server loads this module anew with each change, and the corpus should not follow. */
const kept = globalThis as typeof globalThis & {
  explorer?: { version: string; opened: Promise<Explorer>; checked: number }
}

/** How often the file is looked at, in milliseconds. */
const INTERVAL = 1_000

/** The search server's address and key stay on this side: no page and no answer carries them. */
const environment = () => ({
  SEARCH_ENGINE: process.env.SEARCH_ENGINE,
  MEILI_URL: process.env.MEILI_URL,
  MEILI_KEY: process.env.MEILI_KEY,
})

async function open(directory: string): Promise<Explorer> {
  const loaded = loadCorpus(directory)
  return { ...loaded, searchable: await openSearch(environment(), loaded.lookups) }
}

/**
 * The corpus in service. A new file is taken over whole when it and its index stand; until then, and where it cannot be
 * read, the old one answers. Throws where there is none at all.
 */
export async function getExplorer(): Promise<Explorer> {
  const now = Date.now()
  const current = kept.explorer
  if (current && now - current.checked < INTERVAL) return current.opened
  if (current) current.checked = now
  const directory = corpusDirectory()
  const version = corpusVersion(directory)
  if (current && (version === null || version === current.version)) return current.opened
  const opened = open(directory)
  if (!current) {
    kept.explorer = { version: version ?? '', opened, checked: now }
    opened.catch(() => {
      kept.explorer = undefined as never
    })
    return opened
  }
  current.version = version ?? current.version
  opened.then(
    (explorer) => {
      kept.explorer = { version: explorer.version, opened: Promise.resolve(explorer), checked: Date.now() }
    },
    (error) =>
      console.error(
        `The new corpus could not be taken over; the old one stays in service. ${error instanceof Error ? error.message : ''}`,
      ),
  )
  return current.opened
}
