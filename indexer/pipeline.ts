import type { Diagnostic, Report } from '../lib/domain/diagnostic'
import type { Edition } from '../lib/domain/edition'
import type { EntityKind } from '../lib/domain/entity'
import { labelOf } from '../lib/identifiers'
import { latestAssembly, yearInTitle } from '../lib/identifiers/assembly-year'
import type { Knowledge } from '../lib/identifiers/knowledge'
import { periodAfter } from '../lib/identifiers/study-period'
import { type Corpus, FORMAT } from '../lib/library/format'
import type { Hyperlink } from '../lib/reading/reading'
import type { Source } from '../lib/reading/source'
import { settleBlame } from './blame'
import { readEdition } from './edition'
import { describeEntities } from './entities'
import { readEntries } from './entries'
import { identifyEvents } from './events'
import { readFacts } from './facts'
import { drawLinks, supersedesLinks } from './links'
import { resolveMandates } from './mandates'
import { readMentions } from './mentions'
import { findMisprints } from './misprints'
import { reportDatesOfEvents } from './misprints/dates-of-events'
import { settleOtherThanClause } from './misprints/other-than-clause'
import { settleUnknownGroups } from './misprints/unknown-groups'
import { settleUnknownResolutions } from './misprints/unknown-resolutions'
import { findOccurrences } from './occurrences'
import { withOwnText } from './own-text'

/**
 * What a source says as a document: its edition, its entries, and the faults that were seen up to there. Its text and blocks
 * are no longer needed: what they say stands in the entries. `assembly` is the year of the latest assembly that it cites.
 */
export type Document = Pick<Corpus, 'source' | 'edition' | 'entries' | 'diagnostics' | 'positions'> & {
  hyperlinks: readonly Hyperlink[]
  assembly: number | null
}

/**
 * source -> blocks -> entries -> mentions -> entities, links, facts -> corpus. Faults of the document end in `diagnostics`; what
 * `byHand` says of the edition comes before what the document says.
 */
export const indexSource = (source: Source, knowledge: Knowledge, byHand: Partial<Edition> = {}): Corpus =>
  indexDocument(readDocument(source, knowledge), knowledge, byHand)

/** source -> blocks -> entries. */
export function readDocument(source: Source, knowledge: Knowledge): Document {
  const { name, sha256, text, cleaned, blocks, hyperlinks, positions, faults } = source
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => void diagnostics.push(withOwnText(diagnostic))
  for (const fault of faults) report(fault)
  const { edition, lines } = readEdition(text, blocks, knowledge)
  const entries = readEntries(cleaned, blocks, report, lines)
  return {
    source: { name, sha256, length: text.length },
    edition: withOwnText(edition),
    entries,
    diagnostics,
    positions,
    hyperlinks: withOwnText(hyperlinks),
    assembly: latestAssembly(cleaned, knowledge),
  }
}

/** entries -> mentions -> entities, links, facts -> corpus. */
export function indexDocument(document: Document, knowledge: Knowledge, byHand: Partial<Edition> = {}): Corpus {
  const { source, edition, entries, diagnostics, positions, assembly } = document
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic)
  const label = (kind: EntityKind, id: string) => labelOf(kind, id, knowledge)
  const period = periodAfter(yearInTitle(byHand.title ?? edition.title) ?? assembly)
  const read = readIdentifiers(document, knowledge, report)
  const named = settleUnknownGroups(settleUnknownResolutions(entries, read.mentions, report), period, label, report)
  const facts = readFacts(entries, named)
  const mandates = resolveMandates(entries, facts, report)
  const mentions = settleOtherThanClause([...named, ...mandates.mentions], mandates.links, label, report).sort(
    (a, b) => a.span.start - b.span.start,
  )
  const entities = describeEntities(entries, mentions, facts, read.events, knowledge, period)
  findMisprints(entries, mentions, entities, report)
  const links = drawLinks(entries, mentions, entities, mandates.links, read.supersedes)

  return {
    format: FORMAT,
    edition: { ...edition, ...byHand },
    source,
    entries,
    mentions,
    entities,
    links,
    facts,
    diagnostics: settleBlame(diagnostics, entries),
    positions,
  }
}

/** entries -> occurrences -> mentions, and what only occurrences tell: events, and which number took over a draft's name. */
function readIdentifiers({ source, entries, hyperlinks }: Document, knowledge: Knowledge, report: Report) {
  const { occurrences, events } = identifyEvents(findOccurrences(entries, knowledge, source.length))
  reportDatesOfEvents(events, occurrences, report)
  return {
    events,
    supersedes: supersedesLinks(occurrences),
    mentions: readMentions(entries, occurrences, hyperlinks, report),
  }
}
