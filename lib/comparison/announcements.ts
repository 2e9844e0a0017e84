import type { EntryOf } from '../domain/entry'
import { counterpartsOf, type Matching } from './matching'
import type { Outline } from './outline'

type ListLine = EntryOf<'change'>

/** What the list of changes of an edition says of an item that is new in it, and what the editions show. */
export type Announcement = {
  /** The line of the list; null where the list does not mention the item. */
  line: ListLine | null
  /** The item's number. */
  item: string
  happened: 'dropped' | 'new' | 'reused' | 'renumbered' | 'nothing'
  /** Its number in the later edition where it was renumbered. */
  to: string | null
  /** `confirmed`, or what does not agree: said and not done, done and not said. */
  verdict: 'confirmed' | 'not-done' | 'not-said'
}

/**
 * The list of dropped, reused and new items beside what really changed: first the new lines of the list, then what happened
 * and is not on it. Lines that the earlier edition had too are of an earlier step. An item that was only renumbered or moved
 * is no fault of a list that has no word for it.
 */
export function compareWithList(earlier: Outline, later: Outline, matching: Matching): Announcement[] {
  const { laterOf, earlierOf } = counterpartsOf(matching)
  const old = new Set(earlier.ofKind('change').map(({ item, change }) => `${item} ${change}`))
  const lines = later.ofKind('change').filter(({ item, change }) => !old.has(`${item} ${change}`))
  const isItem = (outline: Outline, id: string) => outline.get(id)?.kind === 'action-item'
  const happenedTo = (item: string): Pick<Announcement, 'happened' | 'to'> => {
    const wasThere = isItem(earlier, item)
    const isThere = isItem(later, item)
    const to = laterOf(item) ?? null
    if (wasThere && to === item) return { happened: 'nothing', to: null }
    if (wasThere && isThere) return { happened: 'reused', to }
    if (wasThere) return to === null ? { happened: 'dropped', to: null } : { happened: 'renumbered', to }
    return { happened: isThere && earlierOf(item) === undefined ? 'new' : 'nothing', to: null }
  }
  const told = lines.map((line): Announcement => {
    const real = happenedTo(line.item)
    return { line, item: line.item, ...real, verdict: agrees(line.change, real.happened) ? 'confirmed' : 'not-done' }
  })
  const listed = new Set(lines.map(({ item }) => item))
  const items = new Set(
    [...earlier.ofKind('action-item'), ...later.ofKind('action-item')].flatMap(({ id, number }) =>
      number ? [id] : [],
    ),
  )
  const silent = [...items].flatMap((item): Announcement[] => {
    const real = happenedTo(item)
    return listed.has(item) || real.happened === 'nothing' || real.happened === 'renumbered'
      ? []
      : [{ line: null, item, ...real, verdict: 'not-said' }]
  })
  return [...told, ...silent]
}

/** A number that is reused was dropped as well; an item that goes on under another number is gone from its place. */
const agrees = (said: ListLine['change'], happened: Announcement['happened']): boolean =>
  said === 'new'
    ? happened === 'new'
    : said === 'reused'
      ? happened === 'reused'
      : happened !== 'nothing' && happened !== 'new'
