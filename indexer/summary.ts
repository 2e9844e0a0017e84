import { formatEdition } from '../lib/domain/edition'
import { ENTITY_KINDS } from '../lib/domain/entity'
import type { Corpus } from '../lib/library/format'

const count = <T>(items: readonly T[], holds: (item: T) => boolean) => items.filter(holds).length

/** What an indexing found, in a few lines for the terminal. */
export function summarize({ edition, entries, mentions, entities, links, diagnostics }: Corpus): string[] {
  const ofKind = (kind: string) => count(entries, (entry) => entry.kind === kind)
  const opinions = count(entries, (entry) => entry.kind === 'resolution' && entry.opinion)
  const clauses = entries.filter((entry) => entry.kind === 'clause')
  const counted = count(clauses, ({ role }) => role === 'annex' || role === 'clause')
  const rules = new Map<string, number>()
  for (const { rule, severity } of diagnostics) if (severity !== 'info') rules.set(rule, (rules.get(rule) ?? 0) + 1)
  const named = ENTITY_KINDS.map((kind) => `${count(entities, (entity) => entity.kind === kind)} ${kind}`).join(', ')
  const told = [edition.title, formatEdition(edition)].filter(Boolean).join(', ')
  const jeopardy = count(entries, (entry) => entry.kind === 'action-item' && entry.jeopardy)
  const lines = [
    ...(told ? [`edition: ${told}`] : []),
    `${ofKind('resolution') - opinions} resolutions and ${opinions} ${opinions === 1 ? 'opinion' : 'opinions'}, ${ofKind('section')} operative sections, ${counted} clauses with ${clauses.length - counted} sub-clauses, bullets, chapeaus and footnotes, ${ofKind('action-item')} action items, ${ofKind('note')} progress notes, ${ofKind('table-row')} rows of Table 1`,
    `${mentions.length} mentions (${count(mentions, ({ status }) => status !== 'resolved')} not resolved), ${links.length} links, ${entities.length} entities: ${named}`,
  ]
  if (jeopardy) lines.push(`${jeopardy} action items in jeopardy`)
  if (rules.size) lines.push(`faults found: ${[...rules].map(([rule, n]) => `${n} ${rule}`).join(', ')}`)
  return lines
}
