import type { Entity, EntityKind } from '../domain/entity'
import type { Entry, EntryKind, EntryOf } from '../domain/entry'
import type { Fact, FactKind, FactOf } from '../domain/fact'
import type { Link } from '../domain/link'
import type { Mention } from '../domain/mention'
import type { Origin } from '../refs/ref'
import { groupBy } from '../text/group-by'
import type { Corpus } from './format'

/**
 * Reads of a corpus by key, each answered from a map that is built once. Unknown ids give `undefined` or an empty list. The lists
 * are everybody's: who sorts or empties one copies it first.
 */
export type Lookups = {
  corpus: Corpus
  /** Where refs into this edition begin: how it was asked for. */
  origin: Origin
  getEntry: (id: string) => Entry | undefined
  getEntity: (id: string) => Entity | undefined
  /** The action item with this number or second number, however it is also called. */
  getActionItem: (id: string) => EntryOf<'action-item'> | undefined
  /** Direct children in the order of the document. */
  childrenOf: (id: string) => readonly Entry[]
  /** Entries of a location in the order of the document. */
  entriesAt: (location: string) => readonly Entry[]
  entriesOfKind: <K extends EntryKind>(kind: K) => readonly EntryOf<K>[]
  entitiesOfKind: (kind: EntityKind) => readonly Entity[]
  /** Mentions in an entry, by place. */
  mentionsIn: (entry: string) => readonly Mention[]
  /** Mentions that count for a location, by place. */
  mentionsAt: (location: string) => readonly Mention[]
  /** Where an entity is mentioned, by place. */
  mentionsOf: (entity: string) => readonly Mention[]
  linksFrom: (id: string) => readonly Link[]
  linksTo: (id: string) => readonly Link[]
  /** What an entry states, by place; of one kind where it is given. */
  factsOf: FactsOf
  /** Titles and states that passages give an entity, by place. */
  factsAbout: (entity: string) => readonly AboutEntity[]
}

type FactsOf = {
  (entry: string): readonly Fact[]
  <K extends FactKind>(entry: string, kind: K): readonly FactOf<K>[]
}
type AboutEntity = Extract<Fact, { entity: string }>

const group = <T>(items: readonly T[], key: (item: T) => string | null): ((key: string) => readonly T[]) => {
  const groups = groupBy(items, key)
  return (k) => groups.get(k) ?? []
}

/** The origin of an edition that is in no library: a file that is compared or tested. */
const NOWHERE: Origin = { at: { plan: 'plan', date: null }, scope: null }

export function lookUp(corpus: Corpus, origin: Origin = NOWHERE): Lookups {
  const entries = new Map(corpus.entries.map((entry) => [entry.id, entry]))
  const entities = new Map(corpus.entities.map((entity) => [entity.id, entity]))
  const ofEntryKind = group(corpus.entries, (entry) => entry.kind)
  const ofEntityKind = group(corpus.entities, (entity) => entity.kind)
  const items = new Map<string, EntryOf<'action-item'>>()
  for (const entry of corpus.entries) {
    if (entry.kind !== 'action-item') continue
    for (const alias of entry.aliases) if (!items.has(alias)) items.set(alias, entry)
  }
  for (const entry of corpus.entries) if (entry.kind === 'action-item') items.set(entry.id, entry)
  const facts = group(corpus.facts, ({ entry }) => entry)
  return {
    corpus,
    origin,
    getEntry: (id) => entries.get(id),
    getEntity: (id) => entities.get(id),
    getActionItem: (id) => items.get(id),
    childrenOf: group(corpus.entries, (entry) => entry.parent),
    entriesAt: group(corpus.entries, (entry) => entry.location),
    entriesOfKind: <K extends EntryKind>(kind: K) => ofEntryKind(kind) as EntryOf<K>[],
    entitiesOfKind: (kind) => ofEntityKind(kind),
    mentionsIn: group(corpus.mentions, (mention) => mention.entry),
    mentionsAt: group(corpus.mentions, (mention) => mention.location),
    mentionsOf: group(corpus.mentions, (mention) => mention.entity),
    linksFrom: group(corpus.links, (link) => link.from),
    linksTo: group(corpus.links, (link) => link.to),
    factsOf: (entry: string, kind?: FactKind) =>
      facts(entry).filter((fact) => kind === undefined || fact.kind === kind) as never,
    factsAbout: group(
      corpus.facts.filter((fact) => 'entity' in fact),
      ({ entity }) => entity,
    ),
  }
}
