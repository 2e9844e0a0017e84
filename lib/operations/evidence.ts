import { z } from 'zod'
import { ENTITY_KINDS } from '../domain/kinds'
import type { Span } from '../domain/span'
import { entityRef, entryRef } from '../refs/ref'
import { clean } from '../text/clean'
import type { Thing } from '../verification/naming'
import { thingOf } from '../verification/naming'
import type { Explorer } from '../views/explorer'
import { placeOf } from '../views/passages'
import type { Service } from './operation'
import { EntryKind, named, type Passage, Url } from './schemas'

/** So much of a passage is given in words; its span says all of it. In UTF-16 units. */
const LONGEST = 1_200

/** Something that a question or an answer names. */
export const Named = named(
  'Named',
  z.object({
    id: z.string(),
    kind: z.union([z.enum(ENTITY_KINDS), EntryKind]),
    label: z.string().describe('What it is called.'),
    url: Url,
  }),
)

export function namedOf(thing: Thing, { lookups }: Explorer, service: Service): z.input<typeof Named> {
  const { id, kind, entry, entity } = thing
  return {
    id,
    kind,
    label: entry ? placeOf(entry, lookups) : (entity?.label ?? id),
    url: service.addressOf(
      entry ? entryRef(lookups.origin, entry) : entityRef(lookups.origin, entity!.kind, entity!.id),
    ),
  }
}

/** The thing with an id of the edition, for answers. */
export function namedById(id: string, explorer: Explorer, service: Service): z.input<typeof Named>[] {
  const thing = thingOf(id, explorer)
  return thing ? [namedOf(thing, explorer, service)] : []
}

/** A part of the source as a passage, with its entry: none where the edition has no such entry. */
export function evidenceOf(
  { entry: id, span }: { entry: string; span: Span },
  { lookups, source }: Explorer,
  service: Service,
): Passage[] {
  const entry = lookups.getEntry(id)
  if (!entry) return []
  const text = clean(source.slice(span.start, span.end)).trim()
  return [
    {
      entry: id,
      where: placeOf(entry, lookups),
      text: text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text,
      span,
      url: service.addressOf(entryRef(lookups.origin, entry)),
    },
  ]
}
