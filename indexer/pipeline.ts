import type { Diagnostic } from '../lib/domain/diagnostic'
import type { Edition } from '../lib/domain/edition'
import type { Knowledge } from '../lib/identifiers/knowledge'
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
import { findOccurrences } from './occurrences'

/**
 * source -> blocks -> entries -> mentions -> entities, links, facts -> corpus. Faults of the document end in `diagnostics`; what
 * `byHand` says of the edition comes before what the document says.
 */
export function indexSource(source: Source, knowledge: Knowledge, byHand: Partial<Edition> = {}): Corpus {
  const { name, sha256, text, blocks, hyperlinks, positions, faults } = source
  const diagnostics: Diagnostic[] = [...faults]
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic)

  const { edition, lines } = readEdition(text, blocks, knowledge)
  const entries = readEntries(text, blocks, report, lines)
  const { occurrences, events } = identifyEvents(findOccurrences(entries, knowledge))
  const named = readMentions(entries, occurrences, hyperlinks, report)
  const facts = readFacts(entries, named)
  const mandates = resolveMandates(entries, facts, report)
  const mentions = [...named, ...mandates.mentions].sort((a, b) => a.span.start - b.span.start)
  const entities = describeEntities(entries, mentions, facts, events, knowledge)
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
