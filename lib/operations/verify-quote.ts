import { z } from 'zod'
import { MAX_QUOTE, QUOTE_VERDICTS, type QuotePlace, verifyQuote as verify } from '../verification/quote'
import type { Explorer } from '../views/explorer'
import { evidenceOf } from './evidence'
import { EDITION_FIELDS, openEdition } from './fields'
import { findThing } from './naming'
import { defineOperation, Problem, type Service } from './operation'
import { EditionId, type Passage, Passage as PassageSchema } from './schemas'
import { editionOf } from './service'

/** So many places of a quote are given. */
const PLACES = 10

export const verifyQuote = defineOperation({
  name: 'verifyQuote',
  summary: 'Say whether a quotation stands in the plan, word for word.',
  description:
    '`verbatim`: the source has these very characters. `verbatim-after-cleaning`: it has these words, and only blanks, hyphens, quotation marks, bullets or footnote marks differ. `near`: it has most of these words in their order; `difference` says what it has instead. `not-found`: nothing in it is like the quote. `passages` open each place; where the quote was looked for in one entry, `elsewhere` has the other places.',
  method: 'POST',
  path: '/verify/quote',
  input: z.object({
    quote: z
      .string()
      .min(1)
      .max(MAX_QUOTE)
      .meta({
        description: 'The words as they are quoted.',
        examples: ['SG13 to promote the studies on network requirements'],
      }),
    where: z
      .string()
      .max(200)
      .optional()
      .meta({ description: 'The entry that the quote is said to stand in, by its id or name.', examples: ['92-05'] }),
    ...EDITION_FIELDS,
  }),
  output: z.object({
    edition: EditionId,
    verdict: z.enum(QUOTE_VERDICTS),
    passages: z.array(PassageSchema).describe(`Where it stands, the first ${PLACES} places.`),
    places: z.int().describe('In how many places it stands.'),
    elsewhere: z.array(PassageSchema).describe('Where else it stands, if it was looked for in one entry.'),
    difference: z
      .array(
        z.object({
          kind: z
            .enum(['same', 'plan-only', 'quote-only'])
            .describe('Words of both, of the plan alone, of the quote alone.'),
          text: z.string(),
        }),
      )
      .describe('Of a near quote: how the two differ, in the order of the text.'),
  }),
  run: async (service, input) => {
    if (!/[\p{L}\p{N}]/u.test(input.quote))
      throw new Problem(400, 'bad-parameter', 'quote has no letter and no digit: give the words that are quoted.', {
        parameter: 'quote',
      })
    const explorer = await openEdition(service, input)
    const where = input.where === undefined ? undefined : findThing(input.where, 'where', explorer, service).entry
    if (input.where !== undefined && !where)
      throw new Problem(
        400,
        'bad-parameter',
        `"${input.where}" is no passage of the plan: give an item or a resolution.`,
        {
          parameter: 'where',
        },
      )
    const { verdict, places, elsewhere, difference } = verify(explorer, input.quote, where)
    return {
      edition: editionOf(explorer),
      verdict,
      passages: passagesOf(places, explorer, service),
      places: places.length,
      elsewhere: passagesOf(elsewhere, explorer, service),
      difference: difference.map(({ kind, text }) => ({ kind: SIDES[kind], text })),
    }
  },
})

const SIDES = { same: 'same', removed: 'plan-only', added: 'quote-only' } as const

const passagesOf = (places: readonly QuotePlace[], explorer: Explorer, service: Service): Passage[] =>
  places
    .slice(0, PLACES)
    .flatMap(({ entries: [first], span }) => (first ? evidenceOf({ entry: first.id, span }, explorer, service) : []))
