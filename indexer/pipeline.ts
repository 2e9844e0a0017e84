import type { Diagnostic } from '../lib/domain/diagnostic'
import type { Edition } from '../lib/domain/edition'
import type { EntityKind } from '../lib/domain/entity'
import type { Entry } from '../lib/domain/entry'
import { labelOf } from '../lib/identifiers'
import { assemblyYear } from '../lib/identifiers/assembly-year'
import type { Knowledge } from '../lib/identifiers/knowledge'
import { periodAfter } from '../lib/identifiers/study-period'
import { type Corpus, FORMAT } from '../lib/library/format'
import type { Source } from '../lib/reading/source'
import { settleBlame } from './blame'
import { readEdition } from './edition'
import { describeEntities } from './entities'
import { readEntries } from './entries'
import { identifyEvents } from './events'
import { readFacts } from './facts'
import { drawLinks } from './links'
import { resolveMandates } from './mandates'
import { readMentions } from './mentions'
import { findMisprints } from './misprints'
import { reportDatesOfEvents } from './misprints/dates-of-events'
import { settleOtherThanClause } from './misprints/other-than-clause'
import { settleUnknownGroups } from './misprints/unknown-groups'
import { settleUnknownResolutions } from './misprints/unknown-resolutions'
import { findOccurrences } from './occurrences'

/** What a source says as a document: its edition, its entries, and the faults that were seen up to there. */
type Document = { edition: Edition; entries: Entry[]; diagnostics: Diagnostic[] }

/**
 * source -> blocks -> entries -> mentions -> entities, links, facts -> corpus. Faults of the document end in `diagnostics`; what
 * `byHand` says of the edition comes before what the document says.
 */
export const indexSource = (source: Source, knowledge: Knowledge, byHand: Partial<Edition> = {}): Corpus =>
  indexEntries(source, readDocument(source, knowledge), knowledge, byHand)

/** source -> blocks -> entries. */
export function readDocument({ text, blocks, faults }: Source, knowledge: Knowledge): Document {
  const diagnostics: Diagnostic[] = [...faults]
  const { edition, lines } = readEdition(text, blocks, knowledge)
  const entries = readEntries(text, blocks, (diagnostic) => void diagnostics.push(diagnostic), lines)
  return { edition, entries, diagnostics }
}

/** entries -> mentions -> entities, links, facts -> corpus; what the blocks of the source say stands in its entries. */
export function indexEntries(
  { name, sha256, text, hyperlinks, positions }: Omit<Source, 'blocks'>,
  { edition, entries, diagnostics }: Document,
  knowledge: Knowledge,
  byHand: Partial<Edition> = {},
): Corpus {
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic)
  const { occurrences, events } = identifyEvents(findOccurrences(entries, knowledge))
  reportDatesOfEvents(events, occurrences, report)
  const label = (kind: EntityKind, id: string) => labelOf(kind, id, knowledge)
  const period = periodAfter(assemblyYear(byHand.title ?? edition.title, text, knowledge))
  const named = settleUnknownGroups(
    settleUnknownResolutions(entries, readMentions(entries, occurrences, hyperlinks, report), report),
    period,
    label,
    report,
  )
  const facts = readFacts(entries, named)
  const mandates = resolveMandates(entries, facts, report)
  const mentions = settleOtherThanClause([...named, ...mandates.mentions], mandates.links, label, report).sort(
    (a, b) => a.span.start - b.span.start,
  )
  const entities = describeEntities(entries, mentions, facts, events, knowledge, period)
  findMisprints(entries, mentions, entities, report)
  const links = drawLinks(entries, mentions, occurrences, entities, mandates.links)

  return {
    format: FORMAT,
    edition: { ...edition, ...byHand },
    source: { name, sha256, length: text.length },
    entries,
    mentions,
    entities,
    links,
    facts,
    diagnostics: settleBlame(diagnostics, entries),
    positions,
  }
}
