import { z } from 'zod'
import { corpusText } from '../../library/file'
import { defineDownload, TYPES } from '../download'
import { EDITION_FIELDS, openEdition } from '../fields'

export const corpus = defineDownload({
  name: 'corpus',
  summary: 'Give a whole edition as one JSON file.',
  description:
    'Entries, mentions, entities, links, facts, diagnostics and positions. `/corpus/schema` describes it; the element of a list stands on a line of its own.',
  method: 'GET',
  path: '/corpus',
  input: z.object(EDITION_FIELDS),
  types: [TYPES.json],
  open: async (service, input) => {
    const { info, lookups } = await openEdition(service, input)
    return { name: `${info.plan}-${info.date}.json`, type: TYPES.json, text: corpusText(lookups.corpus) }
  },
})
