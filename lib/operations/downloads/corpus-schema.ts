import { z } from 'zod'
import { corpusJsonSchema } from '../../library/format'
import { defineDownload, TYPES } from '../download'

export const corpusSchema = defineDownload({
  name: 'corpusSchema',
  summary: 'Give the JSON Schema of the corpus file.',
  description: 'JSON Schema (draft 2020-12) of what `/corpus` gives.',
  method: 'GET',
  path: '/corpus/schema',
  input: z.object({}),
  types: [TYPES.schema],
  open: async () => ({
    name: 'corpus.schema.json',
    type: TYPES.schema,
    text: `${JSON.stringify(corpusJsonSchema(), null, 1)}\n`,
  }),
})
