import { z } from 'zod'
import { verifyQuote as operation } from '../../lib/operations/verify-quote'
import { head, lines, plain, quotes } from '../markdown'
import { roomFor, ToolPassage, toolPassage } from '../passages'
import { defineTool } from '../tool'

/** So many places are given of those where a quote stands, and of those where else it does. */
const PLACES = 4

export const verifyQuote = defineTool({
  name: 'verify_quote',
  title: 'Check a quotation',
  description:
    'Says whether words stand in the plan as they are quoted: verbatim; verbatim-after-cleaning (only blanks, hyphens, quotation marks, bullets differ); near, with the difference word by word; not-found. Check every quotation before you give it. where looks in one entry only; elsewhere then has other places.',
  asks: ['verifyQuote'],
  input: operation.input,
  output: z.object({
    edition: z.string(),
    verdict: operation.output.shape.verdict,
    places: z.int(),
    passages: z.array(ToolPassage),
    elsewhere: z.array(ToolPassage),
    difference: z.array(z.object({ kind: z.enum(['same', 'plan-only', 'quote-only']), text: z.string() })),
  }),
  run: async (service, input) => {
    const { edition, verdict, places, passages, elsewhere, difference } = await operation.run(service, input)
    const room = roomFor(2 * PLACES + 4)
    return {
      ...{ edition, verdict, places, difference },
      passages: passages.slice(0, PLACES).map((passage) => toolPassage(passage, room)),
      elsewhere: elsewhere.slice(0, PLACES).map((passage) => toolPassage(passage, room)),
    }
  },
  print: ({ edition, verdict, places, passages, elsewhere, difference }) =>
    lines(
      head(`Quotation: ${verdict}`, edition),
      places > 1 && `It stands in ${places} places.`,
      passages.length > 0 && `\n${quotes(passages)}`,
      difference.length > 0 &&
        `\nDifference ([-of the plan alone-], {+of the quotation alone+}): ${difference
          .map(({ kind, text }) =>
            kind === 'same' ? plain(text) : kind === 'plan-only' ? `[-${plain(text)}-]` : `{+${plain(text)}+}`,
          )
          .join('')}`,
      elsewhere.length > 0 && `\nIt stands elsewhere:\n\n${quotes(elsewhere)}`,
    ),
})
