import { formatEditionRef, parseEditionRef } from '../domain/plan'
import type { Explorer } from '../views/explorer'
import { openEdition } from './fields'
import { Problem, type Service } from './operation'
import { editionOf } from './service'

/** Characters of the hash by which a cursor knows the content that it goes through. */
const HASH = 12

const BAD = () =>
  new Problem(400, 'bad-cursor', 'cursor takes what "next" of an answer of the same list says.', {
    parameter: 'cursor',
  })

/** Where a list goes on: base64url of the edition, its content, and the place of the last one that was given. */
export const formatCursor = ({ info }: Explorer, last: number): string =>
  Buffer.from(`${formatEditionRef(info)} ${info.files.corpus.slice(0, HASH)} ${last}`).toString('base64url')

function parseCursor(cursor: string) {
  const [edition = '', hash, last, ...rest] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ')
  const ref = parseEditionRef(edition)
  if (!ref?.date || !hash || !last || !/^\d{1,9}$/.test(last) || rest.length > 0) throw BAD()
  return { ref, hash, last: Number(last) }
}

type ListInput = {
  plan?: string | undefined
  edition?: string | undefined
  cursor?: string | undefined
  limit: number
}

/**
 * The edition of a list and the place behind which it goes on. A cursor keeps to the edition in which the list was begun;
 * where that is gone or was read anew it is a `Problem` 410 that names the edition to begin with.
 */
export async function openList(service: Service, input: ListInput): Promise<{ explorer: Explorer; after: number }> {
  if (input.cursor === undefined) return { explorer: await openEdition(service, input), after: -1 }
  const { ref, hash, last } = parseCursor(input.cursor)
  const info = service.library.find(ref)
  if (info?.files.corpus.startsWith(hash)) return { explorer: await service.edition(ref), after: last }
  const newest = service.library.find({ plan: ref.plan, date: null }) ?? service.library.defaultPlan?.editions[0]
  const now = newest ? formatEditionRef(newest) : undefined
  throw new Problem(
    410,
    'edition-gone',
    `The edition ${formatEditionRef(ref)} that this list was begun in is gone or was read anew; begin again${now ? ` with ${now}` : ''}.`,
    { parameter: 'cursor', ...(now && { edition: now }) },
  )
}

/** The part of a list that is given, how many there are in all, and the cursor of the next part. */
export type Part<T> = { edition: string; total: number; items: T[]; next: string | null }

/**
 * Those of a list that pass, `limit` of them behind a place; the list is in the same order for as long as the edition is.
 * `all` may be a selection of the whole list, in its order, where `placeOf` says the place of each in the whole.
 */
export function partOf<T>(
  explorer: Explorer,
  {
    all,
    placeOf,
    passes = () => true,
    after,
    limit,
  }: {
    all: readonly T[]
    placeOf?: (one: T) => number
    passes?: (one: T) => boolean
    after: number
    limit: number
  },
): Part<T> {
  const items: T[] = []
  let total = 0
  let last = -1
  let more = false
  for (const [i, one] of all.entries()) {
    if (!passes(one)) continue
    total++
    const place = placeOf?.(one) ?? i
    if (place <= after) continue
    if (items.length < limit) {
      items.push(one)
      last = place
    } else more = true
  }
  return { edition: editionOf(explorer), total, items, next: more ? formatCursor(explorer, last) : null }
}

/** The same part with its items in another shape. */
export const mapPart = <T, U>(part: Part<T>, map: (item: T) => U): Part<U> => ({ ...part, items: part.items.map(map) })
