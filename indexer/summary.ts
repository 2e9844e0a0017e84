import type { Diagnostic } from '../lib/domain/diagnostic'
import { formatEdition } from '../lib/domain/edition'
import { ENTITY_KINDS } from '../lib/domain/kinds'
import { byRule, RULES } from '../lib/domain/rules'
import type { Corpus } from '../lib/library/format'
import type { Counts } from '../lib/library/manifest'

const count = <T>(items: readonly T[], holds: (item: T) => boolean) => items.filter(holds).length

/**
 * What an indexing found, in a few lines for the terminal. It ends with what a keeper of the plan should look at: `fewer` is
 * what `compareCounts` says beside the edition before.
 */
export function summarize(
  { edition, entries, mentions, entities, links, diagnostics }: Corpus,
  fewer: readonly string[] = [],
): string[] {
  const ofKind = (kind: string) => count(entries, (entry) => entry.kind === kind)
  const opinions = count(entries, (entry) => entry.kind === 'resolution' && entry.opinion)
  const clauses = entries.filter((entry) => entry.kind === 'clause')
  const counted = count(clauses, ({ role }) => role === 'annex' || role === 'clause')
  const named = ENTITY_KINDS.map((kind) => `${count(entities, (entity) => entity.kind === kind)} ${kind}`).join(', ')
  const told = [edition.title, formatEdition(edition)].filter(Boolean).join(', ')
  const jeopardy = count(entries, (entry) => entry.kind === 'action-item' && entry.jeopardy)
  const lines = [
    ...(told ? [`edition: ${told}`] : []),
    // Nothing in the file dates it: pages, citations and what is overdue have no day to stand on.
    ...(edition.date === null ? [UNDATED] : []),
    `${ofKind('resolution') - opinions} resolutions and ${opinions} ${opinions === 1 ? 'opinion' : 'opinions'}, ${ofKind('section')} operative sections, ${counted} clauses with ${clauses.length - counted} sub-clauses, bullets, chapeaus and footnotes, ${ofKind('action-item')} action items, ${ofKind('note')} progress notes, ${ofKind('table-row')} rows of Table 1`,
    `${mentions.length} mentions (${count(mentions, ({ status }) => status !== 'resolved')} not resolved), ${links.length} links, ${entities.length} entities: ${named}`,
  ]
  if (jeopardy) lines.push(`${jeopardy} action items in jeopardy`)
  return [...lines, ...toLookAt(diagnostics, fewer)]
}

const UNDATED =
  'The file does not state the date of its edition, and no page can say as of when it is; say it with --edition "date=2018-02-26".'

/** What a keeper of the plan should look at, the worst first: what the reader was unsure of, then what is printed wrong. */
function toLookAt(diagnostics: readonly Diagnostic[], fewer: readonly string[]): string[] {
  const ofSubject = (of: Diagnostic['subject']) =>
    byRule(diagnostics.filter(({ subject, severity }) => subject === of && severity !== 'info')).map(
      ({ rule, faults }) => `  ${faults.length} × ${RULES[rule] ?? rule}: ${faults[0]?.message}`,
    )
  const reading = [...fewer.map((line) => `  ${line}`), ...ofSubject('reading')]
  const document = ofSubject('document')
  return [
    ...(reading.length > 0 ? ['to look at, the worst first; the reader was unsure of:', ...reading] : []),
    ...(document.length > 0 ? ['the authors may want to correct:', ...document] : []),
  ]
}

/** What counts are called; an edition seldom has fewer of them than the one before it. */
const COUNTED = {
  resolutions: ['resolution', 'resolutions'],
  opinions: ['opinion', 'opinions'],
  tableRows: ['row of Table 1', 'rows of Table 1'],
  sections: ['operative section', 'operative sections'],
  clauses: ['clause', 'clauses'],
  actionItems: ['action item', 'action items'],
  notes: ['progress note', 'progress notes'],
} as const

/**
 * Where an edition has fewer parts than the one before it, a part may not have been read: "49 resolutions fewer than in the
 * edition of 2018-02-26". `date` is that of the edition before; nothing is said of what grew.
 */
export function compareCounts(counts: Counts, before: Counts, date: string): string[] {
  return Object.entries(COUNTED).flatMap(([key, [one, many]]) => {
    const fewer = before[key as keyof typeof COUNTED] - counts[key as keyof typeof COUNTED]
    return fewer > 0 ? [`${fewer} ${fewer === 1 ? one : many} fewer than in the edition of ${date}`] : []
  })
}
