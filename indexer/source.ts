import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Edition } from '../lib/domain/edition'

/** The document as it was read, untouched: spans point into `text`. */
export type Source = { name: string; text: string; sha256: string; edition: Edition }

/** The document is at fault; the message is one sentence for the user: what is wrong, where, what to do. */
export class BadSource extends Error {}

/** The largest document that is read, in bytes: some forty times the longest plan known. */
const LIMIT = 20 * 1024 * 1024

/**
 * Whether bytes are those of a program or an archive: a NUL, or more than one control character in a hundred. A few are
 * no reason to refuse a text: Word exports a no-break hyphen as U+001E.
 */
function isBinary(bytes: Buffer): boolean {
  if (bytes.includes(0)) return true
  const head = bytes.subarray(0, 64 * 1024)
  const controls = head.reduce((n, byte) => n + (byte < 0x09 || (byte > 0x0d && byte < 0x20) ? 1 : 0), 0)
  return controls * 100 > head.length
}

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

function decode(path: string, bytes: Buffer): string {
  if (isBinary(bytes))
    throw new BadSource(`${path} is a binary file, not a text; give the text export of the plan in UTF-8.`)
  try {
    // ignoreBOM keeps the mark, so that offsets stay those of the file's text.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new BadSource(`${path} is no valid UTF-8; save the text export of the plan in UTF-8.`, { cause })
  }
}

/** Reads a document. Throws `BadSource` where it is none that can be read; the whole is never loaded when it is too large. */
export function readSource(path: string): Source {
  const stat = ask(path, () => statSync(path))
  if (stat.isDirectory()) throw new BadSource(`${path} is a directory; give the path of an action plan in it.`)
  if (!stat.isFile()) throw new BadSource(`${path} is no ordinary file; give the path of an action plan.`)
  if (stat.size > LIMIT)
    throw new BadSource(
      `${path} is too large: it has ${Math.round(stat.size / 1024 / 1024)} MB, and documents up to ${LIMIT / 1024 / 1024} MB are read; give the plan alone.`,
    )
  const bytes = ask(path, () => readFileSync(path))
  if (bytes.length === 0) throw new BadSource(`${path} is empty; give the text export of the plan.`)
  return {
    name: basename(path),
    text: decode(path, bytes),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    edition: { title: null, document: null, meeting: null, date: null },
  }
}
