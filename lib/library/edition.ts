import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as breathe } from 'node:timers/promises'
import { READ_AT_ONCE, readCorpusFile } from './file'
import { type Corpus, FORMAT } from './format'
import { type Lookups, lookUp } from './lookups'
import { BrokenLibrary, type EditionInfo, editionId } from './manifest'

/** An edition that has been read: what the library says of it, its contents, and the text that every span points into. */
export type OpenEdition = { info: EditionInfo; lookups: Lookups; source: string }

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/**
 * Reads an edition. Its files were checked against the schema when they were written; the hashes in the manifest say
 * that they are still those files. Between steps other requests have their turn. Throws where a file is missing or
 * is another one, and says what to do.
 */
export async function readEditionFiles(directory: string, info: EditionInfo): Promise<OpenEdition> {
  const read = async (name: string, sha256: string) => {
    const path = join(directory, info.folder, name)
    const bytes = await readFile(path).catch((cause: unknown) => {
      throw new BrokenLibrary(`${editionId(info)} cannot be opened: ${path} is missing; add the plan again.`, { cause })
    })
    await breathe()
    if (hashOf(bytes) !== sha256)
      throw new BrokenLibrary(
        `${editionId(info)} cannot be opened: ${path} was changed since it was indexed; add the plan again.`,
      )
    return bytes
  }
  const source = (await read('source.txt', info.files.text)).toString('utf8')
  const bytes = await read('corpus.json', info.files.corpus)
  const corpus: Corpus =
    bytes.length <= READ_AT_ONCE
      ? JSON.parse(bytes.toString('utf8'))
      : readCorpusFile(join(directory, info.folder, 'corpus.json'))
  if (corpus.format !== FORMAT)
    throw new BrokenLibrary(`${editionId(info)} is of another format than this explorer reads: add the plan again.`)
  await breathe()
  return { info, lookups: lookUp(corpus), source }
}
