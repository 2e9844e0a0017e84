import { z } from 'zod'
import { getSuggestions, MAX_SUGGEST } from '../views/suggest'
import { EDITION_FIELDS, openEdition } from './fields'
import { defineOperation } from './operation'
import { EditionId, Url } from './schemas'
import { editionOf } from './service'

export const suggest = defineOperation({
  name: 'suggest',
  summary: 'Complete what was typed so far.',
  description:
    'Pages whose id, name or acronym begins as was typed, the best first, at most eight. No spelling is corrected.',
  method: 'GET',
  path: '/suggest',
  input: z.object({
    ...EDITION_FIELDS,
    q: z
      .string()
      .max(MAX_SUGGEST)
      .default('')
      .meta({ description: 'What was typed.', examples: ['td25'] }),
  }),
  output: z.object({
    edition: EditionId,
    items: z.array(z.object({ id: z.string(), label: z.string(), title: z.string(), kindName: z.string(), url: Url })),
  }),
  run: async (service, input) => {
    const explorer = await openEdition(service, input)
    return {
      edition: editionOf(explorer),
      items: getSuggestions(input.q, explorer).map(({ ref, ...suggestion }) => ({
        ...suggestion,
        url: service.addressOf(ref),
      })),
    }
  },
})
