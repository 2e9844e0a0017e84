import { type Corpus, FORMAT } from '../lib/corpus/format'
import type { Diagnostic } from '../lib/domain/diagnostic'
import type { Edition } from '../lib/domain/edition'
import type { Knowledge } from '../lib/identifiers/knowledge'
import { readEdition } from './edition'
import { describeEntities } from './entities'
import { readEntries } from './entries'
import { identifyEvents } from './events'
import { drawLinks } from './links'
import { resolveMandates } from './mandates'
import { readMentions } from './mentions'
import { findMisprints } from './misprints'
import { findSightings } from './sightings'
import type { Source } from './source'

/**
 * source -> blocks -> entries -> mentions -> entities, links -> corpus. Faults of the document end in `diagnostics`; what
 * `byHand` says of the edition comes before what the document says.
 */
export function indexSource(source: Source, knowledge: Knowledge, byHand: Partial<Edition> = {}): Corpus {
  const { name, sha256, text, blocks, hyperlinks, places, faults } = source
  const diagnostics: Diagnostic[] = [...faults]
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic)

  const { edition, lines } = readEdition(text, blocks, knowledge)
  const entries = readEntries(text, blocks, report, lines)
  const { sightings, events } = identifyEvents(findSightings(entries, knowledge))
  const mandates = resolveMandates(entries, report)
  const mentions = [...readMentions(entries, sightings, hyperlinks, report), ...mandates.mentions].sort(
    (a, b) => a.span.start - b.span.start,
  )
  const entities = describeEntities(entries, mentions, sightings, events, knowledge)
  findMisprints(entries, mentions, entities, report)
  const links = drawLinks(entries, mentions, sightings, entities, mandates.links)

  return {
    format: FORMAT,
    edition: { ...edition, ...byHand },
    source: { name, sha256, length: text.length },
    entries,
    mentions,
    entities,
    links,
    diagnostics,
    places,
  }
}
