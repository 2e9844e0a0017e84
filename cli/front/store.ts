import { LRUCache } from 'lru-cache'

/** A whole answer of the page server, as it is given to everybody who asks for the same. */
export type Answer = {
  status: number
  /** As they are sent, without those of the connection. */
  headers: Record<string, string>
  body: Buffer
  /** Whether the body is compressed with gzip. */
  gzip: boolean
  /** When it is made anew, in milliseconds since 1970; undefined where it holds as long as the edition. */
  until?: number
}

/** Answers take so many bytes together; the least lately asked for go first. A page takes some 8 KB. */
const BYTES = 32 * 1024 * 1024

/** What an answer takes beside its body. */
const OVERHEAD = 2_048

export type Store = {
  get: (key: string) => Answer | undefined
  set: (key: string, answer: Answer) => void
  readonly bytes: number
}

export function openStore(bytes = BYTES, now: () => number = Date.now): Store {
  const answers = new LRUCache<string, Answer>({
    maxSize: bytes,
    maxEntrySize: bytes / 8,
    sizeCalculation: ({ body }, key) => body.length + key.length + OVERHEAD,
  })
  return {
    get: (key) => {
      const answer = answers.get(key)
      // A clock that was set back must not keep an answer longer than it was to be kept.
      if (answer?.until !== undefined && (now() >= answer.until || answer.until - now() > SEARCH_HOLDS)) {
        answers.delete(key)
        return undefined
      }
      return answer
    },
    set: (key, answer) => void answers.set(key, answer),
    get bytes() {
      return answers.calculatedSize
    },
  }
}

/** An answer that says which search engine it is from holds so long, in milliseconds. */
export const SEARCH_HOLDS = 5_000
