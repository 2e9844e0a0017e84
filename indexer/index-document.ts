import { resolve } from 'node:path'
import type { Edition } from '../lib/domain/edition'
import { knowledge } from '../lib/identifiers/knowledge'
import type { Corpus } from '../lib/library/format'
import { BadSource } from '../lib/reading/bad-source'
import { readSource } from '../lib/reading/source'
import { indexSource } from './pipeline'
import { publishCorpus } from './publish'

/**
 * Reads a document and publishes its corpus in a directory. Throws `BadSource`, with one sentence for the user, where it
 * is no action plan; then nothing has been written. `byHand` is what the user says of the edition.
 */
export async function indexDocument(path: string, directory: string, byHand: Partial<Edition> = {}): Promise<Corpus> {
  const source = await readSource(path)
  const corpus = indexSource(source, knowledge, byHand)
  const resolutions = corpus.entries.filter(({ kind }) => kind === 'resolution').length
  const items = corpus.entries.filter(({ kind }) => kind === 'action-item').length
  if (resolutions === 0 || items === 0)
    throw new BadSource(
      `${path} is no action plan: ${resolutions === 0 ? 'no heading of a resolution ("Resolution 7 - …")' : 'no row of an action item ("07-01")'} was found in it; give an action plan as .docx or as text.`,
    )
  publishCorpus(corpus, source.text, { path: resolve(path), edition: byHand }, directory)
  return corpus
}
