import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { BadSource } from './bad-source'
import type { Reading } from './reading'
import { readBlocks } from './text/blocks'
import { decodeText } from './text/decode'
import { isTabbed, readTabbed } from './text/tabbed'
import { isOle, isZip, refuseOle } from './word/package'
import { readWord } from './word/read'

/** A document as it was read: the text that spans point into, its blocks, and what the file tells beside them. */
export type Source = Reading & { name: string; sha256: string }

/** The largest documents that are read, in bytes: a hundred plans in one text and more; a Word file may have pictures. */
const LIMITS = { text: 256 * 1024 * 1024, word: 64 * 1024 * 1024 }

/** What the file system says, or the sentence why it says nothing. */
function ask<T>(path: string, question: () => T): T {
  try {
    return question()
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    const fault =
      code === 'ENOENT' || code === 'ENOTDIR'
        ? 'there is no such file'
        : code === 'EACCES'
          ? 'you may not open it'
          : 'it cannot be opened'
    throw new BadSource(`${path} cannot be read: ${fault}; give the path of an action plan.`, { cause })
  }
}

/** A text as a source: every character of it, as it stands. */
export const textSource = (name: string, text: string, sha256: string): Source => ({
  name,
  sha256,
  text,
  blocks: isTabbed(text) ? readTabbed(text) : readBlocks(text),
  hyperlinks: [],
  positions: [],
  faults: [],
})

/**
 * Reads a document; what it is, its first bytes say, not its name. Throws `BadSource` where it is none that can be read; one
 * that is too large is never loaded.
 */
export async function readSource(path: string): Promise<Source> {
  const stat = ask(path, () => statSync(path))
  if (stat.isDirectory()) throw new BadSource(`${path} is a directory; give the path of an action plan in it.`)
  if (!stat.isFile()) throw new BadSource(`${path} is no ordinary file; give the path of an action plan.`)
  const head = ask(path, () => headOf(path))
  const limit = isZip(head) || isOle(head) ? LIMITS.word : LIMITS.text
  if (stat.size > limit)
    throw new BadSource(
      `${path} is too large: it has ${Math.round(stat.size / 1024 / 1024)} MB, and documents up to ${limit / 1024 / 1024} MB are read; give the plan alone.`,
    )
  const bytes = ask(path, () => readFileSync(path))
  if (bytes.length === 0) throw new BadSource(`${path} is empty; give an action plan as .docx or as text.`)
  const name = basename(path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (isOle(bytes)) throw refuseOle(path, bytes)
  if (isZip(bytes)) return { name, sha256, ...(await readWord(path, bytes)) }
  if (/\.docx$/i.test(path))
    throw new BadSource(
      `${path} is no Word file: it does not begin as a zip archive does; give the plan as Word saved it.`,
    )
  return textSource(name, decodeText(path, bytes), sha256)
}

/** The first bytes of a file, which tell its kind. */
function headOf(path: string): Buffer {
  const head = Buffer.alloc(8)
  const file = openSync(path, 'r')
  try {
    return head.subarray(0, readSync(file, head))
  } finally {
    closeSync(file)
  }
}
