import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/** So many characters are written at once. */
const PART = 1_000_000

/** Writes a file, and has it on the disk when it returns; content may come in pieces. */
export function writePieces(path: string, content: string | Iterable<string>): void {
  const file = openSync(path, 'w')
  try {
    let part = ''
    for (const piece of typeof content === 'string' ? [content] : content) {
      part += piece
      if (part.length < PART) continue
      writeFileSync(file, part)
      part = ''
    }
    writeFileSync(file, part)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Writes a file beside its place and renames it there: a reader sees the old file or the new one, never half of one. */
export function replaceFile(path: string, content: string | Iterable<string>): void {
  const draft = `${path}.${process.pid}.draft`
  try {
    writePieces(draft, content)
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/** The SHA-256 of a file, which may be larger than memory. */
export function hashOf(path: string): string {
  const hash = createHash('sha256')
  const bytes = Buffer.allocUnsafe(PART)
  const file = openSync(path, 'r')
  try {
    for (let length = readSync(file, bytes); length > 0; length = readSync(file, bytes))
      hash.update(bytes.subarray(0, length))
    return hash.digest('hex')
  } finally {
    closeSync(file)
  }
}
