import { resolve } from 'node:path'
import type { Corpus } from '../lib/corpus/format'
import { knowledge } from '../lib/identifiers/knowledge'
import { indexSource } from './pipeline'
import { publishCorpus } from './publish'
import { BadSource, readSource } from './source'

/**
 * Reads a document and publishes its corpus in a directory. Throws `BadSource`, with one sentence for the user, where it
 * is no action plan; then nothing has been written.
 */
export async function indexDocument(path: string, directory: string): Promise<Corpus> {
  const source = await readSource(path)
  const corpus = indexSource(source, knowledge)
  const resolutions = corpus.entries.filter(({ kind }) => kind === 'resolution').length
  const items = corpus.entries.filter(({ kind }) => kind === 'action-item').length
  if (resolutions === 0 || items === 0)
    throw new BadSource(
      `${path} is no action plan: ${resolutions === 0 ? 'no heading of a resolution ("Resolution 7 - …")' : 'no row of an action item ("07-01")'} was found in it; give the text export of an action plan.`,
    )
  publishCorpus(corpus, source.text, resolve(path), directory)
  return corpus
}
