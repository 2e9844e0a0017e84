import { join } from 'node:path'
import { LRUCache } from 'lru-cache'
import type { EditionRef } from '../domain/plan'
import { type OpenEdition, readEditionFiles } from './edition'
import { type EditionInfo, findEdition, libraryVersion, type Manifest, type PlanInfo, readManifest } from './manifest'
import { type Registry, readRegistry } from './registry'

/**
 * Plans and their editions. The manifest and the registry are held; editions are read when they are first asked for, and
 * those that were not asked for lately are let go.
 */
export type Library = {
  directory: string
  /** What tells this state of the library from another. */
  version: string
  manifest: Manifest
  registry: Registry
  /** The plan that an address without one means: the first that was added. Undefined where the library is empty. */
  defaultPlan: PlanInfo | undefined
  getPlan: (id: string) => PlanInfo | undefined
  /** What is known of an edition without reading it. */
  find: (ref: EditionRef) => EditionInfo | undefined
  /** The contents of an edition. Rejects where its files are missing or were changed. */
  open: (info: EditionInfo) => Promise<OpenEdition>
}

/** How many editions a process holds at once. One takes some 15 MB. */
const HELD = 4

/** Where the library is: `LIBRARY_DIR`, or `data/library` under the working directory. */
export const libraryDirectory = (): string => process.env.LIBRARY_DIR ?? join(process.cwd(), 'data', 'library')

/** Editions by folder; a folder never changes what it holds, so libraries of one directory share them. */
type Held = LRUCache<string, Promise<OpenEdition>>

/** Reads what a library lists. `before` is the state of the same library until now, whose editions go on being used. */
export function openLibrary(directory: string, before?: Library): Library {
  // Before the manifest is read: a version may be older than what it stands for, never newer.
  const version = libraryVersion(directory) ?? ''
  const manifest = readManifest(directory)
  const registry = readRegistry(directory)
  const held: Held = (before && heldBy.get(before)) || new LRUCache({ max: HELD })
  const open = (info: EditionInfo): Promise<OpenEdition> => {
    const known = held.get(info.folder)
    if (known) return known
    const opening = readEditionFiles(directory, info)
    held.set(info.folder, opening)
    // A failure is not remembered: the file may be whole the next time.
    opening.catch(() => held.delete(info.folder))
    return opening
  }
  const library: Library = {
    directory,
    version,
    manifest,
    registry,
    defaultPlan: manifest.plans[0],
    getPlan: (id) => manifest.plans.find((plan) => plan.id === id),
    find: (ref) => findEdition(manifest, ref),
    open,
  }
  heldBy.set(library, held)
  return library
}

const heldBy = new WeakMap<Library, Held>()

/** Every edition of a library, plan by plan, the newest first. */
export const editionsOf = ({ manifest }: Library): EditionInfo[] => manifest.plans.flatMap(({ editions }) => editions)
