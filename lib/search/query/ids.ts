import { fold } from '../index/terms'
import type { SearchDocument } from '../schema'

/** Letters and digits alone: "Y.3110", "y3110" and "Y 3110" are one. */
export const compact = (text: string): string => fold(text).replace(/[^\p{L}\p{N}&]+/gu, '')

/** The ids of a plan, for what a reader typed. */
export type Ids = {
  has: (id: string) => boolean
  /** What has this id, or is spelled so but for blanks and signs; null where that is none or several: "D97", "x cspim". */
  spelled: (words: string) => Pick<SearchDocument, 'id' | 'kind'> | null
}

/** Kinds whose ids are letters and digits that a reader divides as he likes. */
const KINDS: ReadonlySet<string> = new Set(['recommendation', 'supplement', 'work-item', 'document', 'group'])
/** What need not be said: the Sector of a Recommendation, the body of a document. */
const UNSAID = /^(?:itu-t-|(?:tsag|sg\d+)-(?=(?:td|c|r|o?ls)\d))/

export function readIds(documents: ReadonlyMap<string, SearchDocument>): Ids {
  const whole = new Map<string, SearchDocument>()
  const short = new Map<string, SearchDocument | null>()
  for (const document of documents.values()) {
    if (!KINDS.has(document.kind)) continue
    whole.set(compact(document.id), document)
    const key = compact(document.id.replace(UNSAID, ''))
    short.set(key, short.has(key) ? null : document)
  }
  return {
    has: (id) => documents.has(id),
    spelled: (words) =>
      (/[-.]/.test(words) && documents.get(words.toLowerCase())) ||
      whole.get(compact(words)) ||
      short.get(compact(words)) ||
      null,
  }
}
