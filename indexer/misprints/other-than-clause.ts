import type { Report } from '../../lib/domain/diagnostic'
import type { EntityKind } from '../../lib/domain/entity'
import type { Link } from '../../lib/domain/link'
import type { Mention } from '../../lib/domain/mention'
import { isOwnResolution } from '../../lib/domain/resolution-id'
import { groupBy } from '../../lib/text/group-by'

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

/** The first mention of each entity. */
const onceEach = (mentions: readonly Mention[]): Mention[] => [
  ...new Map(mentions.toReversed().map((mention) => [mention.entity, mention])).values(),
]

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
  const inEntry = groupBy(mentions, ({ entry }) => entry)
  const clausesOf = groupBy(mandates, ({ from }) => from)
  const namedIn = new Map([...inEntry].map(([entry, list]) => [entry, new Set(list.map(({ entity }) => entity))]))
  const printedFor = new Map<string, Mention[]>()
  return mentions.map((mention) => {
    const { entity, kind, entry, location, span, text } = mention
    const clauses = clausesOf.get(entry)
    if (entity === null || !clauses || !TAKEN_OVER.has(kind)) return mention
    if (clauses.some(({ to }) => namedIn.get(to)?.has(entity))) return mention
    const own = namedIn.get(entry)
    const printed = printedFor.get(entry) ?? onceEach(clauses.flatMap(({ to }) => inEntry.get(to) ?? []))
    printedFor.set(entry, printed)
    const meant = [
      ...new Set(
        printed.flatMap((other) =>
          other.kind === kind && other.entity && !own?.has(other.entity) && isOneSignApart(entity, other.entity)
            ? [other.entity]
            : [],
        ),
      ),
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
