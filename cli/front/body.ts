import type { IncomingMessage } from 'node:http'
import { MOST_BYTES } from '../../lib/reading/limits'
import { BUSY, type Refusal } from './requests'

/** Longer bodies are refused, in bytes: the longest is a question of an assistant. */
const LONGEST = 1024 * 1024

/** Paths that take documents, and how long their bodies may be: a document, and what a form puts around it. */
const DOCUMENTS: ReadonlySet<string> = new Set(['/resolve', '/api/v1/resolve'])
const LONGEST_DOCUMENT = MOST_BYTES + LONGEST

/** What all bodies that are being read may have together, in bytes; more are told to come again. */
const MOST_HELD = 64 * 1024 * 1024
let held = 0

const longestOf = (path: string) => (DOCUMENTS.has(path) ? LONGEST_DOCUMENT : LONGEST)

const tooLong = (path: string): Refusal => ({
  status: 413,
  code: 'too-long',
  message: DOCUMENTS.has(path)
    ? `Documents of at most ${MOST_BYTES / 1024 / 1024} MB are read: give the part that matters.`
    : `A request has at most ${LONGEST} bytes.`,
})

/** Runs work with the whole body of a request, which is counted while it comes, whatever length it declares; or refuses it. */
export async function withBody<T>(
  request: IncomingMessage,
  path: string,
  work: (body: Buffer) => Promise<T>,
): Promise<T | Refusal> {
  const longest = longestOf(path)
  if (Number(request.headers['content-length'] ?? 0) > longest) return tooLong(path)
  const parts: Buffer[] = []
  let length = 0
  try {
    // What is refused is answered: the connection stays open for that.
    for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      length += part.length
      held += part.length
      if (length > longest) return tooLong(path)
      if (held > MOST_HELD) return BUSY
      parts.push(part)
    }
    return await work(Buffer.concat(parts))
  } finally {
    held -= length
  }
}
