import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus } from '../lib/corpus/format'

/** Writes a file beside its place and renames it there: a reader sees the old one or the new one, never half of one. */
export function replaceFile(path: string, content: string): void {
  const draft = `${path}.${process.pid}.draft`
  writeFileSync(draft, content)
  renameSync(draft, path)
}

/**
 * Publishes a corpus: `corpus.json`; `source.txt`, the untouched text that its spans point into; and `document-path`, where
 * the document was read. The corpus goes last, since readers go by its date.
 */
export function publishCorpus(corpus: Corpus, text: string, path: string, directory: string): void {
  mkdirSync(directory, { recursive: true })
  replaceFile(join(directory, 'source.txt'), text)
  replaceFile(join(directory, PATH_FILE), path)
  replaceFile(join(directory, 'corpus.json'), `${JSON.stringify(corpus)}\n`)
}

const PATH_FILE = 'document-path'

/** Where the document of the corpus in a directory was read, if it still stands there; else null. */
export function publishedDocument(directory: string): string | null {
  const file = join(directory, PATH_FILE)
  if (!existsSync(file)) return null
  const path = readFileSync(file, 'utf8')
  return existsSync(path) ? path : null
}
