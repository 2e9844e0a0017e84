import type { Edition } from '../lib/domain/edition'
import { knowledge } from '../lib/identifiers/knowledge'
import { TooManyIdentifiers } from '../lib/identifiers/too-many'
import type { Corpus } from '../lib/library/format'
import { BadSource } from '../lib/reading/bad-source'
import { readSource } from '../lib/reading/source'
import { boundHeap, emptyHeap } from './heap'
import { type Document, indexDocument, readDocument } from './pipeline'

/** A plan that was read: its corpus, and the text that spans point into, in UTF-8. */
export type ReadPlan = { path: string; corpus: Corpus; text: Buffer }

/**
 * Reads the plan in a file; `said` is what the user says of its edition. Throws `BadSource`, with one sentence for the
 * user, where the file is no action plan.
 */
export async function readPlan(path: string, said: Partial<Edition> = {}): Promise<ReadPlan> {
  boundHeap(path)
  const { document, text } = await readFile(path)
  const corpus = index(path, document, said)
  const resolutions = corpus.entries.filter(({ kind }) => kind === 'resolution').length
  const progress = corpus.entries.filter(({ kind }) => kind === 'action-item' || kind === 'note').length
  if (resolutions === 0 || progress === 0)
    throw new BadSource(
      `${path} is no action plan: ${resolutions === 0 ? 'no heading of a resolution ("Resolution 7 - …")' : 'no action item ("07-01") and no progress'} was found in it; give an action plan as .docx or as text.`,
    )
  return { path, corpus, text }
}

function index(path: string, document: Document, said: Partial<Edition>): Corpus {
  try {
    return indexDocument(document, knowledge, said)
  } catch (cause) {
    if (cause instanceof TooManyIdentifiers)
      throw new BadSource(`${path} ${cause.message}, which no plan of its length does; give the plan without them.`, {
        cause,
      })
    throw cause
  }
}

/**
 * The document in a file, and its text. What the reader made is let go before the text is kept a second time: the text of a
 * hundred plans and what is cut from it take 300 MB. The entries have texts of their own, and in UTF-8 the text takes half
 * of what it does as a string.
 */
async function readFile(path: string): Promise<{ document: Document; text: Buffer }> {
  const { document, text } = await readAll(path)
  emptyHeap(path)
  return { document, text: Buffer.from(text) }
}

async function readAll(path: string): Promise<{ document: Document; text: string }> {
  const source = await readSource(path)
  return { document: readDocument(source, knowledge), text: source.text }
}
