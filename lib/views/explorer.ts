import { LRUCache } from 'lru-cache'
import type { EditionRef } from '../domain/plan'
import { type OpenEdition, refOf } from '../library/edition'
import { type Library, libraryDirectory, openLibrary } from '../library/library'
import { type EditionInfo, libraryVersion } from '../library/manifest'
import { openSearch } from '../search/open'
import type { Searchable } from '../search/searchable'

/** An edition as it was asked for, with what searching it needs, and the library that it is of. */
export type Explorer = OpenEdition & { library: Library; at: EditionRef; searchable: Searchable }

/** The state of the library in service, by what tells it from another. */
type Service = { version: string; library: Library; checked: number }

/** On the process: a development server loads this module anew with each change, and the library should not follow. */
const inService = globalThis as typeof globalThis & { service?: Service }

/** How often the manifest is looked at, in milliseconds. */
const INTERVAL = 1_000

/**
 * The library in service. A changed manifest is taken over as soon as it can be read; until then, and where it cannot, the
 * library as it was answers, and the fault is logged.
 */
export function getLibrary(): Library {
  const now = Date.now()
  const current = inService.service
  if (current && now - current.checked < INTERVAL) return current.library
  const directory = libraryDirectory()
  const version = libraryVersion(directory) ?? ''
  if (current && (version === '' || version === current.version)) {
    current.checked = now
    return current.library
  }
  try {
    const library = openLibrary(directory, current?.library)
    inService.service = { version, library, checked: now }
    return library
  } catch (error) {
    if (!current) throw error
    console.error(`The library was changed and cannot be read; it stays in service as it was. ${error}`)
    current.checked = now
    current.version = version
    return current.library
  }
}

/** The search server's address and key stay on this side: no page and no answer carries them. */
const environment = () => ({
  SEARCH_ENGINE: process.env.SEARCH_ENGINE,
  MEILI_URL: process.env.MEILI_URL,
  MEILI_KEY: process.env.MEILI_KEY,
})

const searchables = new LRUCache<string, Promise<Searchable>>({ max: 4 })

/** What searching an edition needs. The newest edition of the first plan is searched by the server, others in memory. */
function searchableOf(library: Library, info: EditionInfo, edition: OpenEdition): Promise<Searchable> {
  const known = searchables.get(info.folder)
  if (known) return known
  const isMain = library.defaultPlan?.editions[0] === info
  const opening = openSearch(isMain ? environment() : { SEARCH_ENGINE: 'memory' }, edition.lookups)
  searchables.set(info.folder, opening)
  opening.catch(() => searchables.delete(info.folder))
  return opening
}

/** The edition that a reference means, or null where the library has none such. Rejects where its files are broken. */
export async function getEdition(ref: EditionRef): Promise<Explorer | null> {
  const library = getLibrary()
  const info = library.find(ref)
  if (!info) return null
  const edition = await library.open(info)
  return { ...edition, library, at: refOf(info, ref), searchable: await searchableOf(library, info, edition) }
}

/** The newest edition of the first plan. Rejects where the library is empty, and says what to do. */
export async function getExplorer(): Promise<Explorer> {
  const { defaultPlan, directory } = getLibrary()
  const explorer = defaultPlan && (await getEdition({ plan: defaultPlan.id, date: null }))
  if (!explorer) throw new Error(`There is no plan in ${directory}: index one first, npm run index -- FILE.`)
  return explorer
}
