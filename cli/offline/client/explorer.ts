import type { EditionRef } from '../../../lib/domain/plan'
import type { Library } from '../../../lib/library/library'
import { lookUp } from '../../../lib/library/lookups'
import { findEdition, LIBRARY_FORMAT } from '../../../lib/library/manifest'
import { datedOrigin, type Origin } from '../../../lib/refs/ref'
import { memoryEngine } from '../../../lib/search/engine/memory'
import { openSearch } from '../../../lib/search/open'
import type { Searchable } from '../../../lib/search/searchable'
import { getChangedSince } from '../../../lib/views/comparison/changed'
import type { Explorer } from '../../../lib/views/explorer'
import { getContent } from './content'

// In an offline file this stands where `lib/views/explorer` stands on a server: the library has one edition.

let library: Library | null = null

export function getLibrary(): Library {
  if (library) return library
  const { plan, info, corpus } = getContent()
  const manifest = { format: LIBRARY_FORMAT, plans: [plan] } as Library['manifest']
  const origin = originOf({ manifest } as Library, info)
  const edition = { info, lookups: lookUp(corpus, origin), source: '' }
  library = {
    directory: '',
    version: '',
    manifest,
    registry: {},
    defaultPlan: plan,
    getPlan: (id) => (id === plan.id ? plan : undefined),
    find: (ref) => findEdition(manifest, ref),
    open: async () => edition,
  }
  return library
}

/** The newest edition of a plan has addresses without its date; another one has them with it. */
export const originOf = ({ manifest }: Library, { plan, date }: EditionRef): Origin =>
  date === null || date === manifest.plans[0]?.editions[0]?.date
    ? { at: { plan, date: null }, scope: null }
    : datedOrigin({ plan, date })

export const newestOrigin = (_: Library, plan: string): Origin => ({ at: { plan, date: null }, scope: null })

/** Where refs into the edition of this file begin. */
export const firstOrigin = (from: Library): Origin => originOf(from, getContent().info)

let searchable: Promise<Searchable> | null = null

/** The edition of this file; null for every other one. */
export async function getEdition(ref: EditionRef): Promise<Explorer | null> {
  const own = getLibrary()
  const { info } = getContent()
  if (own.find(ref)?.folder !== info.folder) return null
  const edition = await own.open(info)
  searchable ??= getChangedSince(own, edition).then((since) =>
    openSearch(memoryEngine(), edition.lookups, since && new Set(since.counts.keys())),
  )
  return { ...edition, library: own, searchable: await searchable }
}

export async function getExplorer(): Promise<Explorer> {
  const { plan, date } = getContent().info
  return (await getEdition({ plan, date }))!
}

export const getService = async () => ({ library: getLibrary(), origin: firstOrigin(getLibrary()) })
