import type { EntityKind } from '../domain/entity'
import type { SearchDocument } from './documents'
import { fold } from './fold'

/** Letters and digits alone: "Y.3110", "y3110" and "Y 3110" are one. */
export const compact = (text: string): string => fold(text).replace(/[^\p{L}\p{N}&]+/gu, '')

/** The ids of a plan, for what a reader typed. */
export type Ids = {
  has: (id: string) => boolean
  /** What has this id, or is spelled so but for blanks and signs; null where that is none or several: "D97", "x cspim". */
  spelled: (words: string) => { id: string; kind: EntityKind } | null
}

/** Kinds whose ids are letters and digits that a reader divides as he likes. */
const KINDS: ReadonlySet<string> = new Set(['recommendation', 'supplement', 'work-item', 'document', 'group'])
/** What need not be said: the Sector of a Recommendation, the body of a document. */
const UNSAID = /^(?:itu-t-|(?:tsag|sg\d+)-(?=(?:td|c|r|o?ls)\d))/

export function readIds(documents: readonly SearchDocument[]): Ids {
  const ids = new Map(documents.map(({ id, kind }) => [id, { id, kind: kind as EntityKind }]))
  const whole = new Map<string, { id: string; kind: EntityKind }>()
  const short = new Map<string, { id: string; kind: EntityKind } | null>()
  for (const { id, kind } of documents) {
    if (!KINDS.has(kind)) continue
    const one = { id, kind: kind as EntityKind }
    whole.set(compact(id), one)
    const key = compact(id.replace(UNSAID, ''))
    short.set(key, short.has(key) ? null : one)
  }
  return {
    has: (id) => ids.has(id),
    spelled: (words) =>
      (/[-.]/.test(words) && ids.get(words.toLowerCase())) ||
      whole.get(compact(words)) ||
      short.get(compact(words)) ||
      null,
  }
}
