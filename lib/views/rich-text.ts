import type { Entry } from '../domain/entry'
import type { Mention } from '../domain/mention'
import type { Lookups } from '../library/lookups'
import { formatChoice } from '../messages/intl'
import { say } from '../messages/message'
import { entityRef, type Ref } from '../refs/ref'
import { nameOfEntity, titleOf } from './names'

/**
 * A piece of a text: plain, a link to what it mentions (`id`) or to the page of a body that is no entity, or a mention that is
 * not resolved, with the reason. `own`: words of the interface, in the reader's language; all others are the plan's.
 */
export type Piece =
  | { kind: 'text'; text: string; own?: true }
  | { kind: 'link'; id: string | null; text: string; ref: Ref; title: string; marked: boolean; own?: true }
  | { kind: 'open'; text: string; reason: string; marked: boolean }

/** An entry's words with its mentions, ready to be shown. */
export type RichText = Piece[]

type Place = { mention: Mention; start: number; end: number }

/**
 * The words of an entry between two offsets of its text, cut at its mentions. Where mentions overlap, the inner one is the
 * link and the outer one gets what is left: links do not nest. `marked` is the entity whose passage this is.
 */
export function richText(
  entry: Entry,
  lookups: Lookups,
  marked?: string,
  range?: { start: number; end: number },
): RichText {
  const { start: from, end: to } = range ?? { start: entry.lead, end: entry.text.length }
  const places: Place[] = lookups
    .mentionsIn(entry.id)
    .filter(({ kind, entity }) => kind !== 'clause' || entity === marked)
    .map((mention) => ({
      mention,
      start: mention.span.start - entry.span.start,
      end: mention.span.end - entry.span.start,
    }))
    .filter(({ start, end }) => start >= from && end <= to)
  const owners: (Place | undefined)[] = []
  for (const place of [...places].sort((a, b) => b.end - b.start - (a.end - a.start)))
    for (let i = place.start; i < place.end; i++) owners[i] = place
  const pieces: Piece[] = []
  for (let at = from; at < to; ) {
    const owner = owners[at]
    let end = at + 1
    while (end < to && owners[end] === owner) end++
    const text = entry.text.slice(at, end)
    pieces.push(owner ? pieceOf(owner.mention, text, lookups, marked) : { kind: 'text', text })
    at = end
  }
  return pieces
}

function pieceOf(
  { entity, kind, candidates, reason }: Mention,
  text: string,
  lookups: Lookups,
  marked: string | undefined,
): Piece {
  if (entity === null)
    return {
      kind: 'open',
      text,
      reason:
        candidates.length > 0
          ? say('mention.may.be', { candidates: formatChoice(candidates), reason: reason ?? '' })
          : say('mention.unresolved', { reason: reason ?? '' }),
      marked: false,
    }
  const known = lookups.getEntity(entity)
  const title = known ? [nameOfEntity(known), titleOf(known)].filter(Boolean).join(': ') : entity
  return {
    kind: 'link',
    id: entity,
    text,
    ref: entityRef(lookups.origin, kind, entity),
    title: title.slice(0, 200),
    marked: entity === marked,
  }
}
