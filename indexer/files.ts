import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/** So many bytes are written at once. */
const PART = 1024 * 1024
/** The most bytes that a UTF-16 unit takes in UTF-8. */
const WIDEST = 3

/** Writes a file, and has it on the disk when it returns; content may come in pieces. */
export function writePieces(path: string, content: string | Buffer | Iterable<string>): void {
  const file = openSync(path, 'w')
  try {
    if (typeof content === 'string' || Buffer.isBuffer(content)) writeFileSync(file, content)
    else writeJoined(file, content)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Writes pieces by way of one buffer: a file may be larger than the memory that is left. */
function writeJoined(file: number, pieces: Iterable<string>): void {
  const part = Buffer.allocUnsafe(PART)
  let length = 0
  const flush = () => {
    writeFileSync(file, part.subarray(0, length))
    length = 0
  }
  for (const piece of pieces) {
    if (length + piece.length * WIDEST > PART) flush()
    if (piece.length * WIDEST > PART) writeFileSync(file, piece)
    else length += part.write(piece, length)
  }
  flush()
}

/** Writes a file beside its place and renames it there: a reader sees the old file or the new one, never half of one. */
export function replaceFile(path: string, content: string | Buffer | Iterable<string>): void {
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
