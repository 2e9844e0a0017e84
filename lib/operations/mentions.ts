import { z } from 'zod'
import { EntityKind } from '../domain/entity'
import { Mention } from '../domain/mention'
import { entryRef } from '../refs/ref'
import { mapPart, openList, partOf } from './cursor'
import { EDITION_FIELDS, idField, LIST_FIELDS } from './fields'
import { defineOperation } from './operation'
import { listOf, Url } from './schemas'

export const mentions = defineOperation({
  name: 'mentions',
  summary: 'List the references of an edition, resolved or not.',
  description:
    'In the order of the document. An ambiguous mention names its candidates, an unresolved one says why. `/corpus/mentions.ndjson` has all of them at once.',
  method: 'GET',
  path: '/mentions',
  input: z.object({
    ...EDITION_FIELDS,
    kind: z.array(EntityKind).optional().describe('Only mentions of these kinds.'),
    status: z.array(Mention.shape.status).optional().describe('Only mentions that are read so.'),
    entity: idField('Only mentions of this entity.', 'itu-t-sg13').optional(),
    location: idField('Only mentions that count for this item or resolution.', '92-05').optional(),
    entry: idField('Only mentions in this entry.', '92-05.n2').optional(),
    ...LIST_FIELDS,
  }),
  output: listOf(Mention.extend({ url: Url.nullable().describe('The page that shows its entry.') })),
  run: async (service, input) => {
    const { explorer, after } = await openList(service, input)
    const { lookups } = explorer
    const part = partOf(explorer, {
      all: lookups.corpus.mentions,
      passes: ({ kind, status, entity, location, entry }) =>
        (!input.kind?.length || input.kind.includes(kind)) &&
        (!input.status?.length || input.status.includes(status)) &&
        (input.entity === undefined || entity === input.entity) &&
        (input.location === undefined || location === input.location) &&
        (input.entry === undefined || entry === input.entry),
      after,
      limit: input.limit,
    })
    return mapPart(part, (mention) => {
      const entry = lookups.getEntry(mention.entry)
      return { ...mention, url: entry ? service.addressOf(entryRef(lookups.origin, entry)) : null }
    })
  },
})
