import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Edition } from '../lib/domain/edition'
import { type CorpusParts, corpusText } from '../lib/library/file'

/** So many characters are written at once. */
const PART = 1_000_000

/**
 * Writes a file beside its place and renames it there: a reader sees the old one or the new one, never half of one. Content
 * may come in pieces.
 */
export function replaceFile(path: string, content: string | Iterable<string>): void {
  const draft = `${path}.${process.pid}.draft`
  const file = openSync(draft, 'w')
  try {
    let part = ''
    for (const piece of typeof content === 'string' ? [content] : content) {
      part += piece
      if (part.length < PART) continue
      writeFileSync(file, part)
      part = ''
    }
    writeFileSync(file, part)
  } finally {
    closeSync(file)
  }
  renameSync(draft, path)
}

/** The document that a corpus was read from, and what the user said of its edition: enough to read it again. */
const Published = z.object({ path: z.string(), edition: Edition.partial() })
export type Published = z.infer<typeof Published>

/**
 * Publishes a corpus: `corpus.json`; `source.txt`, the text that its spans point into; and `document.json`, where the
 * document was read. The corpus goes last, since readers go by its date.
 */
export function publishCorpus(corpus: CorpusParts, text: string, published: Published, directory: string): void {
  mkdirSync(directory, { recursive: true })
  replaceFile(join(directory, 'source.txt'), text)
  replaceFile(join(directory, DOCUMENT), JSON.stringify(published))
  replaceFile(join(directory, 'corpus.json'), corpusText(corpus))
}

const DOCUMENT = 'document.json'

/** The document of the corpus in a directory, if it still stands where it was read; else null. */
export function publishedDocument(directory: string): Published | null {
  const file = join(directory, DOCUMENT)
  if (!existsSync(file)) return null
  const published = Published.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  return published.success && existsSync(published.data.path) ? published.data : null
}
