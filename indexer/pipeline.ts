import { type Corpus, FORMAT } from '../lib/corpus/format'
import type { Diagnostic } from '../lib/domain/diagnostic'
import type { Knowledge } from '../lib/identifiers/knowledge'
import { describeEntities } from './entities'
import { readEntries } from './entries'
import { identifyEvents } from './events'
import { drawLinks } from './links'
import { resolveMandates } from './mandates'
import { readMentions } from './mentions'
import { findMisprints } from './misprints'
import { findSightings } from './sightings'
import type { Source } from './source'
import { readBlocks } from './text/blocks'

/** source -> blocks -> entries -> mentions -> entities, links -> corpus. Faults of the document end in `diagnostics`. */
export function indexSource(source: Source, knowledge: Knowledge): Corpus {
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic)

  const blocks = readBlocks(source.text)
  const entries = readEntries(source.text, blocks, report)
  const { sightings, events } = identifyEvents(findSightings(entries, knowledge))
  const mandates = resolveMandates(entries, report)
  const mentions = [...readMentions(entries, sightings, report), ...mandates.mentions].sort(
    (a, b) => a.span.start - b.span.start,
  )
  const entities = describeEntities(entries, mentions, sightings, events, knowledge)
  findMisprints(entries, mentions, entities, report)
  const links = drawLinks(entries, mentions, sightings, entities, mandates.links)

  const { name, sha256, edition, text } = source
  return {
    format: FORMAT,
    edition,
    source: { name, sha256, length: text.length },
    entries,
    mentions,
    entities,
    links,
    diagnostics,
  }
}
