import { z } from 'zod'
import { defineDownload, TYPES } from '../download'
import { EDITION_FIELDS, openEdition } from '../fields'

export const source = defineDownload({
  name: 'source',
  summary: 'Give the source text that every span points into.',
  description:
    'The text of the file as it was read, untouched, in UTF-8. Spans count UTF-16 units of it: in JavaScript `text.slice(start, end)`, in Python `text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")`. `Range` takes bytes.',
  method: 'GET',
  path: '/source',
  input: z.object(EDITION_FIELDS),
  types: [TYPES.text],
  ranges: true,
  open: async (service, input) => {
    const { info, source } = await openEdition(service, input)
    return { name: `${info.plan}-${info.date}.txt`, type: TYPES.text, text: source }
  },
})
