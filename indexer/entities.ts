import type { Entity, EntityKind } from '../lib/domain/entity'
import type { Entry } from '../lib/domain/entry'
import type { Fact } from '../lib/domain/fact'
import type { Mention } from '../lib/domain/mention'
import { addressOf, labelOf } from '../lib/identifiers/index'
import type { Knowledge } from '../lib/identifiers/knowledge'
import { partOf } from '../lib/identifiers/relations'
import type { StudyPeriod } from '../lib/identifiers/study-period'
import { groupBy } from '../lib/text/group-by'
import { chooseAddress } from './addresses'
import type { EventEntity } from './events'
import { regionalGroupTitle } from './regional-groups'

/** The values by how often they stand there, the most frequent first; equal ones in the order of the document. */
function byFrequency(values: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value)
}

/** Designation words in front of a draft's code, and a full stop behind it: "ITU-T X.abc". */
const AROUND_CODE = /^(?:(?:draft\s)?(?:Recommendations?|Rec\.)\s)?(?:ITU-T\s)?|[.,;]$/gi

/** The code of a draft as the document prints it, most often: "Q.VoLTE-SAO-req"; an id has lost its capitals. */
const printedCode = (names: readonly string[], label: string): string =>
  byFrequency(names.map((name) => name.replace(AROUND_CODE, ''))).find(
    (name) => name.toLowerCase().replace(/\s*-\s*|\s+/g, '-') === label.toLowerCase(),
  ) ?? label

/**
 * A name that its id gives in capitals alone, as the document prints it where that has small letters: "FSTP-ACC-RemPart",
 * "IEC SyC-AAL".
 */
const printedCapitals = (names: readonly string[], label: string): string => {
  if (label !== label.toUpperCase()) return label
  const plain = (name: string) => name.replace(/[\s-]+/g, '').toUpperCase()
  return byFrequency(names).find((name) => plain(name) === plain(label) && name !== name.toUpperCase()) ?? label
}

/** The name of a body with the hyphens that the document prints: "ONF L4-L7 WG"; an id has them for blanks too. */
function printedHyphens(names: readonly string[], label: string): string {
  const blanks = (name: string) => name.replace(/-/g, ' ')
  return byFrequency(names).find((name) => blanks(name) === blanks(label)) ?? label
}

/** What a thing is called: as its names print it, where its id has lost capitals or hyphens; one with a title keeps its capitals. */
function printedLabel(kind: EntityKind, names: readonly string[], label: string, isTitled: boolean): string {
  if (kind === 'work-item') return printedCode(names, label)
  if (kind === 'document') return isTitled ? label : printedCapitals(names, label)
  if (kind === 'organization') return printedHyphens(names, isTitled ? label : printedCapitals(names, label))
  return label
}

type Own = { id: string; kind: EntityKind; title: string; entry: string }

/**
 * What the document itself is: its resolutions, clauses and action items are entities whether or not others name them. A
 * second number of an item that no row has is the item under another name.
 */
function ownEntities(entries: readonly Entry[]): Own[] {
  const ids = new Set(entries.map(({ id }) => id))
  return entries.flatMap((entry): Own[] => {
    switch (entry.kind) {
      case 'resolution':
        return [{ id: entry.id, kind: 'resolution', title: entry.title, entry: entry.id }]
      case 'clause':
        return [{ id: entry.id, kind: 'clause', title: entry.text.slice(entry.lead).trim(), entry: entry.id }]
      case 'action-item':
        return [entry.id, ...entry.aliases.filter((alias) => !ids.has(alias))].map((id) => ({
          id,
          kind: 'action-item',
          title: entry.action,
          entry: entry.id,
        }))
      default:
        return []
    }
  })
}

/**
 * Every entity that the document is, mentions or implies (a Question's study group), with what is said of it. Official addresses
 * are those of the plan's study period; none where it is not known.
 */
export function describeEntities(
  entries: readonly Entry[],
  mentions: readonly Mention[],
  facts: readonly Fact[],
  events: readonly EventEntity[],
  knowledge: Knowledge,
  period: StudyPeriod | null,
): Entity[] {
  const kinds = new Map<string, EntityKind>()
  const own = new Map<string, Own>()
  for (const entity of ownEntities(entries)) {
    kinds.set(entity.id, entity.kind)
    own.set(entity.id, entity)
  }
  const linked = new Map<string, Mention[]>()
  const spellings = new Map<string, string[]>()
  for (const mention of mentions) {
    const { entity, kind, text, address } = mention
    if (entity === null) continue
    if (!kinds.has(entity)) kinds.set(entity, kind)
    const list = spellings.get(entity)
    if (list) list.push(text)
    else spellings.set(entity, [text])
    if (address === null) continue
    const places = linked.get(entity)
    if (places) places.push(mention)
    else linked.set(entity, [mention])
  }
  for (const [id, kind] of [...kinds]) {
    const parent = partOf(kind, id)
    if (parent && !kinds.has(parent.id)) kinds.set(parent.id, parent.kind)
  }
  const titled = groupBy(
    facts.filter((fact) => fact.kind === 'title'),
    ({ entity }) => entity,
  )
  const eventOf = new Map(events.map((event) => [event.id, event]))
  const titles = new Map(
    [...knowledge.groups, ...knowledge.organizations, ...knowledge.studyGroups, ...knowledge.advisoryGroups].map(
      (named) => [named.id, named.title],
    ),
  )
  return [...kinds].map(([id, kind]) => {
    const event = eventOf.get(id)
    const label = event ? event.title : labelOf(kind, id, knowledge)
    const names = spellings.get(id) ?? []
    const title =
      own.get(id)?.title ??
      event?.title ??
      titles.get(id) ??
      regionalGroupTitle(id) ??
      byFrequency((titled.get(id) ?? []).map(({ title }) => title))[0] ??
      null
    return {
      id,
      kind,
      label: printedLabel(kind, names, label, titles.has(id)),
      title,
      names: byFrequency(names),
      entry: own.get(id)?.entry ?? null,
      address: chooseAddress(kind, addressOf(kind, id, period), linked.get(id) ?? []),
      start: event?.start ?? null,
      end: event?.end ?? null,
      city: event?.city ?? null,
      country: event?.country ?? null,
    }
  })
}
