import type { Entity } from '../domain/entity'
import type { Entry } from '../domain/entry'
import { entityRef, entryRef } from '../refs/ref'
import type { Explorer } from '../views/explorer'
import { titleOf } from '../views/names'
import { placeOf } from '../views/passages'
import type { Service } from './operation'
import type { Passage } from './schemas'

/** An entry as a passage that answers rest on. */
export function passageOf(entry: Entry, { lookups }: Explorer, service: Service): Passage {
  const lead = entry.text.slice(entry.lead).trimStart()
  const text = lead.trimEnd()
  const start = entry.span.start + entry.text.length - lead.length
  return {
    entry: entry.id,
    where: placeOf(entry, lookups),
    text,
    span: { start, end: start + text.length },
    url: service.addressOf(entryRef(lookups.origin, entry)),
  }
}

export function entrySummary(entry: Entry, explorer: Explorer, service: Service) {
  const { entry: id, ...passage } = passageOf(entry, explorer, service)
  const { kind, location, parent } = entry
  return { id, kind, location, parent, ...passage }
}

export const entitySummary = (entity: Entity, { lookups }: Explorer, service: Service) => ({
  id: entity.id,
  kind: entity.kind,
  label: entity.label,
  title: titleOf(entity) || null,
  mentions: lookups.mentionsOf(entity.id).length,
  url: service.addressOf(entityRef(lookups.origin, entity.kind, entity.id)),
})
