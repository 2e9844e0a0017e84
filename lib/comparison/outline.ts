import type { Entry, EntryKind, EntryOf } from '../domain/entry'
import { groupBy } from '../text/group-by'

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

/** The section that a clause stands in, through the clauses between them. */
export function sectionOf(entry: Entry, outline: Outline): string | null {
  let up: Entry | undefined = entry
  while (up && up.kind === 'clause') up = up.parent === null ? undefined : outline.get(up.parent)
  return up?.id ?? null
}
