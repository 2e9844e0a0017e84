import type { Entry, EntryKind, EntryOf } from '../../lib/domain/entry'

/** The entries of an edition as they are aligned: by kind, by id, and by what they stand under. */
export type Outline = {
  entries: readonly Entry[]
  get: (id: string) => Entry | undefined
  ofKind: <K extends EntryKind>(kind: K) => EntryOf<K>[]
  /** Entries that count for an item or a resolution, in the order of the document. */
  at: <K extends EntryKind>(location: string, kind: K) => EntryOf<K>[]
}

export function outlineOf(entries: readonly Entry[]): Outline {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const byKind = groupBy(entries, ({ kind }) => kind)
  const byLocation = groupBy(entries, ({ location, kind }) => `${kind} ${location}`)
  return {
    entries,
    get: (id) => byId.get(id),
    ofKind: <K extends EntryKind>(kind: K) => (byKind.get(kind) ?? []) as EntryOf<K>[],
    at: <K extends EntryKind>(location: string, kind: K) =>
      (byLocation.get(`${kind} ${location}`) ?? []) as EntryOf<K>[],
  }
}

export function groupBy<T, K>(list: Iterable<T>, key: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const one of list) {
    const group = groups.get(key(one))
    if (group) group.push(one)
    else groups.set(key(one), [one])
  }
  return groups
}
