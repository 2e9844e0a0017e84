import { z } from 'zod'
import type { Corpus } from '../library/format'
import { onceFor } from '../text/once-for'
import { mapPart, openList, partOf } from './cursor'
import { EDITION_FIELDS, idField, LIST_FIELDS } from './fields'
import { defineOperation } from './operation'
import { entrySummary } from './passages'
import { EntryKind, EntrySummary, listOf } from './schemas'

/** The place of each entry in the list of all. */
const placesIn = onceFor(({ entries }: Corpus) => new Map(entries.map((entry, place) => [entry, place])))

export const entries = defineOperation({
  name: 'entries',
  summary: 'List the entries of an edition in the order of the document.',
  description:
    'Resolutions, sections, clauses, action items, notes, rows of Table 1 and the rest, each with its words and its span. Spans of entries are disjoint. `/entries/{id}` has what an entry cites.',
  method: 'GET',
  path: '/entries',
  input: z.object({
    ...EDITION_FIELDS,
    kind: z.array(EntryKind).optional().describe('Only entries of these kinds.'),
    location: idField('Only entries of this action item or resolution.', '92-05', 'res-92').optional(),
    parent: idField('Only what stands directly in this entry.', '92-05', 'res-92.s3').optional(),
    ...LIST_FIELDS,
  }),
  output: listOf(EntrySummary),
  run: async (service, input) => {
    const { explorer, after } = await openList(service, input)
    const { corpus, entriesAt } = explorer.lookups
    const part = partOf(explorer, {
      all: input.location === undefined ? corpus.entries : entriesAt(input.location),
      placeOf: (entry) => placesIn(corpus).get(entry)!,
      passes: ({ kind, parent }) =>
        (!input.kind?.length || input.kind.includes(kind)) && (input.parent === undefined || parent === input.parent),
      after,
      limit: input.limit,
    })
    return mapPart(part, (entry) => entrySummary(entry, explorer, service))
  },
})
