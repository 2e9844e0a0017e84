import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readCorpusFile } from './file'
import type { Corpus } from './format'
import { type Lookups, lookUp } from './lookups'

/** A corpus as it stands on disk, with the text that its spans point into. `version` changes whenever the file does. */
export type Loaded = { lookups: Lookups; source: string; version: string }

/** Where the corpus stands: `CORPUS_DIR`, or `data/corpus` under the working directory. */
export const corpusDirectory = (): string => process.env.CORPUS_DIR ?? join(process.cwd(), 'data', 'corpus')

/** What tells one version of the file from another; null where there is none. */
export function corpusVersion(directory: string): string | null {
  try {
    const { mtimeMs, size } = statSync(join(directory, 'corpus.json'))
    return `${mtimeMs} ${size}`
  } catch {
    return null
  }
}

/** Reads and checks a corpus. Throws where there is none, or where it is of another format, and says what to do. */
export function loadCorpus(directory: string): Loaded {
  const version = corpusVersion(directory)
  if (version === null)
    throw new Error(`There is no corpus in ${directory}: index a plan first, npm run index -- PATH.`)
  return {
    lookups: lookUp(readChecked(directory)),
    source: readFileSync(join(directory, 'source.txt'), 'utf8'),
    version,
  }
}

function readChecked(directory: string): Corpus {
  try {
    return readCorpusFile(join(directory, 'corpus.json'))
  } catch (cause) {
    throw new Error(
      `The corpus in ${directory} is broken or of another format: index the plan again, npm run index -- PATH.`,
      { cause },
    )
  }
}
