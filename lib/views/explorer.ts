import { LRUCache } from 'lru-cache'
import type { EditionRef } from '../domain/plan'
import type { OpenEdition } from '../library/edition'
import { editionsOf, type Library, libraryDirectory, openLibrary } from '../library/library'
import { type EditionInfo, libraryVersion } from '../library/manifest'
import { datedOrigin, type Origin } from '../refs/ref'
import type { Engine } from '../search/engine/engine'
import { engineOf } from '../search/engine/environment'
import { openSearch } from '../search/open'
import type { Searchable } from '../search/searchable'
import { getChangedSince } from './comparison/changed'

/** An edition as it was asked for, with what searching it needs, and the library that it is of. */
export type Explorer = OpenEdition & { library: Library; searchable: Searchable }

/**
 * The state of the library in service, by what tells it from another; `taking` while a newer one is being checked. The page
 * server reads `version` from the process (`cli/processes/page-server.mjs`).
 */
type Service = { version: string; library: Library; checked: number; taking: boolean }

/**
 * On the process: the framework loads this module once for pages, once for routes and once for what is before both, and a
 * development server anew with each change; the library, its engine and what was opened for searching are the same for all.
 */
const inService = globalThis as typeof globalThis & {
  service?: Service
  engine?: Engine
  searchables?: LRUCache<string, Opened>
}

/** How often the manifest is looked at, in milliseconds. */
const INTERVAL = 1_000

/**
 * The library in service. A changed manifest is taken over when what it adds has been opened; until then, and where that
 * cannot be, the library as it was answers, and the fault is logged.
 */
export function getLibrary(): Library {
  const now = Date.now()
  const current = inService.service
  if (current && (current.taking || Math.abs(now - current.checked) < INTERVAL)) return current.library
  const directory = libraryDirectory()
  const version = libraryVersion(directory) ?? ''
  if (!current) {
    const library = openLibrary(directory)
    inService.service = { version, library, checked: now, taking: false }
    return library
  }
  current.checked = now
  if (version !== '' && version !== current.version) void takeOver(current, version, directory)
  return current.library
}

/** Puts a newer state of the library in service, when the editions that it adds are whole and can be searched. */
async function takeOver(current: Service, version: string, directory: string): Promise<void> {
  current.taking = true
  try {
    const library = openLibrary(directory, current.library)
    const known = new Set(editionsOf(current.library).map(({ folder }) => folder))
    for (const info of editionsOf(library).filter(({ folder }) => !known.has(folder))) await library.open(info)
    const newest = library.defaultPlan?.editions[0]
    if (newest) await searchableOf(newest, await library.open(newest), library, true)
    inService.service = { version, library, checked: Date.now(), taking: false }
  } catch (error) {
    console.error(`The library was changed and cannot be used; it stays in service as it was. ${error}`)
    // It is not tried again until it is changed again.
    current.version = version
    current.taking = false
  }
}

/** The search server's address and key stay on this side: no page and no answer carries them. */
function getEngine(): Engine {
  inService.engine ??= engineOf({
    SEARCH_ENGINE: process.env.SEARCH_ENGINE,
    MEILI_URL: process.env.MEILI_URL,
    MEILI_KEY: process.env.MEILI_KEY,
  })
  return inService.engine
}

/** What searching an edition needs, and the edition before it, whose changes it marks; null where that is not known. */
type Opened = { searchable: Promise<Searchable>; since: string | null; renewing: boolean }

/** So many editions are held ready to be searched. */
const SEARCHED = 4

/**
 * What searching an edition needs; its index is made, or found on the server, when it is first asked for. What changed since
 * the edition before is found after an edition was added: it is then made anew, and until that is ready goes on as it was.
 * `inBackground` says that nobody waits for it.
 */
async function searchableOf(
  info: EditionInfo,
  edition: OpenEdition,
  library: Library,
  inBackground = false,
): Promise<Searchable> {
  const changes = await getChangedSince(library, edition)
  const since = changes?.date ?? null
  inService.searchables ??= new LRUCache({ max: SEARCHED })
  const { searchables } = inService
  const known = searchables.get(info.folder)
  if (known && (known.since === since || known.renewing)) return known.searchable
  const changed = changes && new Set(changes.counts.keys())
  const searchable = openSearch(getEngine(), edition.lookups, changed, inBackground || known !== undefined)
  const opened: Opened = { searchable, since, renewing: false }
  if (known) {
    known.renewing = true
    searchable.then(
      () => searchables.set(info.folder, opened),
      (fault: unknown) => {
        console.error('The search could not be opened with what changed; it stays as it was.', fault)
        known.since = since
        known.renewing = false
      },
    )
    return known.searchable
  }
  searchables.set(info.folder, opened)
  searchable.catch(() => searchables.delete(info.folder))
  return searchable
}

/**
 * Where refs into the newest edition of a plan begin. Pages that span plans say which one is meant wherever there could be
 * another.
 */
export function newestOrigin({ manifest }: Library, plan: string): Origin {
  const at = { plan, date: null }
  return { at, scope: manifest.plans.length === 1 ? null : at }
}

/** Where refs into the newest edition of the first plan begin; null where the library is empty. */
export const firstOrigin = (library: Library): Origin | null =>
  library.defaultPlan ? newestOrigin(library, library.defaultPlan.id) : null

/** Where refs into an edition begin, as it was asked for: by its date, or as the newest of its plan. */
export const originOf = (library: Library, { plan, date }: EditionRef): Origin =>
  date === null ? newestOrigin(library, plan) : datedOrigin({ plan, date })

/** The edition that a reference means, or null where the library has none such. Rejects where its files are broken. */
export async function getEdition(ref: EditionRef): Promise<Explorer | null> {
  const library = getLibrary()
  const info = library.find(ref)
  if (!info) return null
  const edition = await library.open(info)
  const lookups = { ...edition.lookups, origin: originOf(library, ref) }
  return { ...edition, lookups, library, searchable: await searchableOf(info, edition, library) }
}

/** The library and the newest edition of its first plan. Rejects where the library is empty, and says what to do. */
export async function getService(): Promise<{ library: Library; origin: Origin }> {
  const library = getLibrary()
  const origin = firstOrigin(library)
  if (!origin) throw new Error(`There is no plan in ${library.directory}: index one first, npm run index -- FILE.`)
  return { library, origin }
}

/** The newest edition of the first plan. Rejects where the library is empty, and says what to do. */
export async function getExplorer(): Promise<Explorer> {
  const { origin } = await getService()
  const explorer = await getEdition(origin.at)
  if (!explorer) throw new Error('The newest edition of the first plan was removed while it was asked for; ask again.')
  return explorer
}
