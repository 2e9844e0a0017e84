import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Edition } from '../lib/domain/edition'
import { type EditionRef, formatEditionRef } from '../lib/domain/plan'
import { countCorpus } from '../lib/library/counts'
import { corpusText } from '../lib/library/file'
import type { Corpus } from '../lib/library/format'
import {
  byNewest,
  type EditionInfo,
  EMPTY_MANIFEST,
  editionId,
  findEdition,
  type Manifest,
  manifestPath,
  readManifest,
} from '../lib/library/manifest'
import { type Registry, readRegistry, registryText } from '../lib/library/registry'
import { hashOf, replaceFile, writePieces } from './files'
import { codeFingerprint } from './fingerprint'
import { editionOf, planOf } from './identity'
import { takeLock } from './lock'
import type { ReadPlan } from './read-plan'

/** What a user may say beside the file: the plan that it is an edition of, and facts of the edition. */
export type Said = { plan?: string | undefined; edition: Partial<Edition> }

/** The folder of the file that an edition was read from, in the edition's own. */
const ORIGINAL = 'original'

/** The library cannot be changed now; the message is one sentence for the user. */
export class LibraryFault extends Error {}

/** Another command is changing the library; the message is one sentence that says which. */
export class LibraryBusy extends LibraryFault {}

/** What no manifest names: what an ended process left, editions that were replaced, the lines of a plan that is gone. */
function sweep(directory: string, manifest: Manifest, keep: ReadonlySet<string>): void {
  const named = new Set([...manifest.plans.flatMap(({ editions }) => editions.map(({ folder }) => folder)), ...keep])
  for (const plan of readdirSync(directory, { withFileTypes: true })) {
    if (plan.isFile() && plan.name.endsWith('.draft')) rmSync(join(directory, plan.name), { force: true })
    if (!plan.isDirectory()) continue
    for (const name of readdirSync(join(directory, plan.name), { withFileTypes: true }))
      if (name.isDirectory() && !named.has(`${plan.name}/${name.name}`))
        rmSync(join(directory, plan.name, name.name), { recursive: true, force: true })
    const left = readdirSync(join(directory, plan.name), { withFileTypes: true })
    if (!left.some((one) => one.isDirectory())) rmSync(join(directory, plan.name), { recursive: true })
  }
}

/** Runs a change while no other process changes the same library. */
function locked<T>(directory: string, change: () => T): T {
  mkdirSync(directory, { recursive: true })
  const lock = takeLock(join(directory, 'lock'))
  if (lock.kind === 'held')
    throw new LibraryBusy(
      `The library in ${directory} is being changed by another command (process ${lock.by}); wait until it has ended and try again.`,
    )
  try {
    return change()
  } finally {
    lock.release()
  }
}

/** The registry without an edition, and with what it mentions now; entities that no edition mentions are left out. */
function register(registry: Registry, id: string, corpus: Corpus | null): Registry {
  const next: Registry = {}
  for (const [entity, entry] of Object.entries(registry)) {
    const { [id]: _, ...editions } = entry.editions
    if (Object.keys(editions).length > 0) next[entity] = { ...entry, editions }
  }
  const mentions = new Map<string, number>()
  for (const { entity } of corpus?.mentions ?? []) if (entity) mentions.set(entity, (mentions.get(entity) ?? 0) + 1)
  for (const { id: entity, kind, label, title } of corpus?.entities ?? []) {
    const known = next[entity]
    next[entity] = {
      kind,
      label,
      title: title ?? known?.title ?? null,
      editions: { ...known?.editions, [id]: mentions.get(entity) ?? 0 },
    }
  }
  return next
}

/** The manifest goes last: until then readers see the library as it was. */
function write(directory: string, manifest: Manifest, registry: Registry): void {
  replaceFile(join(directory, 'registry.json'), registryText(registry))
  replaceFile(manifestPath(directory), `${JSON.stringify(manifest, null, 1)}\n`)
}

/**
 * Writes the files of an edition into a folder of their own, which is named by what they hold; says which it is, and the
 * hashes of its files. A folder of this name that is whole stays as it is, a broken one is replaced.
 */
function writeEdition(directory: string, { plan, date }: EditionRef, { path, corpus, text }: ReadPlan) {
  const draft = join(directory, plan, `${date}.${process.pid}.draft`)
  const hashesIn = (place: string) => ({
    corpus: hashOf(join(place, 'corpus.json')),
    text: hashOf(join(place, 'source.txt')),
  })
  try {
    rmSync(draft, { recursive: true, force: true })
    mkdirSync(join(draft, ORIGINAL), { recursive: true })
    writePieces(join(draft, 'source.txt'), text)
    writePieces(join(draft, 'corpus.json'), corpusText(corpus))
    copyFileSync(path, join(draft, ORIGINAL, corpus.source.name))
    const files = hashesIn(draft)
    const folder = `${plan}/${date}-${files.corpus.slice(0, 12)}`
    const place = join(directory, folder)
    if (existsSync(place)) {
      const before = existsSync(join(place, 'corpus.json')) && existsSync(join(place, 'source.txt')) && hashesIn(place)
      if (before && before.corpus === files.corpus && before.text === files.text) return { folder, files }
      rmSync(place, { recursive: true })
    }
    renameSync(draft, place)
    return { folder, files }
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

/**
 * Adds an edition to the library, or replaces the one that it is; returns what the library now lists of it. Its files are
 * written in a folder of their own before the manifest names them, so a reader never sees half of them, and a process that
 * ends in between changes nothing. Throws `LibraryFault` while another process changes the library.
 */
export function addEdition(directory: string, { path, corpus, text }: ReadPlan, said: Said): EditionInfo {
  return locked(directory, () => {
    const manifest = readManifest(directory)
    const plan = said.plan ?? planOf(corpus)
    const { ref, id, replaces } = editionOf(plan, corpus, manifest)
    const { folder, files } = writeEdition(directory, ref, { path, corpus, text })

    const info: EditionInfo = {
      plan,
      date: ref.date,
      facts: corpus.edition,
      said: said.edition,
      source: corpus.source,
      folder,
      files,
      counts: countCorpus(corpus),
      indexedAt: new Date().toISOString(),
      software: codeFingerprint(),
    }
    const known = manifest.plans.find((one) => one.id === plan)
    const editions = [info, ...(known?.editions ?? []).filter(({ date }) => date !== ref.date)].sort(byNewest)
    const title = editions.find(({ facts }) => facts.title)?.facts.title ?? plan
    const entry = { id: plan, title, editions }
    const plans = known ? manifest.plans.map((one) => (one === known ? entry : one)) : [...manifest.plans, entry]
    const next: Manifest = { ...EMPTY_MANIFEST, plans }
    write(directory, next, register(readRegistry(directory), id, corpus))
    // A page server may be opening what was just replaced: that goes with the next change.
    sweep(directory, next, new Set(replaces ? [replaces.folder] : []))
    return info
  })
}

/** Removes an edition, or a plan with all its editions, from the library; says which editions went. */
export function removeEditions(directory: string, ref: EditionRef): string[] {
  return locked(directory, () => {
    const manifest = readManifest(directory)
    const plan = manifest.plans.find(({ id }) => id === ref.plan)
    const gone =
      ref.date === null ? (plan?.editions ?? []) : [findEdition(manifest, ref)].filter((one) => one !== undefined)
    if (!plan || gone.length === 0)
      throw new LibraryFault(
        `The library has no ${formatEditionRef(ref)}; it has ${manifest.plans.flatMap(({ editions }) => editions.map(editionId)).join(', ') || 'nothing'}.`,
      )
    const editions = plan.editions.filter((edition) => !gone.includes(edition))
    const plans = manifest.plans.flatMap((one) =>
      one !== plan ? [one] : editions.length ? [{ ...plan, editions }] : [],
    )
    const next: Manifest = { ...manifest, plans }
    const registry = gone.reduce((left, edition) => register(left, editionId(edition), null), readRegistry(directory))
    write(directory, next, registry)
    sweep(directory, next, new Set(gone.map(({ folder }) => folder)))
    return gone.map(editionId)
  })
}

/** The copy of the file that an edition was read from: it can be read again when the code or the knowledge changes. */
export const originalOf = (directory: string, { folder, source }: EditionInfo): string =>
  join(directory, folder, ORIGINAL, source.name)
