import { z } from 'zod'
import { EntityKind } from '../domain/entity'
import { byNumber } from '../views/names'
import { mapPart, openList, partOf } from './cursor'
import { EDITION_FIELDS, LIST_FIELDS } from './fields'
import { defineOperation } from './operation'
import { entitySummary } from './passages'
import { EntitySummary, listOf } from './schemas'

export const entities = defineOperation({
  name: 'entities',
  summary: 'List what an edition speaks of, by kind.',
  description:
    'Recommendations, study groups, Questions, documents, events and the rest, in the order of their ids. `/entities/{id}` has what an entity is tied to, `/entities/{id}/mentions` the passages that name it.',
  method: 'GET',
  path: '/entities',
  input: z.object({
    ...EDITION_FIELDS,
    kind: z.array(EntityKind).optional().describe('Only entities of these kinds.'),
    q: z
      .string()
      .max(200)
      .optional()
      .meta({
        description: 'Only entities whose id, label, title or a spelling has these letters.',
        examples: ['Y.3'],
      }),
    ...LIST_FIELDS,
  }),
  output: listOf(EntitySummary),
  run: async (service, input) => {
    const { explorer, after } = await openList(service, input)
    const letters = input.q?.trim().toLowerCase() ?? ''
    const part = partOf(explorer, {
      all: explorer.lookups.corpus.entities.toSorted((a, b) => byNumber(a.id, b.id)),
      passes: ({ id, kind, label, title, names }) =>
        (!input.kind?.length || input.kind.includes(kind)) &&
        (letters === '' || [id, label, title ?? '', ...names].some((name) => name.toLowerCase().includes(letters))),
      after,
      limit: input.limit,
    })
    return mapPart(part, (entity) => entitySummary(entity, explorer, service))
  },
})
