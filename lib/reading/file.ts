import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { BadSource } from './bad-source'
import { isOle, isZip } from './word/package'

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
    throw new BadSource(`${path} cannot be read: ${fault}; give the path of a document.`, { cause })
  }
}

/** The bytes of a document in a file. Throws `BadSource` where there is none; one that is too large is never loaded. */
export function readBytes(path: string): Buffer {
  const stat = ask(path, () => statSync(path))
  if (stat.isDirectory()) throw new BadSource(`${path} is a directory; give the path of a document in it.`)
  if (!stat.isFile()) throw new BadSource(`${path} is no ordinary file; give the path of a document.`)
  const head = ask(path, () => headOf(path))
  refuseSize(path, stat.size, head)
  return ask(path, () => readFileSync(path))
}

/** Throws `BadSource` where a document is too large to be read; `head` is its beginning. */
export function refuseSize(path: string, size: number, head: Buffer): void {
  const limit = isZip(head) || isOle(head) ? LIMITS.word : LIMITS.text
  if (size > limit)
    throw new BadSource(
      `${path} is too large: it has ${Math.round(size / 1024 / 1024)} MB, and documents up to ${limit / 1024 / 1024} MB are read; give the document alone.`,
    )
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
