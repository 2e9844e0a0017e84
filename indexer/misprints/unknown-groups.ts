import type { Report } from '../../lib/domain/diagnostic'
import type { EntityKind } from '../../lib/domain/entity'
import { groupNumber, parseGroupId, questionId } from '../../lib/domain/group-id'
import type { Mention } from '../../lib/domain/mention'
import type { StudyPeriod } from '../../lib/identifiers/study-period'
import { namedBy } from './named'

/** The number of the study group of ITU-T whose Question an id is; null for all else. */
function groupOfQuestion(id: string): number | null {
  const parsed = parseGroupId(id)
  return parsed?.type === 'question' && parsed.sector === 't' ? parsed.group : null
}

/**
 * What may be meant by a group that does not exist: the same number in another Sector that the place names too, or the same
 * Question of the only other group whose Questions the entry names ("Question 3/1 into Q1/9" is 3/9).
 */
function meant(id: string, inEntry: ReadonlySet<string>, atLocation: ReadonlySet<string>): string[] {
  const asked = parseGroupId(id)
  if (asked?.type === 'question') {
    const groups = new Set([...inEntry].flatMap((entity) => groupOfQuestion(entity) ?? []))
    groups.delete(asked.group)
    return groups.size === 1 ? [...groups].map((group) => questionId(asked.part, group)) : []
  }
  return ['itu-d', 'itu-r'].map((sector) => id.replace(/^itu-t/, sector)).filter((other) => atLocation.has(other))
}

/**
 * Mentions of study groups that ITU-T does not have in the study period of the plan, and of their Questions, name nothing:
 * they are reported with what may be meant. Where the period or its groups are not known, nothing is said.
 */
export function settleUnknownGroups(
  mentions: readonly Mention[],
  period: StudyPeriod | null,
  labelOf: (kind: EntityKind, id: string) => string,
  report: Report,
): Mention[] {
  if (period === null) return [...mentions]
  const groups = new Set(period.groups)
  const inEntry = namedBy(mentions, ({ entry }) => entry)
  const atLocation = namedBy(mentions, ({ location }) => location)
  const known = new Map<string, string[]>()
  return mentions.map((mention) => {
    const number = mention.entity === null ? null : groupNumber(mention.entity)
    if (mention.entity === null || number === null || groups.has(number)) return mention
    const key = `${mention.entry} ${mention.entity}`
    const candidates =
      known.get(key) ?? meant(mention.entity, inEntry.get(mention.entry)!, atLocation.get(mention.location)!)
    known.set(key, candidates)
    const reason = `ITU-T has no Study Group ${number} in the study period of this plan${candidates.length ? `; perhaps ${candidates.map((id) => labelOf(mention.kind, id)).join(' or ')} is meant` : ''}`
    report({
      rule: 'likely-misprint',
      subject: 'document',
      severity: 'warning',
      message: `"${mention.text}": ${reason}`,
      location: mention.location,
      span: mention.span,
    })
    return { ...mention, entity: null, status: 'unresolved', candidates, reason }
  })
}
