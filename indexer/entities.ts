import type { Entity, EntityKind, Statement } from '../lib/domain/entity'
import type { Entry } from '../lib/domain/entry'
import type { Mention } from '../lib/domain/mention'
import { KINDS } from '../lib/identifiers/index'
import type { Knowledge } from '../lib/identifiers/knowledge'
import { partOf } from '../lib/identifiers/relations'
import type { EventEntity } from './events'
import type { Sighting } from './sightings'

const kindOf = new Map(KINDS.map((kind) => [kind.kind, kind]))

/** The values by how often they stand there, the most frequent first; equal ones in the order of the document. */
function byFrequency(values: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value)
}

/** What the document itself is: its resolutions, clauses and action items are entities whether or not others name them. */
function* ownEntities(entries: readonly Entry[]): Iterable<{ id: string; kind: EntityKind; title: string | null }> {
  for (const entry of entries) {
    if (entry.kind === 'resolution') yield { id: entry.id, kind: 'resolution', title: entry.title }
    if (entry.kind === 'action-item') yield { id: entry.id, kind: 'action-item', title: entry.action }
    if (entry.kind === 'clause') yield { id: entry.id, kind: 'clause', title: entry.text.slice(entry.lead).trim() }
  }
}

/** Titles and states as the places say them; the same words at the same place count once. */
function readStatements(sightings: readonly Sighting[]): Map<string, Statement[]> {
  const statements = new Map<string, Statement[]>()
  for (const { finding, entry, span } of sightings) {
    const { id, title, state } = finding
    if (id === null) continue
    const offset = span.start - finding.start
    const list = statements.get(id) ?? []
    if (title)
      list.push({
        says: 'title',
        text: title.text,
        entry,
        span: { start: offset + title.start, end: offset + title.end },
      })
    if (state)
      list.push({
        says: 'state',
        text: state.state,
        entry,
        span: { start: offset + state.start, end: offset + state.end },
      })
    if (list.length) statements.set(id, list)
  }
  return statements
}

/** Every entity that the document is, mentions or implies (a Question's study group), with what is said of it. */
export function describeEntities(
  entries: readonly Entry[],
  mentions: readonly Mention[],
  sightings: readonly Sighting[],
  events: readonly EventEntity[],
  knowledge: Knowledge,
): Entity[] {
  const kinds = new Map<string, EntityKind>()
  const own = new Map<string, string | null>()
  for (const { id, kind, title } of ownEntities(entries)) {
    kinds.set(id, kind)
    own.set(id, title)
  }
  const spellings = new Map<string, string[]>()
  for (const { entity, kind, text } of mentions) {
    if (entity === null) continue
    if (!kinds.has(entity)) kinds.set(entity, kind)
    const list = spellings.get(entity)
    if (list) list.push(text)
    else spellings.set(entity, [text])
  }
  for (const [id, kind] of [...kinds]) {
    const parent = partOf(kind, id)
    if (parent && !kinds.has(parent.id)) kinds.set(parent.id, parent.kind)
  }
  const statements = readStatements(sightings)
  const eventOf = new Map(events.map((event) => [event.id, event]))
  const titles = new Map(
    [...knowledge.groups, ...knowledge.organizations, ...knowledge.studyGroups, ...knowledge.advisoryGroups].map(
      (named) => [named.id, named.title],
    ),
  )
  return [...kinds].map(([id, kind]) => {
    const identifier = kindOf.get(kind)
    const event = eventOf.get(id)
    const said = statements.get(id) ?? []
    const title =
      own.get(id) ??
      event?.title ??
      titles.get(id) ??
      byFrequency(said.filter(({ says }) => says === 'title').map(({ text }) => text))[0] ??
      null
    return {
      id,
      kind,
      label: event ? event.title : (identifier?.format(id, knowledge) ?? id),
      title,
      names: byFrequency(spellings.get(id) ?? []),
      entry: own.has(id) ? id : null,
      address: identifier?.address(id) ?? null,
      statements: said,
      start: event?.start ?? null,
      end: event?.end ?? null,
      city: event?.city ?? null,
      country: event?.country ?? null,
    }
  })
}
