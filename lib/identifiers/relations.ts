import type { EntityKind } from '../domain/entity'
import { wholeOfGroup } from '../domain/group-id'

/** The entity that this one is part of, from its id alone, or null: it is known even where the document never names it. */
export function partOf(kind: EntityKind, id: string): { kind: EntityKind; id: string } | null {
  const whole = kind === 'question' || kind === 'study-group' ? wholeOfGroup(id) : null
  return whole === null ? null : { kind: 'study-group', id: whole }
}

/** The ids of which a document is a revision, nearest first: `tsag-td25r2` -> `tsag-td25r1`, `tsag-td25`; else none. */
export function earlierVersions(id: string): string[] {
  const match = id.match(/^(.{1,80}\d)r(\d{1,2})$/)
  if (!match) return []
  const [, base, revision] = match
  const numbered = Array.from({ length: Number(revision) - 1 }, (_, i) => `${base}r${Number(revision) - 1 - i}`)
  return [...numbered, `${base}`]
}
