import { createHash, hash as hashOf } from 'node:crypto'
import { editionsOf, type Library } from '../library/library'
import { onceFor } from '../text/once-for'

/** What a library holds and has compared, as a hash, and when the last of it was read, in milliseconds since 1970. */
export const stateOf = onceFor((library: Library): { content: string; modified: number } => {
  const editions = editionsOf(library)
  const hash = createHash('sha256').update(`${library.version}\n`)
  for (const { plan, date, files, software } of editions) hash.update(`${plan}@${date} ${files.corpus} ${software}\n`)
  const modified = Math.max(0, ...editions.map(({ indexedAt }) => Date.parse(indexedAt)))
  const state = { content: hash.digest('hex'), modified }
  return state
})

/**
 * The entity tag of an answer, known before the answer is: the library's content, the code that is built, the site and the
 * address decide it.
 */
export const entityTag = (...parts: readonly string[]): string =>
  `"${hashOf('sha256', parts.join('\n'), 'base64url').slice(0, 22)}"`

/** Whether a client has the answer already, as its `If-None-Match` says: that is known before the answer is made. */
export const isKnown = (headers: Headers, tag: string): boolean =>
  (headers.get('if-none-match') ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag)

/** Whether an answer is no newer than a client says with `If-Modified-Since`, which counts where it says no tag. */
export const isAsOld = (headers: Headers, modified: number): boolean =>
  headers.get('if-none-match') === null &&
  Math.floor(modified / 1000) * 1000 <= Date.parse(headers.get('if-modified-since') ?? '')

/** What is asked for anew each time, but is not sent again where it is the same. */
export const REVALIDATE = 'public, max-age=0, must-revalidate'
/** Whole lists, feeds, and what only changes where the code or the knowledge does, dated editions (decisions/143): for an hour. */
export const LONGER = 'public, max-age=3600'
