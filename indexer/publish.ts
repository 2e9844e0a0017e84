import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type CorpusParts, corpusText } from '../lib/library/file'
import { replaceFile } from './files'

/**
 * Writes a corpus outside the library, for other programs: `corpus.json`, and `source.txt`, the text that its spans point
 * into. The corpus goes last, since readers go by its date.
 */
export function publishCorpus(corpus: CorpusParts, text: Buffer, directory: string): void {
  mkdirSync(directory, { recursive: true })
  replaceFile(join(directory, 'source.txt'), text)
  replaceFile(join(directory, 'corpus.json'), corpusText(corpus))
}
