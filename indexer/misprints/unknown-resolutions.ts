import type { Report } from '../../lib/domain/diagnostic'
import type { Entry } from '../../lib/domain/entry'
import type { Mention } from '../../lib/domain/mention'

/**
 * A resolution of the assembly that the plan does not have, suppressed or misprinted, is reported. Where it is the beginning
 * of the number that the item belongs to ("Res.9" in 95-01), that one is likely meant, and the mention names nothing.
 */
export function settleUnknownResolutions(
  entries: readonly Entry[],
  mentions: readonly Mention[],
  report: Report,
): Mention[] {
  const own = new Set(entries.flatMap((entry) => (entry.kind === 'resolution' ? [entry.id] : [])))
  return mentions.map((mention) => {
    const { kind, entity, location, span, text } = mention
    const number = kind === 'resolution' ? entity?.match(/^res-(\d+)$/)?.[1] : undefined
    if (!number || own.has(entity!)) return mention
    const here = String(Number(location.match(/^(\d+)-/)?.[1] ?? 0))
    const isBeginning = here !== number && here.startsWith(number)
    const reason = `it names a resolution of the assembly that the plan does not have${isBeginning ? `; perhaps Resolution ${here} is meant` : ''}`
    report({
      rule: 'unknown-resolution',
      subject: 'document',
      severity: 'warning',
      message: `"${text}": ${reason}`,
      location,
      span,
    })
    return isBeginning
      ? { ...mention, entity: null, status: 'unresolved', candidates: [`res-${here}`], reason }
      : mention
  })
}
