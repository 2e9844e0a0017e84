import type { EntityKind } from '../../domain/entity'
import { kindsThat } from '../../domain/kinds'
import { fold } from '../index/terms'
import type { SearchDocument } from '../schema'

/** Letters and digits alone: "Y.3110", "y3110" and "Y 3110" are one. */
export const compact = (text: string): string => fold(text).replace(/[^\p{L}\p{N}&]+/gu, '')

/** An identifier as a reader typed it. */
export type AskedIdentifier = { id: string; kind: EntityKind; text: string }

/** The ids of a plan, for what a reader typed. */
export type Ids = {
  has: (id: string) => boolean
  /** What has this id, or is spelled so but for blanks and signs; null where that is none or several: "D97", "x cspim". */
  spelled: (words: string) => Pick<SearchDocument, 'id' | 'kind'> | null
}

/** Kinds whose ids are letters and digits that a reader divides as he likes. */
const FREELY: ReadonlySet<string> = new Set(kindsThat('isSpelledFreely'))
/** What need not be said: the Sector of a Recommendation, the body of a document. */
const UNSAID = /^(?:itu-t-|(?:tsag|sg\d+)-(?=(?:td|c|r|o?ls)\d))/

/** Supplements are said without their series: "Supplement 46". */
const SUPPLEMENT = /-suppl-(\d+)$/

export function readIds(documents: ReadonlyMap<string, SearchDocument>): Ids {
  const whole = new Map<string, SearchDocument>()
  const short = new Map<string, SearchDocument | null>()
  // What is no longer there is still asked for by its number: a dropped item, and a resolution whose items were dropped.
  const gone = new Set<string>()
  for (const document of documents.values()) {
    if (document.kind === 'change') for (const id of document.about) gone.add(id)
    if (!FREELY.has(document.kind)) continue
    whole.set(compact(document.id), document)
    const [, number] = document.id.match(SUPPLEMENT) ?? []
    const keys = number ? [`supplement${number}`, `suppl${number}`, `sup${number}`] : []
    for (const key of [compact(document.id.replace(UNSAID, '')), ...keys])
      short.set(key, short.has(key) ? null : document)
  }
  return {
    has: (id) => documents.has(id) || gone.has(id),
    spelled: (words) =>
      (/[-.]/.test(words) && documents.get(words.toLowerCase())) ||
      whole.get(compact(words)) ||
      short.get(compact(words)) ||
      null,
  }
}
