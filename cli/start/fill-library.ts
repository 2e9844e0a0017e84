import { setTimeout as pause } from 'node:timers/promises'
import { alignLibrary } from '../../indexer/align/history'
import { BadArguments, type FileArguments } from '../../indexer/arguments'
import { sentenceOf } from '../../indexer/faults'
import { codeFingerprint } from '../../indexer/fingerprint'
import { addEdition, LibraryBusy, originalOf, type Said } from '../../indexer/library'
import { bundledDocument, LIBRARY_DIRECTORY } from '../../indexer/places'
import { readPlan } from '../../indexer/read-plan'
import { summarize } from '../../indexer/summary'
import { editionId, readManifest } from '../../lib/library/manifest'

/** How long another command that changes the library is waited for, and how often it is looked at, in milliseconds. */
const LONGEST_WAIT = 60_000
const LOOK_EVERY = 250

/** Runs a change of the library when no other command is changing it: two explorers may be started at once. */
async function whenFree<T>(change: () => T): Promise<T> {
  for (const began = Date.now(); ; await pause(LOOK_EVERY))
    try {
      return change()
    } catch (error) {
      if (!(error instanceof LibraryBusy) || Date.now() - began > LONGEST_WAIT) throw error
    }
}

/**
 * Brings the library up to what is asked: adds the files that are named; where none is named, reads editions again that
 * other code or knowledge has read, and adds the bundled plan to an empty library.
 */
export async function fillLibrary({ paths, said }: FileArguments, say: (line: string) => void): Promise<void> {
  const add = async (path: string, what: Said) => {
    say(`indexing ${path}`)
    const plan = await readPlan(path, what.edition)
    const info = await whenFree(() => addEdition(LIBRARY_DIRECTORY, plan, what))
    for (const line of [`in the library as ${editionId(info)}`, ...summarize(plan.corpus)]) say(`  ${line}`)
  }
  for (const path of paths) await add(path, said)
  if (paths.length === 0) {
    const editions = readManifest(LIBRARY_DIRECTORY).plans.flatMap((plan) => plan.editions)
    const software = codeFingerprint()
    for (const edition of editions) {
      if (edition.software === software) continue
      try {
        await add(originalOf(LIBRARY_DIRECTORY, edition), { plan: edition.plan, edition: edition.said })
      } catch (error) {
        // What is in service stays there, as it was read before.
        const sentence = sentenceOf(error)
        if (!sentence) throw error
        say(`  ${editionId(edition)} could not be read again and stays as it was: ${sentence}`)
      }
    }
    if (editions.length === 0) await addBundled(add, said)
  }
  await whenFree(() => alignLibrary(LIBRARY_DIRECTORY))
}

async function addBundled(add: (path: string, what: Said) => Promise<void>, said: Said): Promise<void> {
  const bundled = bundledDocument()
  if (!bundled)
    throw new BadArguments('The library is empty and no plan ships with the project: name a plan, npm start -- FILE.')
  await add(bundled, said)
}
