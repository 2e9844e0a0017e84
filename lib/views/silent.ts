import type { Lookups } from '../library/lookups'
import { entityRef, type Ref } from '../refs/ref'
import { searchRef, silentRef } from '../refs/states'
import type { ItemRow } from './action-item'
import { nameOfResolution } from './names'
import { itemRows } from './overview'

/** Items of which no progress is told, and among them those whose milestone has passed. */
export type SilentPage = {
  total: number
  /** The same items as a list to filter and export. */
  listRef: Ref
  /** The day, month or year by which milestones are judged; null where the document tells none and the reader chose none. */
  asOf: string | null
  /** Whether the document itself states that date. */
  stated: boolean
  /** Years to judge by. */
  choices: { year: string; ref: Ref; chosen: boolean }[]
  late: ItemRow[]
  resolutions: { id: string; ref: Ref; name: string; title: string; items: ItemRow[] }[]
}

/** Whether a time has passed at another, each as far as known: `2017` has at `2018-02`, `2018` has not. */
export const hasPassed = (at: string, asOf: string): boolean => at < asOf.slice(0, at.length) && asOf.length > 0

/** A silent item with what its notes say all the same: "Actions by ITU-T SG2 depend on Contributions." */
function quoteNotes(item: ItemRow, lookups: Lookups): ItemRow {
  const notes = lookups.childrenOf(item.id).filter(({ kind }) => kind === 'note')
  const words = notes.map(({ text, lead }) => text.slice(lead).trim()).join(' ')
  return words ? { ...item, notesSay: words } : item
}

/** What is silent, judged by the edition's date, or by the year that the reader chose. */
export function getSilent(lookups: Lookups, chosen: string | null): SilentPage {
  const all = itemRows(lookups)
  const silent = all.filter(({ status }) => status === 'silent').map((item) => quoteNotes(item, lookups))
  const stated = lookups.corpus.edition.date
  const asOf = chosen ?? stated
  const first = silent
    .flatMap(({ points }) => points)
    .map(({ at }) => Number(at.slice(0, 4)))
    .sort((a, b) => a - b)[0]
  const last = all
    .flatMap(({ points }) => points)
    .map(({ at }) => Number(at.slice(0, 4)))
    .sort((a, b) => b - a)[0]
  const years =
    first && last ? Array.from({ length: Math.min(last - first + 1, 20) }, (_, i) => String(first + 1 + i)) : []
  return {
    total: silent.length,
    listRef: searchRef({ scope: lookups.origin.scope, kind: ['action-item'], status: ['silent'] }),
    asOf,
    stated: chosen === null && stated !== null,
    choices: years.map((year) => ({ year, ref: silentRef(lookups.origin, year), chosen: asOf?.slice(0, 4) === year })),
    late: asOf === null ? [] : silent.filter((item) => item.points.some(({ at }) => hasPassed(at, asOf))),
    resolutions: lookups.entriesOfKind('resolution').flatMap((entry) => {
      const own = new Set(lookups.childrenOf(entry.id).map(({ id }) => id))
      const items = silent.filter(({ id }) => own.has(id))
      return items.length
        ? [
            {
              id: entry.id,
              ref: entityRef(lookups.origin, 'resolution', entry.id),
              name: nameOfResolution(entry),
              title: entry.title,
              items,
            },
          ]
        : []
    }),
  }
}
