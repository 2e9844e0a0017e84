import type { Report } from '../../lib/domain/diagnostic'
import type { Entry } from '../../lib/domain/entry'
import type { Mention } from '../../lib/domain/mention'
import { parseResolutionId, resolutionId } from '../../lib/domain/resolution-id'

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
    const named = kind === 'resolution' && entity !== null ? parseResolutionId(entity) : null
    if (!named || named.isOpinion || own.has(entity!)) return mention
    const number = String(named.number)
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
      ? { ...mention, entity: null, status: 'unresolved', candidates: [resolutionId(here)], reason }
      : mention
  })
}
