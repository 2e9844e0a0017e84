import type { EntityKind } from '../domain/entity'

/**
 * What an id alone says of its place among the others: one row an id form, with an example. The whole an entity is part of
 * is known even where the document never names it.
 */
const WHOLES: readonly { kind: EntityKind; form: RegExp; whole: (match: RegExpMatchArray) => string }[] = [
  // itu-t-q5-13 -> itu-t-sg13
  { kind: 'question', form: /^(itu-[trd])-q[\da-z]+-(\d+)$/, whole: ([, sector, number]) => `${sector}-sg${number}` },
  // itu-t-sg13rg-afr -> itu-t-sg13
  { kind: 'study-group', form: /^(itu-[trd]-sg\d+)rg-/, whole: ([, group]) => `${group}` },
  // itu-t-wp1-20 -> itu-t-sg20
  { kind: 'study-group', form: /^(itu-t)-wp\d+-(\d+)$/, whole: ([, sector, number]) => `${sector}-sg${number}` },
  // itu-r-wp5d -> itu-r-sg5
  { kind: 'study-group', form: /^(itu-r)-wp(\d)[a-z]$/, whole: ([, sector, number]) => `${sector}-sg${number}` },
  // tsag-rg-stdsstrat -> tsag
  { kind: 'study-group', form: /^tsag-rg-/, whole: () => 'tsag' },
]

/** The entity that this one is part of, from its id alone, or null. */
export function partOf(kind: EntityKind, id: string): { kind: EntityKind; id: string } | null {
  for (const row of WHOLES) {
    if (row.kind !== kind) continue
    const match = id.match(row.form)
    if (match) return { kind: 'study-group', id: row.whole(match) }
  }
  return null
}

/** The ids of which a document is a revision, nearest first: `tsag-td25r2` -> `tsag-td25r1`, `tsag-td25`; else none. */
export function earlierVersions(id: string): string[] {
  const match = id.match(/^(.{1,80}\d)r(\d{1,2})$/)
  if (!match) return []
  const [, base, revision] = match
  const numbered = Array.from({ length: Number(revision) - 1 }, (_, i) => `${base}r${Number(revision) - 1 - i}`)
  return [...numbered, `${base}`]
}
