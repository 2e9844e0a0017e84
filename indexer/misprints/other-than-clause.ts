import type { Report } from '../../lib/domain/diagnostic'
import type { EntityKind } from '../../lib/domain/entity'
import type { Link } from '../../lib/domain/link'
import type { Mention } from '../../lib/domain/mention'
import { isOwnResolution } from '../../lib/domain/resolution-id'
import { groupBy } from '../../lib/text/group-by'
import { namedBy } from './named'

/** Kinds whose names an item takes over from its clause as they are. */
const TAKEN_OVER: ReadonlySet<string> = new Set(['resolution', 'recommendation', 'group'])

/** Whether one id becomes the other by one sign more, less or another: "61-16" and "61-106", "itu-t-e-series" and "-d-". */
export function isOneSignApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1 || a === b) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.slice(at + (long.length === short.length ? 1 : 0)) === long.slice(at + 1)
}

/**
 * Names of an item that the clause it implements has otherwise, one sign apart, and does not have as they are: "UNGA Res.
 * 61/16" for 61/106. They are reported; the number of a resolution of another body names nothing then, since the plan has
 * no page of it that could show the mistake.
 */
export function settleOtherThanClause(
  mentions: readonly Mention[],
  mandates: readonly Link[],
  labelOf: (kind: EntityKind, id: string) => string,
  report: Report,
): Mention[] {
  const named = namedBy(mentions, ({ kind, entry }) => `${kind} ${entry}`)
  const clausesOf = groupBy(mandates, ({ from }) => from)
  return mentions.map((mention) => {
    const { entity, kind, entry, location, span, text } = mention
    const clauses = clausesOf.get(entry)
    if (entity === null || !clauses || !TAKEN_OVER.has(kind)) return mention
    const own = named.get(`${kind} ${entry}`)
    const printed = clauses.flatMap(({ to }) => named.get(`${kind} ${to}`) ?? [])
    if (printed.some((ids) => ids.has(entity))) return mention
    const meant = [
      ...new Set(printed.flatMap((ids) => [...ids].filter((id) => !own?.has(id) && isOneSignApart(entity, id)))),
    ]
    const [only, ...more] = meant
    if (only === undefined || more.length > 0) return mention
    const reason = `the clause that it implements has ${labelOf(kind, only)}`
    report({
      rule: 'likely-misprint',
      subject: 'document',
      severity: 'warning',
      message: `"${text}" may be misprinted: ${reason}`,
      location,
      span,
    })
    return kind === 'resolution' && !isOwnResolution(entity)
      ? { ...mention, entity: null, status: 'unresolved', candidates: meant, reason }
      : mention
  })
}
