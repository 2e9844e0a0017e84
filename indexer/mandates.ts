import type { Report } from '../lib/domain/diagnostic'
import type { Entry, EntryOf } from '../lib/domain/entry'
import type { Fact } from '../lib/domain/fact'
import type { Link } from '../lib/domain/link'
import type { Mention } from '../lib/domain/mention'
import { resolutionId } from '../lib/domain/resolution-id'
import type { Span } from '../lib/domain/span'
import { resolutionOfItem } from '../lib/identifiers/action-item'
import { chooseOption, clauseByWording, clausesTogether, contradiction, plainClause } from '../lib/mandates/choose'
import { type Addressee, parseCitation, type Reference } from '../lib/mandates/citation'
import { complete, mayAct } from '../lib/mandates/complete'
import { type Clause, type Resolution, readResolutions } from '../lib/mandates/resolutions'
import { actorOf } from '../lib/mandates/section'
import { wordsOfAction } from '../lib/mandates/wording'
import { groupBy } from '../lib/text/group-by'

type ActionItem = EntryOf<'action-item'>

/** A clause that an item implements, and why we think so. */
type Found = { clause: Clause; span: Span; text: string; reason: string }

/** What one reference of a citation comes to. */
function resolveReference(
  reference: Reference,
  item: ActionItem,
  actor: Addressee | null,
  resolution: Resolution,
  span: Span,
  text: string,
  report: Report,
): Found[] {
  const citation = `the citation "${text}"`
  const accuse = (fault: string) =>
    report({
      rule: 'wrong-mandate',
      subject: 'document',
      severity: 'warning',
      message: `${item.id}: ${citation} ${fault}`,
      location: item.location,
      span,
    })
  const chosen = chooseOption(reference, wordsOfAction(item), resolution)
  if (!chosen) {
    const plain = plainClause(wordsOfAction(item), resolution)
    // "(Section 2.1.6)", "(§1.9.1)": the plan prints only a part of the resolution, so that is no fault.
    if (reference.verb === null)
      report({
        rule: 'mandate-not-printed',
        subject: 'document',
        severity: 'info',
        message: `${item.id}: ${citation} names a part of ${resolution.id} that the plan does not print`,
        location: item.location,
        span,
      })
    else if (reference.labels.length > 0)
      accuse(`names no clause of ${resolution.id}${plain ? `; by its wording it implements ${plain.id}` : ''}`)
    return plain
      ? [{ clause: plain, span, text, reason: `${citation} leaves it open; the wording is that of ${plain.id}` }]
      : []
  }
  const other = contradiction(item, actor, chosen, resolution)
  if (other) {
    const cited = chosen.clauses.map(({ id }) => id).join(', ')
    accuse(`names ${cited}, and the wording is that of ${other.id}`)
    return [
      { clause: other, span, text, reason: `the wording is that of ${other.id}, though ${citation} names ${cited}` },
    ]
  }
  if (actor !== null && actor !== 'itu-t' && reference.addressees.length > 0 && !mayAct(chosen.mandate, actor))
    report({
      rule: 'other-actor',
      subject: 'document',
      severity: 'info',
      message: `${item.id}: ${citation} names a section of ${resolution.id} that addresses others than those who act`,
      location: item.location,
      span,
    })
  if (chosen.missing.length)
    accuse(`names ${chosen.missing.join(', ')} of a section of ${resolution.id} that has no such clause`)
  // Two clauses numbered 3: "resolves 4" counts them, and no clause is printed so.
  for (const { id, label } of chosen.clauses) {
    const counted = id.match(/\.(\d+)$/)?.[1]
    if (
      counted &&
      reference.labels.includes(counted) &&
      label &&
      /^\d+$/.test(label) &&
      !reference.labels.includes(label)
    )
      accuse(`names ${id}, which ${resolution.id} prints as "${label}"`)
  }
  return chosen.clauses.map((clause) => ({ clause, span, text, reason: `${citation} names it` }))
}

/**
 * Which clauses each action item implements: by its citation, and by its wording where the citation leaves it open, names
 * no clause, or is plainly contradicted. Doubtful citations are reported with both readings as `wrong-mandate`.
 */
export function resolveMandates(
  entries: readonly Entry[],
  facts: readonly Fact[],
  report: Report,
): { mentions: Mention[]; links: Link[] } {
  const resolutions = readResolutions(entries)
  const acting = groupBy(
    facts.filter((fact) => fact.kind === 'acts'),
    ({ entry }) => entry,
  )
  const mentions: Mention[] = []
  const links: Link[] = []
  for (const item of entries) {
    if (item.kind !== 'action-item') continue
    const resolution = resolutions.get(item.parent ?? '')
    if (!resolution) continue
    const actor = actorOf((acting.get(item.id) ?? []).map(({ body }) => body))
    const isGroup = (number: number) => resolution.mandates.some(({ addressees }) => addressees.has(`sg${number}`))
    const found: Found[] = []
    for (const { text, span } of item.citations)
      for (const reference of parseCitation(text, isGroup)) {
        const place = { start: span.start + reference.start, end: span.start + reference.end }
        const cited = reference.resolution === null ? resolution : resolutions.get(resolutionId(reference.resolution))
        if (cited) found.push(...resolveReference(reference, item, actor, cited, place, text, report))
      }
    const plain = item.citations.length === 0 ? clauseByWording(item, actor, resolution) : null
    if (plain && item.parts.action)
      found.push({
        clause: plain,
        span: item.parts.action.span,
        text: item.parts.action.text,
        reason: 'it has no citation; the wording is plainly that of the clause',
      })
    const { action } = item.parts
    if (action && item.citations.length === 0 && !plain)
      for (const clause of clausesTogether(wordsOfAction(item), actor, resolution))
        found.push({
          clause,
          span: action.span,
          text: action.text,
          reason: 'it has no citation; its wording is that of two clauses together',
        })
    if (action)
      for (const further of complete(
        item,
        actor,
        found.map(({ clause }) => clause),
        resolution,
      ))
        found.push({ ...further, span: action.span, text: action.text })
    const seen = new Set<string>()
    for (const { clause, span, reason } of found) {
      if (seen.has(clause.id)) continue
      seen.add(clause.id)
      const text = item.text.slice(span.start - item.span.start, span.end - item.span.start)
      mentions.push({
        kind: 'clause',
        location: item.location,
        entry: item.id,
        entity: clause.id,
        text,
        span,
        status: 'resolved',
        candidates: [],
        reason: null,
        address: null,
      })
      links.push({ kind: 'implements', from: item.id, to: clause.id, entry: item.id, span, reason })
    }
  }
  reportRepeated(entries, report)
  return { mentions, links }
}

/** Two items of a resolution with the same action and the same citation: one of them is likely meant for another clause. */
function reportRepeated(entries: readonly Entry[], report: Report): void {
  // An item with the number of another resolution may stand under this one because a heading was not read.
  const items = entries.flatMap((entry) =>
    entry.kind === 'action-item' && [null, entry.parent].includes(resolutionOfItem(entry.id)) ? [entry] : [],
  )
  const same = groupBy(items, ({ parent, action, citations }) =>
    action ? `${parent} ${action} ${citations.map(({ text }) => text).join(' ')}`.toLowerCase() : null,
  )
  for (const [first, ...others] of same.values())
    for (const item of others)
      report({
        rule: 'repeated-item',
        subject: 'document',
        severity: 'warning',
        message: `${item.id} has the action and the citation of ${first!.id}: one of the two may be meant for another clause`,
        location: item.location,
        span: item.parts.action?.span ?? item.span,
      })
}
