import { z } from 'zod'
import { Mention } from '../domain/mention'
import { mapPart, openList, partOf } from './cursor'
import { EDITION_FIELDS, idField, LIST_FIELDS } from './fields'
import { findEntity } from './naming'
import { defineOperation } from './operation'
import { passageOf } from './passages'
import { listOf, Passage } from './schemas'

export const entityMentions = defineOperation({
  name: 'entityMentions',
  summary: 'List the passages that mention an entity.',
  description: 'Each mention with its span and the passage that it stands in, in the order of the document.',
  method: 'GET',
  path: '/entities/{id}/mentions',
  input: z.object({
    id: idField('Id of the entity, or a spelling of it.', 'itu-t-sg13'),
    ...EDITION_FIELDS,
    ...LIST_FIELDS,
  }),
  output: listOf(z.object({ mention: Mention, passage: Passage })).extend({ id: z.string() }),
  run: async (service, input) => {
    const { explorer, after } = await openList(service, input)
    const { id } = findEntity(input.id, explorer, service)
    const part = partOf(explorer, { all: explorer.lookups.mentionsOf(id), after, limit: input.limit })
    return {
      id,
      ...mapPart(part, (mention) => ({
        mention,
        passage: passageOf(explorer.lookups.getEntry(mention.entry)!, explorer, service),
      })),
    }
  },
})
