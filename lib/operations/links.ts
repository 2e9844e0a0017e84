import { z } from 'zod'
import { Link, LinkKind } from '../domain/link'
import { mapPart, openList, partOf } from './cursor'
import { EDITION_FIELDS, idField, LIST_FIELDS } from './fields'
import { defineOperation } from './operation'
import { passageOf } from './passages'
import { listOf, Passage } from './schemas'

export const links = defineOperation({
  name: 'links',
  summary: 'List what is believed between two things of an edition.',
  description:
    '`implements` leads from an action item to a clause, `mentions` from an item or resolution to an entity, `part-of` from a part to its whole. Each link has the passage that says so, or null where the ids alone do, and its reason in a sentence.',
  method: 'GET',
  path: '/links',
  input: z.object({
    ...EDITION_FIELDS,
    kind: z.array(LinkKind).optional().describe('Only links of these kinds.'),
    from: idField('Only links from this entry or entity.', '92-05').optional(),
    to: idField('Only links to this entry or entity.', 'res-92.3.1').optional(),
    ...LIST_FIELDS,
  }),
  output: listOf(Link.extend({ passage: Passage.nullable() })),
  run: async (service, input) => {
    const { explorer, after } = await openList(service, input)
    const part = partOf(explorer, {
      all: explorer.lookups.corpus.links,
      passes: ({ kind, from, to }) =>
        (!input.kind?.length || input.kind.includes(kind)) &&
        (input.from === undefined || from === input.from) &&
        (input.to === undefined || to === input.to),
      after,
      limit: input.limit,
    })
    return mapPart(part, (link) => {
      const entry = link.entry === null ? undefined : explorer.lookups.getEntry(link.entry)
      return { ...link, passage: entry ? passageOf(entry, explorer, service) : null }
    })
  },
})
