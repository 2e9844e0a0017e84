import type { Query } from './ref'

/** The items that are chosen from a list for a brief, while the reader chooses; null where the list is only read. */
export type Collected = readonly string[] | null

/** So many items can be chosen. */
export const MOST_ITEMS = 200

/** What an address says where items are being chosen and none has been yet. */
const NOTHING = 'none'

type Params = Readonly<Record<string, string | string[] | undefined>>

/** Numbers of items, one or several in a parameter: `items=92-05,44-02` or `items=92-05&items=44-02`. */
export const parseItems = ({ items }: Params): string[] =>
  [
    ...new Set(
      [items ?? []]
        .flat()
        .flatMap((value) => value.split(/[\s,;]+/))
        .map((item) => item.toLowerCase())
        .filter((item) => item !== NOTHING && /^[a-z\d][\w.-]{0,40}$/.test(item)),
    ),
  ].slice(0, MOST_ITEMS)

/** What is being chosen, as a parameter of the address of a list. */
export const collectedQuery = (collected: Collected): Query =>
  collected ? [['items', collected.join(',') || NOTHING]] : []

/** The inverse of `collectedQuery`. */
export const parseCollected = (params: Params): Collected => (params.items === undefined ? null : parseItems(params))
